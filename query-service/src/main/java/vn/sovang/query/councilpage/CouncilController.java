package vn.sovang.query.councilpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.council.Quorum;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.council.Council;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.trail.TrailPage;

import java.util.List;
import java.util.Map;

/// Shows a council with its members and sessions.
@Controller
class CouncilController {
    private static final String LIST = "/hoi-dong";

    private final Views views;
    private final Frames frames;

    CouncilController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(LIST + "/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("councils/" + id, Single.class);
        Council council = (Council) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, council.name())
                        .under(new Frame.Crumb(LIST, words.get("list.councils.title")))
                        .withSub(council.organisationName())
                        .showing(found.position(), found.asOf());
        CouncilPage page =
                new CouncilPage(
                        council.id(),
                        tag(council.state(), words),
                        facts(council, words),
                        council.members().stream()
                                .map(member ->
                                        new CouncilPage.Member(
                                                member.name(),
                                                member.position(),
                                                words.of(member.role()),
                                                member.account() == null ? "" : member.account()))
                                .toList(),
                        reads
                                .list(
                                        "sessions",
                                        CouncilSession.class,
                                        Map.of("council", council.id()))
                                .stream()
                                .map(session ->
                                        new CouncilPage.Session(
                                                SessionWriter.title(session, words),
                                                "/phien-hop/" + session.id(),
                                                tag(session.stage(), words)))
                                .toList(),
                        council.documents().stream()
                                .map(document -> document(document, words))
                                .toList(),
                        TrailPage.steps(
                                reads.whole("trail", Map.of("record", council.id())),
                                LIST + "/" + council.id() + "?luc=",
                                words),
                        frame.isForActs()
                                ? Acts.on("councils", council.id(), caller, words)
                                : List.of(),
                        frame.past() ? words.get("form.past") : "");
        return new ModelAndView("councilpage/council", Map.of("frame", frame, "page", page));
    }

    /// The tag of a station.
    static Cell.Tag tag(Enum<?> station, Words words) {
        return new Cell.Tag(Tone.of(station).orElse(Tone.OPEN), Words.beginning(words.of(station)));
    }

    private static String document(Council.Document document, Words words) {
        return words.get(
                "council.document",
                "basis",
                document.basis(),
                "signed",
                Words.day(document.signedOn()),
                "applies",
                Words.day(document.applies()),
                "size",
                document.size());
    }

    private static List<RecordPage.Fact> facts(Council council, Words words) {
        Quorum quorum = council.quorum();
        return List.of(
                new RecordPage.Fact(words.get("council.basis"), new Cell.Text(council.basis())),
                new RecordPage.Fact(
                        words.get("council.term"),
                        new Cell.Text(
                                council.until() == null
                                        ? words.get(
                                                "council.term.open",
                                                "from",
                                                Words.day(council.documents().getFirst().applies()))
                                        : words.get(
                                                "council.term.between",
                                                "from",
                                                Words.day(council.documents().getFirst().applies()),
                                                "to",
                                                Words.day(council.until())))),
                new RecordPage.Fact(
                        words.get("council.quorum"),
                        new Cell.Text(
                                quorum == null
                                        ? words.get("council.quorum.none")
                                        : words.get(
                                                "council.quorum.own",
                                                "share",
                                                quorum.part() + "/" + quorum.whole(),
                                                "source",
                                                quorum.source()))));
    }
}
