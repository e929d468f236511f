package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.ASSIGNED_AWAY;
import static vn.sovang.command.plan.PlanRejection.BASIS_BLANK;
import static vn.sovang.command.plan.PlanRejection.CODE_INVALID;
import static vn.sovang.command.plan.PlanRejection.DATE_IMPOSSIBLE;
import static vn.sovang.command.plan.PlanRejection.DATE_MISSING;
import static vn.sovang.command.plan.PlanRejection.DATE_UNREAD;
import static vn.sovang.command.plan.PlanRejection.EXISTS;
import static vn.sovang.command.plan.PlanRejection.ISSUED;
import static vn.sovang.command.plan.PlanRejection.ISSUED_IN_FUTURE;
import static vn.sovang.command.plan.PlanRejection.NOT_IMPORTED;
import static vn.sovang.command.plan.PlanRejection.NOT_WAITING;
import static vn.sovang.command.plan.PlanRejection.NUMBER_MISSING;
import static vn.sovang.command.plan.PlanRejection.PHASE_ENDS_BEFORE_START;
import static vn.sovang.command.plan.PlanRejection.PROVINCE_UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.SIGNATORY_MISSING;
import static vn.sovang.command.plan.PlanRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.ProvinceAssigned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of a plan.
sealed interface PlanState {
    Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,39}");

    @Nullable PlanId id();

    record None() implements PlanState {
        @Override
        public @Nullable PlanId id() {
            return null;
        }
    }

    record Draft(PlanId id) implements PlanState {}

    record Imported(PlanId id, Paper paper) implements PlanState {}

    record AssignedAway(PlanId id, TenantId province) implements PlanState {}

    /// Issued, and never changed again (rule 16).
    ///
    /// @param paper none for a plan that was written here
    record Issued(PlanId id, @Nullable Paper paper) implements PlanState {}

    /// R1: everything that is odd is a finding; what the person noted stands beside what is found
    /// here.
    static List<PlanEvent> decide(ImportPlan command, PlanState state) {
        requireNew(state, command.planId());
        requireCode(command.code());
        List<Finding> findings =
                Stream.concat(PlanFindings.of(command.content()).stream(), command.noted().stream())
                        .distinct()
                        .toList();
        return List.of(
                new PlanImported(
                        command.planId(),
                        command.code(),
                        command.content(),
                        findings,
                        command.source(),
                        null));
    }

    /// R4: the copy is a record of its own; taking over the same plan twice changes nothing.
    static List<PlanEvent> decide(ReceiveAssignedPlan command, PlanState state) {
        if (!(state instanceof None)) {
            return List.of();
        }
        PlanImported imported = command.imported();
        return List.of(
                new PlanImported(
                        command.planId(),
                        imported.code(),
                        imported.content(),
                        imported.findings(),
                        imported.source(),
                        command.origin()));
    }

    /// R4.
    static List<PlanEvent> decide(
            AssignProvince command, PlanState state, Act act, Predicate<TenantId> isProvince) {
        if (command.basis().isBlank()) {
            throw BASIS_BLANK.because("field", "basis");
        }
        if (command.province().equals(TenantId.WAITING_FOR_PROVINCE)
                || !isProvince.test(command.province())) {
            throw PROVINCE_UNKNOWN.because("province", command.province());
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("plan", command.planId());
            case Draft(var id) -> throw NOT_WAITING.because("plan", id);
            case Issued(var id, _) -> throw NOT_WAITING.because("plan", id);
            case AssignedAway(_, var province) when province.equals(command.province()) ->
                    List.of();
            case AssignedAway(_, var province) -> throw ASSIGNED_AWAY.because("province", province);
            case Imported(var id, _) ->
                    List.of(
                            new ProvinceAssigned(
                                    id,
                                    command.province(),
                                    command.assignedPlanId(),
                                    command.basis(),
                                    act.actor().id()));
        };
    }

    /// R2.
    static List<PlanEvent> decide(DraftPlan command, PlanState state) {
        requireNew(state, command.planId());
        requireCode(command.code());
        for (Finding finding : PlanFindings.of(command.content())) {
            PlanRejection refusal = refusalInDraft(finding.code());
            if (refusal != null) {
                throw refusal.because(
                        Map.of("field", finding.anchor(), "phrase", finding.phrase().value()));
            }
        }
        return List.of(new PlanDrafted(command.planId(), command.code(), command.content()));
    }

    /// R3.
    static List<PlanEvent> decide(IssuePlan command, PlanState state, Act act) {
        LocalDate issuedOn = command.issuedOn();
        if (issuedOn != null && issuedOn.isAfter(act.day())) {
            throw ISSUED_IN_FUTURE.because("date", issuedOn);
        }
        if (issuedOn == null && command.number() != null) {
            throw DATE_MISSING.because("plan", command.planId());
        }
        return switch (state) {
            case None _ -> throw UNKNOWN.because("plan", command.planId());
            case Issued(var id, _) -> throw ISSUED.because("plan", id);
            case AssignedAway(_, var province) -> throw ASSIGNED_AWAY.because("province", province);
            case Draft(var id) -> {
                if (command.number() == null) {
                    throw NUMBER_MISSING.because("plan", id);
                }
                if (command.signatory() == null) {
                    throw SIGNATORY_MISSING.because("plan", id);
                }
                yield List.of(issued(command));
            }
            case Imported _ -> List.of(issued(command));
        };
    }

    /// R6, R7.
    static List<PlanEvent> decide(SettleFinding command, PlanState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("plan", command.planId());
            case AssignedAway(_, var province) -> throw ASSIGNED_AWAY.because("province", province);
            case Draft(var id) -> throw NOT_IMPORTED.because("plan", id);
            case Issued(var id, var paper) when paper == null ->
                    throw NOT_IMPORTED.because("plan", id);
            case Imported(_, var paper) -> Settlement.decide(command, paper, act);
            case Issued(_, var paper) ->
                    Settlement.decide(command, Objects.requireNonNull(paper), act);
        };
    }

    static PlanState evolve(PlanState state, PlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> new Draft(e.planId());
            case PlanImported e -> new Imported(e.planId(), Paper.of(e));
            case FindingSettled e -> with(state, e);
            case ProvinceAssigned e -> new AssignedAway(e.planId(), e.province());
            case PlanIssued e ->
                    new Issued(e.planId(), state instanceof Imported(_, var paper) ? paper : null);
        };
    }

    private static PlanState with(PlanState state, FindingSettled settlement) {
        return switch (state) {
            case Imported(var id, var paper) -> new Imported(id, paper.with(settlement));
            case Issued(var id, var paper) when paper != null ->
                    new Issued(id, paper.with(settlement));
            case None _, Draft _, AssignedAway _, Issued _ -> state;
        };
    }

    private static PlanIssued issued(IssuePlan command) {
        return new PlanIssued(
                command.planId(),
                command.number(),
                command.symbol(),
                command.issuedOn(),
                command.issuer(),
                command.signatory(),
                command.capacity(),
                command.distribution());
    }

    private static @Nullable PlanRejection refusalInDraft(FindingCode code) {
        return switch (code) {
            case IMPOSSIBLE_DATE -> DATE_IMPOSSIBLE;
            case DATE_UNREAD -> DATE_UNREAD;
            case PHASE_ENDS_BEFORE_START -> PHASE_ENDS_BEFORE_START;
            default -> null; // Everything else is allowed in a draft and shown there.
        };
    }

    private static void requireNew(PlanState state, PlanId id) {
        if (!(state instanceof None)) {
            throw EXISTS.because("plan", id);
        }
    }

    private static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw CODE_INVALID.because("code", code);
        }
    }
}
