package vn.sovang.command.report;

import static vn.sovang.command.report.ReportRejection.ACCEPTED;
import static vn.sovang.command.report.ReportRejection.COVERS_FUTURE;
import static vn.sovang.command.report.ReportRejection.DRAFT;
import static vn.sovang.command.report.ReportRejection.EXISTS;
import static vn.sovang.command.report.ReportRejection.IN_LIEU;
import static vn.sovang.command.report.ReportRejection.NOT_RETURNED;
import static vn.sovang.command.report.ReportRejection.NOT_SUBMITTED;
import static vn.sovang.command.report.ReportRejection.OTHER_PLACE;
import static vn.sovang.command.report.ReportRejection.OTHER_VERSION;
import static vn.sovang.command.report.ReportRejection.REASON_BLANK;
import static vn.sovang.command.report.ReportRejection.RETURNED;
import static vn.sovang.command.report.ReportRejection.UNIT_ENDED;
import static vn.sovang.command.report.ReportRejection.UNIT_NOT_YET;
import static vn.sovang.command.report.ReportRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.UnitReport;
import vn.sovang.plan.PlanId;
import vn.sovang.report.AcceptReport;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.RecordDocumentInLieu;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportCommand;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.report.ResubmitReport;
import vn.sovang.report.ReturnReport;
import vn.sovang.report.SaveReportDraft;
import vn.sovang.report.SubmitReport;
import vn.sovang.report.SupplementReport;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;

/// The rules of a report.
sealed interface ReportState {
    @Nullable ReportId id();

    record None() implements ReportState {
        @Override
        public @Nullable ReportId id() {
            return null;
        }
    }

    record Draft(ReportId id, Owed owed) implements ReportState {}

    /// Waits for review.
    ///
    /// @param supplements how many there are
    record Submitted(ReportId id, Owed owed, int version, int supplements) implements ReportState {}

    record Returned(ReportId id, Owed owed, int version, int supplements, String reason)
            implements ReportState {}

    record Accepted(ReportId id, Owed owed, int version, int supplements) implements ReportState {}

    /// A document stands for the report; it counts as its first version.
    record InLieu(ReportId id, Owed owed) implements ReportState {}

    /// Decides every command of the family, each by its own rules.
    static List<ReportEvent> decide(
            ReportCommand command,
            ReportState state,
            Act act,
            History history,
            UnitReport reports) {
        return switch (command) {
            case SaveReportDraft c -> {
                Facts campaign = history.of(c.campaignId().value());
                List<ReportEvent> saved = decide(c, state, act, campaign);
                Owed owed = new Owed(c.campaignId(), c.phase(), c.unitId());
                yield state instanceof Returned
                        ? saved
                        : once(saved, new OwedOnce(owed, act, reports, history::of), campaign);
            }
            case RecordDocumentInLieu c -> {
                Facts campaign = history.of(c.campaignId().value());
                Owed owed = new Owed(c.campaignId(), c.phase(), c.unitId());
                yield once(
                        decide(c, state, act, campaign, plan(c, history)),
                        new OwedOnce(owed, act, reports, history::of),
                        campaign);
            }
            case SubmitReport c -> {
                Facts campaign = history.of(c.campaignId().value());
                Owed owed = new Owed(c.campaignId(), c.phase(), c.unitId());
                yield once(
                        decide(c, state, act, campaign),
                        new OwedOnce(owed, act, reports, history::of),
                        campaign);
            }
            case ReturnReport c -> decide(c, state, act);
            case ResubmitReport c -> decide(c, state, act);
            case AcceptReport c -> decide(c, state, act);
            case SupplementReport c -> decide(c, state, act);
        };
    }

    /// R8: what was decided, where nothing else was handed in for it.
    private static List<ReportEvent> once(
            List<ReportEvent> decided, OwedOnce owed, Facts campaign) {
        owed.owed().asking(owed.act(), campaign).ifPresent(owed::require);
        return decided;
    }

    private static Facts plan(RecordDocumentInLieu command, History history) {
        PlanId plan = command.document().planId();
        return plan == null ? Facts.of() : history.of(plan.value());
    }

