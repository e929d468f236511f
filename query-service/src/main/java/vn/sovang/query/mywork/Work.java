package vn.sovang.query.mywork;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.kernel.Role;
import vn.sovang.plan.Duty;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.dependant.Dependant;
import vn.sovang.query.difficultyboard.Difficulty;
import vn.sovang.query.dutyboard.DutyState;
import vn.sovang.query.dutyboard.ListedDuty;
import vn.sovang.query.enrolment.Enrolment;
import vn.sovang.query.findings.ListedFinding;
import vn.sovang.query.fund.Reward;
import vn.sovang.query.nomineeregister.AwaitedErasure;
import vn.sovang.query.nomineeregister.Nominee;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.MenuCount;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.planboard.ListedPlan;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Views;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportEndpoint;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.query.scoring.RankedUnit;
import vn.sovang.query.scoring.UnitScores;
import vn.sovang.query.yearreview.YearReview;
import vn.sovang.scoresheet.ScoreSheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Collects a post's work from the lists.
@Component
class Work {
    private static final Set<Role> UNIT = Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD);
    private static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
    private static final Set<Role> ANSWERERS =
            Set.of(
                    Role.UNIT_CLERK,
                    Role.UNIT_HEAD,
                    Role.OFFICE_CLERK,
                    Role.OFFICE_HEAD,
                    Role.COUNCIL_SECRETARY,
                    Role.LEADER);

    /// Roles that proposals wait for, as the menu counts them.
    private static final Set<Role> DECIDING =
            Set.of(
                    Role.OFFICE_CLERK,
                    Role.OFFICE_HEAD,
                    Role.COUNCIL_MEMBER,
                    Role.COUNCIL_SECRETARY,
                    Role.LEADER);

    private static final Set<Role> PROVINCE_WIDE = Set.of(Role.AUDITOR, Role.TENANT_ADMIN);
    private static final CommandRoute RECORDING =
            Acts.at("de-nghi", "record-session-vote").orElseThrow();
    private static final CommandRoute SCORING =
            Acts.at("phieu-cham-diem", Acts.CREATE).orElseThrow();
    private static final String QUEUE = "/bao-cao/xem-xet";
    private static final String FINDINGS = "/diem-can-xem";
    private static final String DEPENDANTS = "/can-cu-da-mat";

    /// Number of things of a group that are shown.
    private static final int AT_ONCE = 10;

    private static final int SOON = 7;
    private static final String MOST = "200";

    private final Views views;
    private final ReportEndpoint reports;
    private final Holders holders;
    private final Desk desk;

    Work(Views views, ReportEndpoint reports, Holders holders, Desk desk) {
        this.views = views;
        this.reports = reports;
        this.holders = holders;
        this.desk = desk;
    }

    WorkPage of(
            Caller caller,
            HttpServletRequest request,
            Map<String, String> moment,
            LocalDate today,
            Frame frame) {
        return desk.together(
                caller, asked(moment), () -> collected(caller, request, moment, today, frame));
    }

    private static Ask asked(Map<String, String> moment) {
        return new Ask(moment.get("asOf"), moment.get("atLeast"), null, null);
    }

    private WorkPage collected(
            Caller caller,
            HttpServletRequest request,
            Map<String, String> moment,
            LocalDate today,
            Frame frame)
            throws Exception {
        String unit = caller.unit() == null ? "" : caller.unit().toString();
        Collected work = new Collected(new WorkItems(frame.words(), today), today);
        Reads reads = new Reads(views, request, moment);
        if (!unit.isEmpty() && (has(caller, UNIT) || has(caller, OFFICE))) {
            owed(work, reads, unit);
        }
        if (!unit.isEmpty() && Acts.isOpenTo(caller, SCORING)) {
            scores(work, reads);
        }
        if (!unit.isEmpty() && has(caller, UNIT)) {
            ofUnit(work, reads, unit, above -> holders.of(caller, moment.get("asOf"), above));
        }
        if (has(caller, OFFICE)) {
            awaited(work, caller, moment);
            toReview(work, reads, frame.waiting(QUEUE));
        }
        if (has(caller, DECIDING)) {
            for (Proposal proposal :
                    work.first(
                            reads,
                            "proposals",
                            Proposal.class,
                            Map.of("waiting", "true"),
                            work.waiting.from("proposals", "/de-nghi?waiting=true"),
                            frame.waiting("/de-nghi"))) {
                work.waiting.add(work.items.of(proposal));
            }
        }
        if (has(caller, ViewTable.COUNCIL_SESSIONS.roles()) && !has(caller, PROVINCE_WIDE)) {
            sessions(work, reads, caller);
        }
        if (Acts.isOpenTo(caller, RECORDING)) {
            unrecorded(work, reads);
        }
        if (has(caller, OFFICE)) {
            rewards(work, reads);
            sheets(work, reads);
        }
        toSettle(work, reads, frame);
        if (has(caller, Set.of(Role.LEADER, Role.PLATFORM_OPERATOR, Role.DRAFTER))) {
            for (String stage : List.of("DRAFT", "IMPORTED")) {
                work.list(
                                reads,
                                "plans",
                                ListedPlan.class,
                                Map.of("stage", stage),
                                work.waiting.from("plans", "/ke-hoach?stage=" + stage))
                        .forEach(plan -> work.waiting.add(work.items.of(plan)));
            }
        }
        if (!unit.isEmpty() && has(caller, ANSWERERS)) {
            for (Difficulty difficulty :
                    work.list(
                            reads,
                            "difficulties",
                            Difficulty.class,
                            Map.of("holder", unit),
                            work.waiting.from("difficulties", "/vuong-mac?holder=" + unit))) {
                if (difficulty.resolvedAt() == null) {
                    work.waiting.add(work.items.of(difficulty));
                }
            }
        }
        if (has(caller, Set.of(Role.TENANT_ADMIN))) {
            for (Nominee nominee :
                    work.list(
                            reads,
                            "nominees",
                            Nominee.class,
                            Map.of("awaitingErasure", "true"),
                            work.waiting.from("nominees", "/nguoi?awaitingErasure=true"))) {
                AwaitedErasure asked = nominee.awaitedErasure();
                if (asked != null && !asked.isOwn()) {
                    work.waiting.add(work.items.of(nominee, asked));
                }
            }
        }
        return work.page();
    }

    /// Reports and duties of the post's own unit, which a clerk of an office hands in too.
    private static void owed(Collected work, Reads reads, String unit) throws Exception {
        List<Report> reports = new ArrayList<>();
        work.from("reports", "/bao-cao?state=DUE&unit=" + unit);
        for (Report report : ofUnit(work, reads, unit, State.DUE)) {
            reports.add(report);
            work.own.add(report.unitId());
            work.byDay(work.items.owed(report, unit));
        }
        work.waiting.from("returned", "/bao-cao?state=RETURNED&unit=" + unit);
        for (Report report : ofUnit(work, reads, unit, State.RETURNED)) {
            reports.add(report);
            work.waiting.add(work.items.sentBack(report));
        }
        work.from("duties", "/nhiem-vu?unit=" + unit);
        for (ListedDuty duty :
                work.whole(reads, "duties", ListedDuty.class, Map.of("unit", unit))) {
            boolean isOpen = duty.state() != DutyState.DONE && duty.state() != DutyState.ENDED;
            if (isOpen && reports.stream().noneMatch(report -> fulfils(report, duty))) {
                work.byDay(work.items.of(duty, unit));
            }
        }
    }

    /// Things that the unit handed in, with whoever has them now, and those that came back to it.
    ///
    /// @param holders finds who looks after campaigns and reviews
    private static void ofUnit(
            Collected work,
            Reads reads,
            String unit,
            Function<Set<String>, Map<String, String>> holders)
            throws Exception {
        List<Report> reports = ofUnit(work, reads, unit, State.SUBMITTED);
        List<Enrolment> titles =
                work.list(
                        reads,
                        "enrolments",
                        Enrolment.class,
                        Map.of("unit", unit),
                        work.both("titles", "/dang-ky-danh-hieu?unit=" + unit));
        List<Proposal> proposals =
                work.list(
                        reads,
                        "proposals",
                        Proposal.class,
                        Map.of("unit", unit),
                        work.both("proposals", "/de-nghi?unit=" + unit));
        Map<String, String> names =
                holders.apply(
                        Stream.of(
                                        reports.stream().map(Report::campaignId),
                                        titles.stream().map(Enrolment::reviewId),
                                        proposals.stream().map(WorkItems::above))
                                .flatMap(Function.identity())
                                .filter(id -> !id.isEmpty())
                                .collect(Collectors.toSet()));
        work.sent.from("reports", "/bao-cao?state=SUBMITTED&unit=" + unit);
        for (Report report : reports) {
            work.sent.add(work.items.held(report, names));
        }
        titles(work, reads, unit, titles, names);
        work.both("proposals", "/de-nghi?unit=" + unit);
        for (Proposal proposal : proposals) {
            switch (proposal.holder()) {
                case UNIT -> work.waiting.add(work.items.of(proposal));
                case OFFICE, COUNCIL, LEADER, RECIPIENT ->
                        work.sent.add(work.items.held(proposal, names));
                case NOBODY -> {}
            }
        }
    }

    private static List<Report> ofUnit(Collected work, Reads reads, String unit, State state)
            throws Exception {
        return work.whole(
                reads, "reports", Report.class, Map.of("unit", unit, "state", state.name()));
    }

    /// Sessions that are over and of which votes are still to be recorded on the proposals.
    private static void unrecorded(Collected work, Reads reads) throws Exception {
        for (CouncilSession session :
                work.list(
                        reads,
                        "sessions",
                        CouncilSession.class,
                        Map.of("unrecorded", "true"),
                        work.waiting.from("unrecorded", "/phien-hop?unrecorded=true"))) {
            work.waiting.add(work.items.unrecorded(session));
        }
    }

    /// Findings and lines on a lost award that the post may settle, as the menu counts them.
    private static void toSettle(Collected work, Reads reads, Frame frame) throws Exception {
        if (frame.waiting(FINDINGS) > 0) {
            for (ListedFinding finding :
                    work.first(
                            reads,
                            "findings",
                            ListedFinding.class,
                            Map.of("waiting", "true"),
                            work.findings.from("findings", FINDINGS + "?waiting=true"),
                            frame.waiting(FINDINGS))) {
                work.findings.add(work.items.of(finding));
            }
        }
        if (frame.waiting(DEPENDANTS) > 0) {
            for (Dependant dependant :
                    work.first(
                            reads,
                            "dependants",
                            Dependant.class,
                            Map.of("state", Dependant.State.OPEN.name()),
                            work.waiting.from("dependants", DEPENDANTS + "?state=OPEN"),
                            frame.waiting(DEPENDANTS))) {
                work.waiting.add(work.items.of(dependant));
            }
        }
    }

    /// Decisions of which reward money is to be paid, or to come back.
    private static void rewards(Collected work, Reads reads) throws Exception {
        for (Reward reward :
                work.list(
                        reads,
                        "rewards",
                        Reward.class,
                        Map.of("awaiting", "true"),
                        work.waiting.from("rewards", "/tien-thuong?awaiting=true"))) {
            work.waiting.add(work.items.of(reward));
        }
    }

    /// Self-scores that units of the organisation owe, by tables in force.
    private static void scores(Collected work, Reads reads) throws Exception {
        for (RankedUnit unit :
                work.list(
                        reads,
                        "rankings",
                        RankedUnit.class,
                        Map.of("mine", "true", "owed", "true"),
                        work.from("scores", "/xep-hang?mine=true&owed=true"))) {
            work.byDay(work.items.of(unit, work.today));
        }
    }

    /// Score sheets that wait for the check, or to be made final.
    private static void sheets(Collected work, Reads reads) throws Exception {
        for (ScoreSheet.Stage stage :
                List.of(ScoreSheet.Stage.SUBMITTED, ScoreSheet.Stage.CHECKED)) {
            for (UnitScores sheet :
                    work.list(
                            reads,
                            "sheets",
                            UnitScores.class,
                            Map.of("stage", stage.name(), "held", "true"),
                            work.waiting.from(
                                    "sheets", "/phieu-cham-diem?held=true&stage=" + stage))) {
                work.waiting.add(work.items.of(sheet));
            }
        }
    }

    /// Sessions of the organisation's councils that come or are not over.
    private static void sessions(Collected work, Reads reads, Caller caller) throws Exception {
        for (SessionRecord.Stage stage :
                List.of(SessionRecord.Stage.CONVENED, SessionRecord.Stage.IN_SESSION)) {
            for (CouncilSession session :
                    work.list(
                            reads,
                            "sessions",
                            CouncilSession.class,
                            Map.of("stage", stage.name()),
                            work.waiting.from("sessions", "/phien-hop?stage=" + stage))) {
                work.waiting.add(work.items.of(session, session.awaitsVoteOf(caller.id())));
            }
        }
    }

    /// Registrations of titles: that of each open review with a limit which the unit owes, and
    /// those that it handed in.
    private static void titles(
            Collected work,
            Reads reads,
            String unit,
            List<Enrolment> registered,
            Map<String, String> names)
            throws Exception {
        work.both("titles", "/dang-ky-danh-hieu?unit=" + unit);
        for (Enrolment titles : registered) {
            switch (titles.stage()) {
                case RETURNED -> work.waiting.add(work.items.of(titles));
                case SUBMITTED -> work.sent.add(work.items.held(titles, names));
                case ACCEPTED -> {}
            }
        }
        for (YearReview review :
                work.list(
                        reads,
                        "reviews",
                        YearReview.class,
                        Map.of("state", "OPEN", "held", "true"),
                        work.from("reviews", "/binh-xet?state=OPEN&held=true"))) {
            if (review.registration() != null
                    && registered.stream().noneMatch(one -> one.reviewId().equals(review.id()))) {
                work.byDay(work.items.owed(review, unit, work.today));
            }
        }
    }

    /// True when a duty asks for a report that stands among the reports: it is no work of its own.
    private static boolean fulfils(Report report, ListedDuty duty) {
        WrittenDate asked = report.deadline();
        WrittenDate due = duty.due();
        return duty.kind() == Duty.Kind.REPORT
                && (duty.recurrence() == Duty.Recurrence.ONCE || duty.round() != null)
                && duty.planId().equals(report.planId())
                && asked != null
                && due != null
                && asked.last() != null
                && asked.last().equals(due.last());
    }

    /// Reports of other units that are overdue or due soon, and were not handed in yet.
    private void awaited(Collected work, Caller caller, Map<String, String> moment) {
        List<ReportEndpoint.Due> due =
                reports.awaited(
                        caller, asked(moment), work.own, work.today.plusDays(SOON), AT_ONCE);
        work.overdue.from("awaited", "/bao-cao?held=true&timeliness=MISSING");
        work.soon.from("due", "/bao-cao?held=true&state=DUE");
        work.awaited(work.overdue, due.getFirst());
        work.awaited(work.soon, due.getLast());
    }

    private static void toReview(Collected work, Reads reads, long known) throws Exception {
        for (Report report :
                work.first(
                        reads,
                        "reports",
                        Report.class,
                        Map.of("state", "SUBMITTED", "held", "true"),
                        work.waiting.from("queue", QUEUE),
                        known)) {
            work.waiting.add(work.items.toReview(report));
        }
        for (Enrolment titles :
                work.list(
                        reads,
                        "enrolments",
                        Enrolment.class,
                        Map.of("stage", "SUBMITTED", "held", "true"),
                        work.waiting.from(
                                "titles", "/dang-ky-danh-hieu?stage=SUBMITTED&held=true"))) {
            work.waiting.add(work.items.of(titles));
        }
    }

    private static boolean has(Caller caller, Set<Role> roles) {
        return roles.stream().anyMatch(caller.roles()::contains);
    }

    /// A group while it is filled, with the lists that have all of it.
    private static final class Section {
        private static final Comparator<WorkItem> BY_DAY =
                Comparator.comparing(
                        WorkItem::day, Comparator.nullsLast(Comparator.naturalOrder()));

        private final String name;
        private final List<WorkItem> items = new ArrayList<>();
        private final Map<String, WorkPage.Rest> lists = new LinkedHashMap<>();
        private final Set<String> used = new LinkedHashSet<>();
        private String source = "";
        private long unread;
        private boolean isCut;

        private Section(String name) {
            this.name = name;
        }

        /// Names the list from which things are added next.
        ///
        /// @param list after `home.rest.` in the texts
        private Section from(String list, String address) {
            source = address;
            lists.put(address, new WorkPage.Rest(list, address));
            return this;
        }

        private void add(WorkItem item) {
            items.add(item);
            used.add(source);
        }

        private WorkPage.Group group() {
            List<WorkItem> first = items.stream().sorted(BY_DAY).limit(AT_ONCE).toList();
            boolean isWhole = !isCut && unread == 0 && first.size() == items.size();
            return new WorkPage.Group(
                    name,
                    first,
                    items.size() + unread,
                    isCut,
                    isWhole
                            ? List.of()
                            : lists.values().stream()
                                    .filter(list -> used.contains(list.address()))
                                    .toList());
        }
    }

    private static final class Collected {
        private final WorkItems items;
        private final LocalDate today;
        private final Section overdue = new Section("overdue");
        private final Section soon = new Section("soon");
        private final Section waiting = new Section("waiting");
        private final Section undated = new Section("undated");
        private final Section findings = new Section("findings");
        private final Section sent = new Section("sent");

        /// Units whose reports the post's own unit owes.
        private final Set<String> own = new HashSet<>();

        private Collected(WorkItems items, LocalDate today) {
            this.items = items;
            this.today = today;
        }

        /// Names the list from which things are sorted by their day next.
        private Section[] from(String list, String address) {
            return new Section[] {
                overdue.from(list, address), soon.from(list, address), undated.from(list, address)
            };
        }

        /// Names the list of what waits or was sent next.
        private Section[] both(String list, String address) {
            return new Section[] {waiting.from(list, address), sent.from(list, address)};
        }

        /// The first two hundred rows of a list; where there are more, its groups say so.
        private <R> List<R> list(
                Reads reads,
                String view,
                Class<R> type,
                Map<String, String> narrowed,
                Section... into)
                throws Exception {
            Map<String, String> some = new HashMap<>(narrowed);
            some.put("limit", MOST);
            Answer<?> answer = reads.page(view, some);
            if (answer.next() != null) {
                Stream.of(into).forEach(group -> group.isCut = true);
            }
            return rows(answer, type);
        }

        /// The rows of a list that a page shows, where their number is known as the menu knows it.
        private <R> List<R> first(
                Reads reads,
                String view,
                Class<R> type,
                Map<String, String> narrowed,
                Section into,
                long known)
                throws Exception {
            Map<String, String> some = new HashMap<>(narrowed);
            some.put("limit", Integer.toString(AT_ONCE));
            Answer<?> answer = reads.page(view, some);
            into.isCut |= known > MenuCount.MOST;
            into.unread += Math.max(0, Math.min(known, MenuCount.MOST) - answer.items().size());
            return rows(answer, type);
        }

        /// A list to its end.
        private <R> List<R> whole(
                Reads reads, String view, Class<R> type, Map<String, String> narrowed)
                throws Exception {
            return rows(reads.whole(view, narrowed), type);
        }

        private static <R> List<R> rows(Answer<?> answer, Class<R> type) {
            return answer.items().stream().map(type::cast).toList();
        }

        private void awaited(Section group, ReportEndpoint.Due due) {
            due.first().forEach(report -> group.add(items.awaited(report)));
            group.unread += due.number() - due.first().size();
        }

        /// Sorts an item by its day. What is due later is not shown yet; what has no day that
        /// anybody knows, or is surely late with, is a kind of its own.
        private void byDay(WorkItem item) {
            LocalDate day = item.day();
            if (day == null) {
                undated.add(item);
            } else if (day.isBefore(today)) {
                (item.isLate() ? overdue : undated).add(item);
            } else if (!day.isAfter(today.plusDays(SOON))) {
                soon.add(item);
            }
        }

        private WorkPage page() {
            return new WorkPage(
                    Stream.of(overdue, soon, waiting, undated, findings, sent)
                            .map(Section::group)
                            .toList());
        }
    }
}
