package vn.sovang.query.search;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Ask;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The search that every page has at its head.
@Controller
class SearchController {
    private final SearchEndpoint search;
    private final ListSearch lists;
    private final Frames frames;

    SearchController(SearchEndpoint search, ListSearch lists, Frames frames) {
        this.search = search;
        this.lists = lists;
        this.frames = frames;
    }

    @GetMapping("/tim")
    ModelAndView show(Caller caller, HttpServletRequest request) throws Exception {
        Words words = frames.words(request);
        Frame frame = frames.of(request, caller, words.get("search.title"));
        String q = String.valueOf(request.getParameter("q")).strip();
        if (request.getParameter("q") == null || SearchText.fold(q).isEmpty()) {
            return new ModelAndView(
                    "search/search", Map.of("frame", frame, "page", new SearchPage(List.of())));
        }
        Found found = search.find(caller, new Ask(frames.asOf(request), null, null, null), q, null);
        return new ModelAndView(
                "search/search",
                Map.of(
                        "frame",
                        frame.withSub(words.get("search.for", "q", q))
                                .showing(found.position(), found.asOf()),
                        "page",
                        new SearchPage(
                                Stream.concat(
                                                groups(found, words),
                                                lists.find(caller, request, q, frame).stream())
                                        .filter(group -> !group.hits().isEmpty())
                                        .toList())));
    }

    private static Stream<SearchPage.Group> groups(Found found, Words words) {
        return Stream.of(
                group(
                        "documents",
                        words,
                        found.documents(),
                        plan ->
                                hit(
                                        "/ke-hoach/" + plan.planId(),
                                        plan.title(),
                                        plan.number() == null ? plan.code() : plan.number())),
                group(
                        "campaigns",
                        words,
                        found.campaigns(),
                        campaign ->
                                hit(
                                        "/phong-trao/" + campaign.campaignId(),
                                        campaign.name(),
                                        Words.day(campaign.launchedOn()))),
                group(
                        "units",
                        words,
                        found.units(),
                        unit -> hit("/don-vi/" + unit.unitId(), unit.name(), others(unit))),
                group(
                        "nominees",
                        words,
                        found.nominees(),
                        nominee ->
                                hit(
                                        "/nguoi/" + nominee.nomineeId(),
                                        nominee.name(),
                                        nominee.unitName())),
                group(
                        "decisions",
                        words,
                        found.decisions(),
                        decision ->
                                hit(
                                        "/so-khen-thuong?q=" + decision.number(),
                                        decision.number(),
                                        decision.issuerName())));
    }

    /// Other names of a unit, by one of which it may have been found.
    private static String others(Found.FoundUnit unit) {
        return String.join(
                "; ", unit.names().stream().filter(name -> !name.equals(unit.name())).toList());
    }

    private static <T> SearchPage.Group group(
            String name, Words words, Found.Group<T> found, Function<T, SearchPage.Hit> hit) {
        return new SearchPage.Group(
                name,
                words.get("search." + name),
                found.items().stream().map(hit).toList(),
                found.more(),
                "");
    }

    private static SearchPage.Hit hit(String address, String name, @Nullable String about) {
        return new SearchPage.Hit(address, name, about == null ? "" : about);
    }
}