    /// R1, R5. A draft of the correction is of the report that was sent back.
    static List<ReportEvent> decide(
            SaveReportDraft command, ReportState state, Act act, Facts campaign) {
        Owed owed =
                new Owed(command.campaignId(), command.phase(), command.unitId())
                        .require(act, campaign);
        switch (state) {
            case None _ -> {}
            case Draft draft -> requirePlace(draft.id, draft.owed, owed);
            case Returned returned -> requirePlace(returned.id, returned.owed, owed);
            case Submitted submitted -> throw NOT_RETURNED.because("report", submitted.id);
            case Accepted accepted -> throw ACCEPTED.because("report", accepted.id);
            case InLieu inLieu -> throw IN_LIEU.because("report", inLieu.id);
        }
        return List.of(
                new ReportDraftSaved(
                        command.reportId(),
                        owed.campaignId(),
                        owed.phase(),
                        owed.unitId(),
                        command.draft(),
                        act.at()));
    }

    /// R1, R2, R3, R5.
    static List<ReportEvent> decide(
            SubmitReport command, ReportState state, Act act, Facts campaign) {
        Owed owed = new Owed(command.campaignId(), command.phase(), command.unitId());
        requireNew(command.reportId(), state, owed);
        owed.require(act, campaign);
        requireCovered(command.content(), owed.unitId(), act);
        return List.of(
                new ReportSubmitted(
                        command.reportId(),
                        owed.campaignId(),
                        owed.phase(),
                        owed.unitId(),
                        command.content(),
                        act.at()));
    }

    /// R1, R2, R7.
    ///
    /// @param plan facts known of the plan that the document is, where it is one
    static List<ReportEvent> decide(
            RecordDocumentInLieu command, ReportState state, Act act, Facts campaign, Facts plan) {
        Owed owed = new Owed(command.campaignId(), command.phase(), command.unitId());
        requireNew(command.reportId(), state, owed);
        owed.require(act, campaign);
        StandsForReport.require(command, plan);
        return List.of(
                new DocumentInLieuRecorded(
                        command.reportId(),
                        owed.campaignId(),
                        owed.phase(),
                        owed.unitId(),
                        command.document(),
                        act.at()));
    }

    /// R4, R7.
    static List<ReportEvent> decide(ReturnReport command, ReportState state, Act act) {
        if (command.reason().isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("report", command.reportId());
            case Draft draft -> throw DRAFT.because("report", draft.id);
            case Accepted accepted -> throw ACCEPTED.because("report", accepted.id);
            case Returned returned
                    when returned.version == command.version()
                            && returned.reason.equals(command.reason()) ->
                    List.of();
            case Returned returned -> throw NOT_SUBMITTED.because("report", returned.id);
            case Submitted submitted -> returned(command, submitted.version, act);
            case InLieu _ -> returned(command, 1, act);
        };
    }

