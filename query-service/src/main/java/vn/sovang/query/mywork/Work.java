package vn.sovang.query.mywork;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.Role;
import vn.sovang.plan.Duty;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.difficultyboard.Difficulty;
import vn.sovang.query.dutyboard.DutyState;
import vn.sovang.query.dutyboard.ListedDuty;
import vn.sovang.query.enrolment.Enrolment;
import vn.sovang.query.nomineeregister.AwaitedErasure;
import vn.sovang.query.nomineeregister.Nominee;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.planboard.ListedPlan;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.query.yearreview.YearReview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects a post's work from the lists.
@Component
class Work {
    private static final Set<Role> UNIT = Set.of(Role.UNIT_CLERK, Role.UNIT_HEAD);
    private static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD);
    private static final Set<Role> COUNCIL = Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY);
    private static final Set<Role> ANSWERERS =
            Set.of(
                    Role.UNIT_CLERK,
                    Role.UNIT_HEAD,
                    Role.OFFICE_CLERK,
                    Role.OFFICE_HEAD,
                    Role.COUNCIL_SECRETARY,
                    Role.LEADER);

    /// Roles that take up what came to their organisation from one below.
    private static final Set<Role> RECIPIENTS =
            Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER);

    private static final int SOON = 7;
    private static final String MOST = "200";

    private final Views views;

    Work(Views views) {
        this.views = views;
    }

    WorkPage of(
            Caller caller,
            HttpServletRequest request,
            Map<String, String> moment,
            LocalDate today,
            Words words)
            throws Exception {
        String unit = caller.unit() == null ? "" : caller.unit().toString();
        Collected work = new Collected(new WorkItems(words), today);
        Reads reads = new Reads(views, request, moment);
        if (!unit.isEmpty() && (has(caller, UNIT) || has(caller, OFFICE))) {
            owed(work, reads, unit);
        }
        if (!unit.isEmpty() && has(caller, UNIT)) {
            ofUnit(work, reads, unit);
        }
        if (has(caller, OFFICE)) {
            ofOffice(work, reads);
        }
        if (has(caller, COUNCIL)) {
            heldBy(Holder.COUNCIL, work, reads);
        }
        if (has(caller, Set.of(Role.LEADER))) {
            heldBy(Holder.LEADER, work, reads);
        }
        if (has(caller, RECIPIENTS)) {
            heldBy(Holder.RECIPIENT, work, reads);
        }
        if (has(caller, Set.of(Role.LEADER, Role.PLATFORM_OPERATOR, Role.DRAFTER))) {
            for (String stage : List.of("DRAFT", "IMPORTED")) {
                work.list(reads, "plans", ListedPlan.class, Map.of("stage", stage))
                        .forEach(plan -> work.waiting.add(work.items.of(plan)));
            }
        }
        if (!unit.isEmpty() && has(caller, ANSWERERS)) {
            for (Difficulty difficulty :
                    work.list(reads, "difficulties", Difficulty.class, Map.of("holder", unit))) {
                if (difficulty.resolvedAt() == null) {
                    work.waiting.add(work.items.of(difficulty));
                }
            }
        }
        if (has(caller, Set.of(Role.TENANT_ADMIN))) {
            for (Nominee nominee :
                    work.list(
                            reads, "nominees", Nominee.class, Map.of("awaitingErasure", "true"))) {
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
        for (Report report : ofUnit(work, reads, unit, State.DUE)) {
            reports.add(report);
            work.own.add(report.key());
            work.byDay(work.items.owed(report, unit));
        }
        for (Report report : ofUnit(work, reads, unit, State.RETURNED)) {
            reports.add(report);
            work.waiting.add(work.items.sentBack(report));
        }
        for (ListedDuty duty :
                work.whole(reads, "duties", ListedDuty.class, Map.of("unit", unit))) {
            boolean isOpen = duty.state() != DutyState.DONE && duty.state() != DutyState.ENDED;
            if (isOpen && reports.stream().noneMatch(report -> fulfils(report, duty))) {
                work.byDay(work.items.of(duty, unit));
            }
        }
    }

    private static void ofUnit(Collected work, Reads reads, String unit) throws Exception {
        for (Report report : ofUnit(work, reads, unit, State.SUBMITTED)) {
            work.sent.add(work.items.handedIn(report));
        }
        titles(work, reads, unit);
        for (Proposal proposal :
                work.list(reads, "proposals", Proposal.class, Map.of("unit", unit))) {
            switch (proposal.holder()) {
                case UNIT -> work.waiting.add(work.items.of(proposal));
                case OFFICE, COUNCIL, LEADER, RECIPIENT -> work.sent.add(work.items.of(proposal));
                case NOBODY -> {}
            }
        }
    }

    private static List<Report> ofUnit(Collected work, Reads reads, String unit, State state)
            throws Exception {
        return work.whole(
                reads, "reports", Report.class, Map.of("unit", unit, "state", state.name()));
    }

    /// Registrations of titles: that of each open review with a limit which the unit owes, and
    /// those that it handed in.
    private static void titles(Collected work, Reads reads, String unit) throws Exception {
        List<Enrolment> registered =
                work.list(reads, "enrolments", Enrolment.class, Map.of("unit", unit));
        for (Enrolment titles : registered) {
            switch (titles.stage()) {
                case RETURNED -> work.waiting.add(work.items.of(titles));
                case SUBMITTED -> work.sent.add(work.items.of(titles));
                case ACCEPTED -> {}
            }
        }
        for (YearReview review :
                work.list(
                        reads,
                        "reviews",
                        YearReview.class,
                        Map.of("state", "OPEN", "held", "true"))) {
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

    private static void ofOffice(Collected work, Reads reads) throws Exception {
        for (Report report :
                work.list(
                        reads,
                        "reports",
                        Report.class,
                        Map.of("state", "SUBMITTED", "held", "true"))) {
            work.waiting.add(work.items.toReview(report));
        }
        for (Report report :
                work.list(reads, "reports", Report.class, Map.of("state", "DUE", "held", "true"))) {
            WorkItem item = work.items.awaited(report);
            if (item.day() != null && !work.own.contains(report.key())) {
                work.byDay(item);
            }
        }
        for (Enrolment titles :
                work.list(
                        reads,
                        "enrolments",
                        Enrolment.class,
                        Map.of("stage", "SUBMITTED", "held", "true"))) {
            work.waiting.add(work.items.of(titles));
        }
        heldBy(Holder.OFFICE, work, reads);
    }

    private static void heldBy(Holder holder, Collected work, Reads reads) throws Exception {
        work.list(reads, "proposals", Proposal.class, Map.of("desk", holder.name(), "held", "true"))
                .forEach(proposal -> work.waiting.add(work.items.of(proposal)));
    }

    private static boolean has(Caller caller, Set<Role> roles) {
        return roles.stream().anyMatch(caller.roles()::contains);
    }

    private static final class Collected {
        private static final Comparator<WorkItem> BY_DAY =
                Comparator.comparing(
                        WorkItem::day, Comparator.nullsLast(Comparator.naturalOrder()));

        private final WorkItems items;
        private final LocalDate today;
        private final List<WorkItem> overdue = new ArrayList<>();
        private final List<WorkItem> soon = new ArrayList<>();
        private final List<WorkItem> waiting = new ArrayList<>();
        private final List<WorkItem> undated = new ArrayList<>();
        private final List<WorkItem> sent = new ArrayList<>();

        /// Keys of the reports that the post's own unit owes.
        private final Set<String> own = new HashSet<>();

        /// True once a list had more rows than were looked at.
        private boolean isCut;

        private Collected(WorkItems items, LocalDate today) {
            this.items = items;
            this.today = today;
        }

        /// The first two hundred rows of a list.
        private <R> List<R> list(
                Reads reads, String view, Class<R> type, Map<String, String> narrowed)
                throws Exception {
            Map<String, String> first = new HashMap<>(narrowed);
            first.put("limit", MOST);
            return rows(reads.page(view, first), type);
        }

        /// A list to its end.
        private <R> List<R> whole(
                Reads reads, String view, Class<R> type, Map<String, String> narrowed)
                throws Exception {
            return rows(reads.whole(view, narrowed), type);
        }

        private <R> List<R> rows(Answer<?> answer, Class<R> type) {
            isCut |= answer.next() != null;
            return answer.items().stream().map(type::cast).toList();
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
            for (List<WorkItem> group : List.of(overdue, soon, waiting, sent)) {
                group.sort(BY_DAY);
            }
            return new WorkPage(
                    List.of(
                            new WorkPage.Group("overdue", overdue),
                            new WorkPage.Group("soon", soon),
                            new WorkPage.Group("waiting", waiting),
                            new WorkPage.Group("undated", undated),
                            new WorkPage.Group("sent", sent)),
                    isCut);
        }
    }
}
