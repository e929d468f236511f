package vn.sovang.query.pages.me;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Rejection;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reader;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.unitregister.Unit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Tells readers who they are here and what they may do.
@Controller
class MeController {
    private final Views views;
    private final Frames frames;

    MeController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping("/toi")
    ModelAndView show(Caller caller, HttpServletRequest request) throws Exception {
        Words words = frames.words(request);
        Frame frame = frames.of(request, caller, words.get("me.title"));
        return new ModelAndView(
                "me",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        new MePage(
                                facts(caller, request, frame),
                                may(caller, words),
                                history(caller))));
    }

    private List<RecordPage.Fact> facts(Caller caller, HttpServletRequest request, Frame frame)
            throws Exception {
        Reader reader = Objects.requireNonNull(frame.reader());
        List<RecordPage.Fact> facts = new ArrayList<>();
        add(facts, frame.t("me.post"), reader.post());
        add(facts, frame.t("me.account"), caller.id());
        add(facts, frame.t("me.roles"), Words.beginning(reader.roles()));
        add(facts, frame.t("me.unit"), unit(caller, request).orElse(""));
        add(facts, frame.t("me.organisation"), reader.organisation());
        add(facts, frame.t("me.province"), reader.province());
        return facts;
    }

    private static void add(List<RecordPage.Fact> facts, String label, String text) {
        if (!text.isBlank()) {
            facts.add(new RecordPage.Fact(label, new Cell.Text(text)));
        }
    }

    /// Name of the post's unit; empty for a post of none, and of one that nobody registered.
    private Optional<String> unit(Caller caller, HttpServletRequest request) throws Exception {
        UUID unit = caller.unit();
        if (unit == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                            new Reads(views, request, frames.moment(request))
                                    .one("units/" + unit, Single.class)
                                    .record())
                    .map(Unit.class::cast)
                    .map(Unit::name);
        } catch (Rejection unknown) {
            if (unknown.kind() != Rejection.Kind.UNKNOWN) {
                throw unknown;
            }
            return Optional.empty();
        }
    }

    private static List<MePage.Place> may(Caller caller, Words words) {
        return CommandTable.ROUTES.stream()
                .map(CommandRoute::collection)
                .distinct()
                .map(collection ->
                        new MePage.Place(
                                words.get("list." + collection + ".title"),
                                "/" + Acts.slug(collection),
                                Acts.offered(Acts.slug(collection), caller, words).stream()
                                        .filter(Acts.Offer::isMine)
                                        .map(Acts.Offer::words)
                                        .toList()))
                .filter(place -> !place.acts().isEmpty())
                .toList();
    }

    private static String history(Caller caller) {
        return ViewTable.FEED.roles().stream().anyMatch(caller.roles()::contains)
                ? "/lich-su?actor=" + UriUtils.encode(caller.id(), StandardCharsets.UTF_8)
                : "";
    }
}