    /// R3, R4.
    static List<ReportEvent> decide(ResubmitReport command, ReportState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("report", command.reportId());
            case Draft draft -> throw DRAFT.because("report", draft.id);
            case Accepted accepted -> throw ACCEPTED.because("report", accepted.id);
            case Submitted submitted -> throw NOT_RETURNED.because("report", submitted.id);
            case InLieu inLieu -> throw IN_LIEU.because("report", inLieu.id);
            case Returned returned -> {
                Owed.requireFor(returned.owed.unitId(), act);
                requireCovered(command.content(), returned.owed.unitId(), act);
                yield List.of(
                        new ReportResubmitted(
                                returned.id, returned.version + 1, command.content(), act.at()));
            }
        };
    }

    /// R4, R7.
    static List<ReportEvent> decide(AcceptReport command, ReportState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("report", command.reportId());
            case Draft draft -> throw DRAFT.because("report", draft.id);
            case InLieu inLieu -> throw IN_LIEU.because("report", inLieu.id);
            case Accepted accepted when accepted.version == command.version() -> List.of();
            case Accepted accepted -> throw ACCEPTED.because("report", accepted.id);
            case Returned returned -> throw NOT_SUBMITTED.because("report", returned.id);
            case Submitted submitted -> {
                requireVersion(command.version(), submitted.version);
                yield List.of(new ReportAccepted(submitted.id, submitted.version, act.at()));
            }
        };
    }

    /// R3, R6.
    static List<ReportEvent> decide(SupplementReport command, ReportState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("report", command.reportId());
            case Draft draft -> throw DRAFT.because("report", draft.id);
            case InLieu inLieu -> throw IN_LIEU.because("report", inLieu.id);
            case Returned returned -> throw RETURNED.because("report", returned.id);
            case Submitted s -> supplemented(command, s.owed, s.version, s.supplements, act);
            case Accepted a -> supplemented(command, a.owed, a.version, a.supplements, act);
        };
    }

    static ReportState evolve(ReportState state, ReportEvent event) {
        return switch (event) {
            case ReportDraftSaved e ->
                    state instanceof None
                            ? new Draft(
                                    e.reportId(), new Owed(e.campaignId(), e.phase(), e.unitId()))
                            : state;
            case ReportSubmitted e ->
                    new Submitted(
                            e.reportId(), new Owed(e.campaignId(), e.phase(), e.unitId()), 1, 0);
            case DocumentInLieuRecorded e ->
                    new InLieu(e.reportId(), new Owed(e.campaignId(), e.phase(), e.unitId()));
            case ReportReturned e ->
                    switch (state) {
                        case Submitted s ->
                                new Returned(s.id, s.owed, e.version(), s.supplements, e.reason());
                        case InLieu l -> new Returned(l.id, l.owed, e.version(), 0, e.reason());
                        case None _, Draft _, Returned _, Accepted _ -> state;
                    };
            case ReportResubmitted e ->
                    state instanceof Returned r
                            ? new Submitted(r.id, r.owed, e.version(), r.supplements)
                            : state;
            case ReportAccepted e ->
                    state instanceof Submitted s
                            ? new Accepted(s.id, s.owed, e.version(), s.supplements)
                            : state;
            case ReportSupplemented e ->
                    switch (state) {
                        case Submitted s -> new Submitted(s.id, s.owed, s.version, e.number());
                        case Accepted a -> new Accepted(a.id, a.owed, a.version, e.number());
                        case None _, Draft _, Returned _, InLieu _ -> state;
                    };
        };
    }

    private static List<ReportEvent> returned(ReturnReport command, int version, Act act) {
        requireVersion(command.version(), version);
        return List.of(new ReportReturned(command.reportId(), version, command.reason(), act.at()));
    }

    private static List<ReportEvent> supplemented(
            SupplementReport command, Owed owed, int version, int supplements, Act act) {
        Owed.requireFor(owed.unitId(), act);
        requireCovered(command.content(), owed.unitId(), act);
        return List.of(
                new ReportSupplemented(
                        command.reportId(), version, supplements + 1, command.content(), act.at()));
    }

    private static void requireNew(ReportId id, ReportState state, Owed owed) {
        switch (state) {
            case None _ -> {}
            case Draft draft -> requirePlace(id, draft.owed, owed);
            case Submitted _, Returned _, Accepted _, InLieu _ ->
                    throw EXISTS.because("report", id);
        }
    }

    private static void requirePlace(ReportId id, Owed drafted, Owed owed) {
        if (!drafted.equals(owed)) {
            throw OTHER_PLACE.because("report", id);
        }
    }

    /// Refuses a report on days that are still to come, or on which the unit did not stand.
    private static void requireCovered(ReportContent content, UnitId unit, Act act) {
        if (content.coversUntil().isAfter(act.day())) {
            throw COVERS_FUTURE.because("date", content.coversUntil());
        }
        act.requireStanding(unit, content.coversUntil(), UNIT_ENDED, UNIT_NOT_YET);
    }

    private static void requireVersion(int read, int present) {
        if (read != present) {
            throw OTHER_VERSION.because(
                    Map.of("read", Integer.toString(read), "present", Integer.toString(present)));
        }
    }
}
