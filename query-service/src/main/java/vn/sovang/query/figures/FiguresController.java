package vn.sovang.query.figures;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import vn.sovang.platform.security.Caller;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.query.awardregister.AwardFigures;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Filters;
import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.pages.list.ListView;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.ProposalCount;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Shows the figures; their files are those of the list.
@Controller
class FiguresController {
    private static final String MOST = "200";

    /// Parameter of the moment with which the numbers are compared.
    private static final String SINCE = "so-voi";

    private static final ListPage NARROWED =
            ListPage.of("figures", "/so-lieu").filters("organisation", "campaign", "planYear");

    private final Views views;
    private final Frames frames;
    private final FiguresEndpoint figures;
    private final Filters filters;

    FiguresController(Views views, Frames frames, FiguresEndpoint figures, Filters filters) {
        this.views = views;
        this.frames = frames;
        this.figures = figures;
        this.filters = filters;
    }

    @GetMapping(path = "/so-lieu", params = "!dang")
    ModelAndView show(
            Caller caller, HttpServletRequest request, @ModelAttribute Narrowing narrowing)
            throws Exception {
        Words words = frames.words(request);
        Map<String, String> moment = frames.moment(request);
        List<String> notices = new ArrayList<>();
        Map<String, String> narrowed = filters.values(NARROWED, request, words, notices);
        narrowed.putAll(Map.of("by", "PROVINCE", "after", ""));
        Answer<?> whole = new Reads(views, request, moment).page("figures", narrowed);
        SubjectFigures province = (SubjectFigures) whole.items().getFirst();
        Frame frame =
                frames.of(request, caller, words.get("list.figures.title"))
                        .withSub(words.get("figures.sub", "province", province.name()))
                        .showing(whole)
                        .noting(notices)
                        .withDownloads();
        Ask ask = new Ask(moment.get("asOf"), moment.get("atLeast"), null, MOST);
        Narrowing by =
                new Narrowing(
                        narrowing.plan(),
                        narrowing.campaign(),
                        narrowing.unit(),
                        narrowed.getOrDefault("organisation", narrowing.organisation()),
                        narrowing.planYear());
        ChartedReports reports = figures.reports(caller, ask, by);
        UnaryOperator<String> narrow = to -> narrowed(to, by);
        List<BarChart> charts =
                List.of(
                        chart("organisation", reports.organisations(), "/bao-cao?organisation="),
                        chart("campaign", reports.campaigns(), "/bao-cao?campaign="));
        String since = Objects.requireNonNullElse(request.getParameter(SINCE), "").strip();
        String asOf = Frames.asOf(since);
        List<FiguresPage.Stat> stats = stats(province, narrow, words);
        if (asOf != null) {
            Answer<?> before =
                    new Reads(views, request, Map.of("asOf", asOf)).page("figures", narrowed);
            stats =
                    compared(
                            stats,
                            stats((SubjectFigures) before.items().getFirst(), narrow, words),
                            words);
        }
        return new ModelAndView(
                "figures/figures",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        page(
                                filters.controls(
                                        NARROWED,
                                        views.find("figures").orElseThrow().endpoint(),
                                        request,
                                        caller,
                                        words),
                                since,
                                stats,
                                province,
                                charts,
                                narrow,
                                words)));
    }

    private static List<FiguresPage.Stat> compared(
            List<FiguresPage.Stat> now, List<FiguresPage.Stat> before, Words words) {
        List<FiguresPage.Stat> compared = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            compared.add(now.get(i).since(before.get(i), words));
        }
        return compared;
    }

    /// A list narrowed as the figures are, so that it has what they count.
    private static String narrowed(String list, Narrowing by) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(list);
        Optional.ofNullable(by.organisation())
                .ifPresent(id -> address.queryParam("organisation", id));
        Optional.ofNullable(by.campaign()).ifPresent(id -> address.queryParam("campaign", id));
        Optional.ofNullable(by.planYear()).ifPresent(year -> address.queryParam("planYear", year));
        return address.encode().toUriString();
    }

    private static FiguresPage page(
            List<ListView.Filter> filters,
            String since,
            List<FiguresPage.Stat> stats,
            SubjectFigures province,
            List<BarChart> charts,
            UnaryOperator<String> narrow,
            Words words) {
        return new FiguresPage(
                filters,
                since,
                stats,
                charts,
                List.of(
                        share(
                                NomineeTrait.SMALL_COLLECTIVE,
                                "small",
                                province.awards().smallCollectives(),
                                narrow,
                                words),
                        share(
                                NomineeTrait.DIRECT_WORKER,
                                "direct",
                                province.awards().directWorkers(),
                                narrow,
                                words),
                        share(
                                NomineeTrait.WITHOUT_LEADERSHIP_POST,
                                "without-post",
                                province.awards().withoutLeadershipPost(),
                                narrow,
                                words)),
                held(province.proposals(), narrow, words),
                province.proposals() == null);
    }

    /// Each counts just what its list shows.
    private static List<FiguresPage.Stat> stats(
            SubjectFigures of, UnaryOperator<String> narrow, Words words) {
        Stats stats = new Stats(narrow, words);
        return List.of(
                stats.of(
                        "registered",
                        of.registrations().registered(),
                        of.registrations().registrable() - of.registrations().registered(),
                        "/dang-ky",
                        "/chua-dang-ky"),
                stats.stat(
                        "due",
                        of.reports().due(),
                        of.reports().missing(),
                        "/bao-cao?state=DUE",
                        "/bao-cao?timeliness=MISSING",
                        of.reports().missing() > 0),
                stats.of(
                        "submitted",
                        of.reports().submitted(),
                        of.reports().accepted(),
                        "/bao-cao?state=SUBMITTED",
                        "/bao-cao?state=ACCEPTED"),
                stats.of(
                        "awards",
                        of.awards().total(),
                        of.awards().byItem().size(),
                        "/so-khen-thuong?state=VALID",
                        ""),
                stats.late(
                        "duties",
                        of.duties().late(),
                        of.duties().total(),
                        "/nhiem-vu?state=LATE",
                        "/nhiem-vu"),
                stats.late(
                        "difficulties",
                        of.difficulties().open(),
                        of.difficulties().total(),
                        "/vuong-mac?stage=OPEN",
                        "/vuong-mac"));
    }

    private record Stats(UnaryOperator<String> narrow, Words words) {
        private FiguresPage.Stat of(String name, int number, int other, String to, String more) {
            return stat(name, number, other, to, more, false);
        }

        private FiguresPage.Stat late(String name, int number, int other, String to, String more) {
            return stat(name, number, other, to, more, number > 0);
        }

        private FiguresPage.Stat stat(
                String name, int number, int other, String to, String more, boolean isLate) {
            return new FiguresPage.Stat(
                    number,
                    words.get("figures." + name),
                    words.get("figures." + name + ".about", "number", other),
                    narrow.apply(to),
                    other > 0 && !more.isEmpty() ? narrow.apply(more) : "",
                    isLate,
                    "");
        }
    }

    private static BarChart chart(String name, List<SubjectReports> counted, String to) {
        return BarChart.of(
                name,
                counted.stream()
                        .map(subject ->
                                new BarChart.Subject(
                                        Words.beginning(subject.name()),
                                        to + subject.id(),
                                        subject.reports()))
                        .toList());
    }

    private static FiguresPage.Share share(
            NomineeTrait trait,
            String name,
            AwardFigures.Share share,
            UnaryOperator<String> narrow,
            Words words) {
        return new FiguresPage.Share(
                words.get("figures.share." + name),
                share.count(),
                share.of(),
                narrow.apply("/so-khen-thuong?trait=" + trait),
                narrow.apply("/so-khen-thuong?subject=" + trait.kind()));
    }

    private static List<FiguresPage.Held> held(
            @Nullable ProposalCount count, UnaryOperator<String> narrow, Words words) {
        if (count == null) {
            return List.of();
        }
        ProposalCount.Holders holders = count.holders();
        return List.of(
                held(Holder.UNIT, holders.unit(), narrow, words),
                held(Holder.OFFICE, holders.office(), narrow, words),
                held(Holder.COUNCIL, holders.council(), narrow, words),
                held(Holder.LEADER, holders.leader(), narrow, words),
                held(Holder.RECIPIENT, holders.recipient(), narrow, words));
    }

    private static FiguresPage.Held held(
            Holder by, int number, UnaryOperator<String> narrow, Words words) {
        return new FiguresPage.Held(words.of(by), number, narrow.apply("/de-nghi?desk=" + by));
    }
}
