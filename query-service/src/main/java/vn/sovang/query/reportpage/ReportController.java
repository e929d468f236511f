package vn.sovang.query.reportpage;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reader;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Seat;
import vn.sovang.query.pages.Steps;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportColumns;
import vn.sovang.query.targetboard.ListedActual;
import vn.sovang.query.trail.TrailPage;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shows a report.
@Controller
class ReportController {
    private final Views views;
    private final Frames frames;

    ReportController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping("/bao-cao/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("reports/" + id, Single.class);
        Report report = (Report) found.record();
        Written.reached(request, found.position());
        Cell.Tag state = ReportColumns.state(report, words);
        Frame frame =
                frames.of(request, caller, title(report, words))
                        .under(crumbs(report, words))
                        .withState(state.words())
                        .showing(found.position(), found.asOf())
                        .due(
                                Steps.Mark.limit(report.phaseName(), report.deadline(), words)
                                        .stream()
                                        .toList());
        return new ModelAndView(
                "reportpage/report",
                Map.of("frame", frame, "page", page(id, report, state, caller, reads, frame)));
    }

    static String title(Report report, Words words) {
        return report.phaseName() == null
                ? words.get("home.report.untitled", "unit", report.unitName())
                : words.get("home.report", "phase", report.phaseName(), "unit", report.unitName());
    }

    private static Frame.Crumb[] crumbs(Report report, Words words) {
        List<Frame.Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Frame.Crumb("/bao-cao", words.get("list.reports.title")));
        if (report.campaignName() != null) {
            crumbs.add(
                    new Frame.Crumb(
                            "/phong-trao/" + report.campaignId(),
                            Words.beginning(report.campaignName())));
        }
        return crumbs.toArray(Frame.Crumb[]::new);
    }

    private static ReportPage page(
            String id, Report report, Cell.Tag state, Caller caller, Reads reads, Frame frame)
            throws Exception {
        Words words = frame.words();
        ReportActs acts =
                new ReportActs(
                        report,
                        caller,
                        ReportActs.isOffice(caller) && isHeld(report, reads),
                        words);
        boolean isReturned = report.reason() != null && report.acceptedAt() == null;
        return new ReportPage(
                id,
                paper(report, frame),
                state,
                isReturned ? Objects.requireNonNull(report.reason()) : "",
                facts(report, words),
                ReportText.newest(report),
                earlier(report, words),
                report.supplements().stream()
                        .map(more ->
                                new ReportPage.Addition(
                                        more.number(),
                                        Words.time(more.supplementedAt()),
                                        more.summary(),
                                        more.attachments()))
                        .toList(),
                inLieu(report, words),
                drafted(report),
                figures(id, report, reads),
                TrailPage.steps(
                        reads.whole("trail", Map.of("record", id)),
                        "/bao-cao/" + id + "?luc=",
                        words),
                frame.isForActs() ? acts.review() : ReportPage.Review.NONE,
                frame.isForActs() ? acts.links() : List.of(),
                frame.past() ? words.get("form.past") : acts.notNow());
    }

    private static ReportPage.Paper paper(Report report, Frame frame) {
        Instant handedIn = report.submittedAt();
        Reader reader = frame.reader();
        return new ReportPage.Paper(
                report.unitName(),
                Seat.dated(
                        report.unitName(),
                        reader == null ? "" : reader.province(),
                        handedIn == null
                                ? "ngày … tháng … năm …"
                                : Words.written(VietnamTime.day(handedIn))),
                Stream.of(report.phaseName(), report.campaignName())
                        .filter(Objects::nonNull)
                        .map(Words::beginning)
                        .collect(Collectors.joining(" · ")));
    }

    private static boolean isHeld(Report report, Reads reads) throws Exception {
        return reads
                .list(
                        "reports",
                        Report.class,
                        Map.of(
                                "held",
                                "true",
                                "campaign",
                                report.campaignId(),
                                "unit",
                                report.unitId()))
                .stream()
                .anyMatch(one -> one.key().equals(report.key()));
    }

    private static List<RecordPage.Fact> facts(Report report, Words words) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        add(facts, words.get("report.unit"), new Cell.Text(report.unitName()));
        add(facts, words.get("report.deadline"), deadline(report.deadline(), words));
        add(facts, words.get("report.first"), time(report.firstSubmittedAt()));
        add(facts, words.get("report.lateness"), lateness(report, words));
        if (report.versions().size() > 1) {
            add(facts, words.get("report.newest"), time(report.submittedAt()));
        }
        add(facts, words.get("report.covers"), day(report.coversUntil()));
        add(facts, words.get("report.accepted"), time(report.acceptedAt()));
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

    private static Cell lateness(Report report, Words words) {
        if (report.late() == null) {
            return new Cell.None();
        }
        return new Cell.Text(
                switch (report.late()) {
                    case YES -> words.get("home.late", "days", report.daysLate());
                    case NO -> words.get("report.in-time");
                    case UNKNOWN -> words.get("report.late.unknown");
                });
    }

    private static Cell time(@Nullable Instant time) {
        return time == null ? new Cell.None() : new Cell.Time(Words.time(time));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? new Cell.None() : new Cell.Time(Words.day(day));
    }

    private static List<ReportPage.Earlier> earlier(Report report, Words words) {
        int newest = report.versions().size() - 1;
        return IntStream.range(0, Math.max(0, newest))
                .map(place -> newest - 1 - place)
                .mapToObj(place ->
                        new ReportPage.Earlier(
                                words.get(
                                        "report.version",
                                        "number",
                                        report.versions().get(place).number(),
                                        "time",
                                        Words.time(report.versions().get(place).submittedAt())),
                                ReportText.of(report, place)))
                .toList();
    }

    private static List<RecordPage.Fact> inLieu(Report report, Words words) {
        Report.InLieu document = report.inLieu();
        if (document == null) {
            return List.of();
        }
        return List.of(
                new RecordPage.Fact(
                        words.get("report.lieu.document"), new Cell.Text(document.citation())),
                new RecordPage.Fact(
                        words.get("report.lieu.day"),
                        new Cell.Time(Words.day(document.issuedOn()))),
                new RecordPage.Fact(words.get("report.lieu.line"), new Cell.Text(document.line())));
    }

    private static ReportPage.Drafted drafted(Report report) {
        Report.Draft draft = report.draft();
        return draft == null
                ? ReportPage.Drafted.NONE
                : new ReportPage.Drafted(
                        Words.time(draft.savedAt()),
                        Objects.requireNonNullElse(draft.summary(), ""));
    }

    /// Those that the unit recorded as parts of this report.
    private static List<ReportPage.Figure> figures(String id, Report report, Reads reads)
            throws Exception {
        return reads
                .list(
                        "actuals",
                        ListedActual.class,
                        Map.of("campaign", report.campaignId(), "unit", report.unitId()))
                .stream()
                .filter(actual -> id.equals(actual.reportId()))
                .map(actual ->
                        new ReportPage.Figure(
                                actual.leaf(),
                                said(actual.said()),
                                Words.day(actual.trueOn()),
                                actual.corrected()))
                .toList();
    }

    private static String said(ListedActual.Said said) {
        if (said.words() != null) {
            return said.words();
        }
        String amount = said.amount() == null ? "" : said.amount().toPlainString();
        return said.population() == null
                ? amount
                : amount + "/" + said.population().toPlainString();
    }
}
