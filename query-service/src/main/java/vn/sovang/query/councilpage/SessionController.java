package vn.sovang.query.councilpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reader;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.WayBack;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;

import java.util.Map;

/// Shows a session of a council, and its minutes as a paper; records its votes on the proposals.
@Controller
class SessionController {
    private static final String LIST = "/phien-hop";
    private static final String ONE = LIST + "/{id:[0-9a-f]+-[0-9a-f-]+}";

    private final Views views;
    private final Frames frames;
    private final CommandDoor door;

    SessionController(Views views, Frames frames, CommandDoor door) {
        this.views = views;
        this.frames = frames;
        this.door = door;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        return page(id, Map.of(), caller, request);
    }

    /// Records all votes that wait, each by its own command; what is refused or does not come
    /// through stays, with the reason, and the same again does no harm.
    @PostMapping(ONE)
    ModelAndView record(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        caller.mustHave(SessionWriter.RECORDING.roles());
        CouncilSession session =
                (CouncilSession)
                        new Reads(views, request, frames.moment(request))
                                .one("sessions/" + id, Single.class)
                                .record();
        Map<String, String> failed =
                new VoteSender(door, session, frames.words(request))
                        .send(position -> Written.remember(request, position));
        if (failed.isEmpty()) {
            String back = WayBack.of(request);
            RedirectView view = new RedirectView(back.isEmpty() ? LIST + "/" + session.id() : back);
            view.setStatusCode(HttpStatus.SEE_OTHER);
            view.setExposeModelAttributes(false);
            return new ModelAndView(view);
        }
        ModelAndView again = page(id, failed, caller, request);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /// @param failed reasons why votes were not recorded just now, by the proposals
    private ModelAndView page(
            String id, Map<String, String> failed, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("sessions/" + id, Single.class);
        CouncilSession session = (CouncilSession) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, SessionWriter.title(session, words))
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
                                        failed.isEmpty()
                                                ? frame
                                                : frame.withState(words.get("error.state")),
                                        failed)
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
                                new Frame.Crumb(
                                        LIST + "/" + session.id(),
                                        SessionWriter.title(session, words)))
                        .showing(found.position(), found.asOf());
        return new ModelAndView(
                "councilpage/minutes",
                Map.of("frame", frame, "page", MinutesPage.of(session, province(frame), words)));
    }

    private static String province(Frame frame) {
        Reader reader = frame.reader();
        return reader == null ? "" : reader.province();
    }
}
