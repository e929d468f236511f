package vn.sovang.query.titlepage;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.enrolment.Enrolment;
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
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.trail.TrailPage;
import vn.sovang.time.Ternary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Shows a registration of titles.
@Controller
class RegistrationController {
    private static final String LIST = "/dang-ky-danh-hieu";
    private static final String COLLECTION = "enrolments";

    private final Views views;
    private final Frames frames;

    RegistrationController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(LIST + "/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one(COLLECTION + "/" + id, Single.class);
        Enrolment registration = (Enrolment) found.record();
        Written.reached(request, found.position());
        Cell.Tag state =
                new Cell.Tag(
                        Tone.of(registration.stage()).orElse(Tone.OPEN),
                        Words.beginning(words.of(registration.stage())));
        Frame frame =
                frames.of(request, caller, registration.name())
                        .under(
                                new Frame.Crumb(LIST, words.get("list.enrolments.title")),
                                new Frame.Crumb(
                                        "/binh-xet/" + registration.reviewId(),
                                        registration.reviewName()))
                        .showing(found.position(), found.asOf());
        return new ModelAndView(
                "titlepage/registration",
                Map.of("frame", frame, "page", page(registration, state, caller, reads, frame)));
    }

    private static RegistrationPage page(
            Enrolment registration, Cell.Tag state, Caller caller, Reads reads, Frame frame)
            throws Exception {
        Words words = frame.words();
        Set<String> open = frame.isForActs() ? possible(registration, caller, reads) : Set.of();
        List<Acts.Link> acts = Acts.on(COLLECTION, registration.id(), caller, words);
        String page = LIST + "/" + registration.id();
        return new RegistrationPage(
                registration.id(),
                state,
                registration.returnedFor() == null ? "" : registration.returnedFor(),
                facts(registration, words),
                registration.lines().stream().map(line -> line(line, registration, words)).toList(),
                registration.lines().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Enrolment.Line::title, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(title ->
                                new RegistrationPage.Total(
                                        words.of(title.getKey()), title.getValue()))
                        .toList(),
                TrailPage.steps(
                        reads.whole("trail", Map.of("record", registration.id())),
                        page + "?luc=",
                        words),
                open.contains("withdraw-title") ? page + "/lam/withdraw-title?line=" : "",
                open.contains("accept"),
                registration.version(),
                UUID.randomUUID().toString(),
                acts.stream()
                        .filter(act -> !act.address().endsWith("/withdraw-title"))
                        .filter(act -> !act.address().endsWith("/accept"))
                        .filter(act -> open.contains(act.address().replaceFirst(".*/", "")))
                        .toList(),
                frame.past()
                        ? words.get("form.past")
                        : words.get(
                                registration.stage() == Stage.SUBMITTED
                                                && registration.acceptedAt() != null
                                        ? "enrolment.now.again"
                                        : "enrolment.now." + registration.stage()));
    }

    /// Verbs of the acts that its stage lets this caller do (rules R3 to R5 of registrations).
    private static Set<String> possible(Enrolment registration, Caller caller, Reads reads)
            throws Exception {
        boolean isHeld =
                reads
                        .list(
                                COLLECTION,
                                Enrolment.class,
                                Map.of(
                                        "held",
                                        "true",
                                        "review",
                                        registration.reviewId(),
                                        "unit",
                                        registration.unitId()))
                        .stream()
                        .anyMatch(one -> one.id().equals(registration.id()));
        boolean isOffice =
                isHeld
                        && Acts.at("dang-ky-danh-hieu", "accept")
                                .filter(route -> Acts.isOpenTo(caller, route))
                                .isPresent();
        UUID unit = caller.unit();
        boolean isOwn = isOffice || (unit != null && unit.toString().equals(registration.unitId()));
        boolean isByLines = registration.acceptedAt() != null;
        Set<String> possible = new HashSet<>();
        if (isOffice && registration.stage() == Stage.SUBMITTED) {
            possible.addAll(List.of("accept", "return"));
        }
        if (isOwn && isByLines) {
            possible.addAll(List.of("add-title", "withdraw-title"));
        }
        if (isOwn && (!isByLines || registration.stage() == Stage.RETURNED)) {
            possible.add("revise");
        }
        return possible;
    }

    private static RegistrationPage.Line line(
            Enrolment.Line line, Enrolment registration, Words words) {
        return new RegistrationPage.Line(
                line.number(),
                line.nominee(),
                "/nguoi/" + line.nomineeId(),
                words.of(line.subject()),
                line.unitName(),
                words.of(line.title()),
                registration.acceptedAt() != null && !line.accepted());
    }

    private static List<RecordPage.Fact> facts(Enrolment registration, Words words) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        add(facts, words.get("enrolment.unit"), new Cell.Text(registration.unitName()));
        add(facts, words.get("enrolment.deadline"), deadline(registration.deadline(), words));
        add(
                facts,
                words.get("enrolment.registered"),
                new Cell.Time(Words.time(registration.registeredAt())));
        if (registration.deadline() != null) {
            add(facts, words.get("report.lateness"), lateness(registration, words));
        }
        add(
                facts,
                words.get("enrolment.version"),
                new Cell.Amount(Integer.toString(registration.version())));
        add(facts, words.get("enrolment.accepted"), time(registration.acceptedAt()));
        return facts;
    }

    private static void add(List<RecordPage.Fact> facts, String label, Cell cell) {
        if (!cell.isNone()) {
            facts.add(new RecordPage.Fact(label, cell));
        }
    }

    private static Cell deadline(@Nullable WrittenDate date, Words words) {
        if (date == null) {
            return new Cell.Text(words.get("report.no-deadline"));
        }
        LocalDate last = date.lastSure();
        return new Cell.Written(
                date.words(),
                last == null
                        ? words.get("report.unread")
                        : words.get("home.means", "day", Words.day(last)));
    }

    private static Cell lateness(Enrolment registration, Words words) {
        if (registration.late() == Ternary.YES) {
            return new Cell.Tag(Tone.LATE, words.get("home.late", "days", registration.daysLate()));
        }
        return new Cell.Text(
                registration.late() == Ternary.NO
                        ? words.get("report.in-time")
                        : words.get("report.late.unknown"));
    }

    private static Cell time(@Nullable Instant time) {
        return time == null ? new Cell.None() : new Cell.Time(Words.time(time));
    }
}
