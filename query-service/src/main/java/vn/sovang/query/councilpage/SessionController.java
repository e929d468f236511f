package vn.sovang.query.councilpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;

import java.util.Map;

/// Shows a session of a council, and its minutes as a paper.
@Controller
class SessionController {
    private static final String LIST = "/phien-hop";
    private static final String ONE = LIST + "/{id:[0-9a-f]+-[0-9a-f-]+}";

    private final Views views;
    private final Frames frames;

    SessionController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("sessions/" + id, Single.class);
        CouncilSession session = (CouncilSession) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, session.name())
                        .under(
                                new Frame.Crumb(LIST, words.get("list.sessions.title")),
                                new Frame.Crumb(
                                        "/hoi-dong/" + session.councilId(), session.councilName()))
                        .withSub(session.venue())
                        .showing(found.position(), found.asOf());
        return new ModelAndView(
                "councilpage/session",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        new SessionWriter(
                                        session,
                                        caller,
                                        reads.whole("trail", Map.of("record", session.id())),
                                        frame)
                                .page()));
    }

    @GetMapping(ONE + "/bien-ban")
    ModelAndView minutes(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("sessions/" + id, Single.class);
        CouncilSession session = (CouncilSession) found.record();
        Frame frame =
                frames.of(request, caller, words.get("minutes.title"))
                        .under(
                                new Frame.Crumb(LIST, words.get("list.sessions.title")),
                                new Frame.Crumb(LIST + "/" + session.id(), session.name()))
                        .showing(found.position(), found.asOf());
        return new ModelAndView(
                "councilpage/minutes",
                Map.of("frame", frame, "page", MinutesPage.of(session, words)));
    }
}
