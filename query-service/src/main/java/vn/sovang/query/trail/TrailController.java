package vn.sovang.query.trail;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reader;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Seat;
import vn.sovang.query.pages.Words;
import vn.sovang.query.planboard.Plan;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;
import vn.sovang.time.VietnamTime;

import java.util.Map;
import java.util.Objects;

/// Tells what happened to a record, in sentences, the newest last; its files are those of the list.
@Controller
class TrailController {
    private static final Map<String, String> SIZE = Map.of("limit", "100");

    private final Views views;
    private final Frames frames;

    TrailController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(path = "/ke-hoach/{id}/dien-bien", params = "!dang")
    ModelAndView ofPlan(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Answer<?> trail = reads.page("plans/" + id + "/trail", SIZE);
        Plan plan = reads.one("plans/" + id, Plan.class);
        Frame frame =
                frames.of(request, caller, words.get("list.plans.id.trail.title"))
                        .under(
                                new Frame.Crumb("/ke-hoach", words.get("list.plans.title")),
                                new Frame.Crumb("/ke-hoach/" + id, plan.head().title()));
        return page(frame, plan.head().title(), trail, "/ke-hoach/" + id + "?luc=");
    }

    @GetMapping(
            path = "/dien-bien",
            params = {"record", "!dang"})
    ModelAndView ofRecord(@RequestParam String record, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Answer<?> trail = new Reads(views, request, frames.moment(request)).page("trail", SIZE);
        String name =
                trail.items().isEmpty() ? null : ((TrailItem) trail.items().getLast()).recordName();
        Frame frame =
                frames.of(
                        request,
                        caller,
                        name == null
                                ? words.get("list.trail.title")
                                : words.get("trail.of", "record", name));
        return page(
                frame,
                name == null ? record : name,
                trail,
                "/dien-bien?record=" + record + "&luc=");
    }

    /// The page of a trail.
    ///
    /// @param subject name of the record
    /// @param then address of the page at a step, up to its position
    private static ModelAndView page(Frame frame, String subject, Answer<?> trail, String then) {
        String next = trail.next();
        Reader reader = Objects.requireNonNull(frame.reader());
        String organisation =
                reader.organisation().isEmpty() ? reader.province() : reader.organisation();
        return new ModelAndView(
                "trail/trail",
                Map.of(
                        "frame",
                        frame.showing(trail).withDownloads(),
                        "page",
                        new TrailPage(
                                organisation,
                                Seat.dated(
                                        organisation,
                                        reader.province(),
                                        Words.written(VietnamTime.day(trail.asOf()))),
                                subject,
                                TrailPage.steps(trail, then, frame.words()),
                                next == null ? "" : frame.here().with("after", next))));
    }
}
