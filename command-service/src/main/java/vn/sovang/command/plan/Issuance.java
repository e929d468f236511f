package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DATE_MISSING;
import static vn.sovang.command.plan.PlanRejection.ISSUED_IN_FUTURE;
import static vn.sovang.command.plan.PlanRejection.LINE_UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.NUMBER_MISSING;
import static vn.sovang.command.plan.PlanRejection.NUMBER_ZERO;
import static vn.sovang.command.plan.PlanRejection.SIGNATORY_MISSING;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.plan.Distribution;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.IssuePlan;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanIssued;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Number, date and signatory in one act (R3).
final class Issuance {
    private static final DocumentNumber FIRST = new DocumentNumber("1");

    private static final Set<FindingCode> OF_PLACE =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            FindingCode.ISSUER_ENDED,
                            FindingCode.NUMBER_GIVEN_TWICE,
                            FindingCode.RULES_UNREAD));

    /// Findings of the platform's own plans; what else can be odd is a matter of the paper, of
    /// which these have none.
    private static final Set<FindingCode> IN_FORCE = inForce();

    private Issuance() {}

    static void require(IssuePlan command, Act act) {
        LocalDate issuedOn = command.issuedOn();
        if (issuedOn != null && issuedOn.isAfter(act.day())) {
            throw ISSUED_IN_FUTURE.because("date", issuedOn);
        }
        DocumentNumber number = command.number();
        if (issuedOn == null && number != null) {
            throw DATE_MISSING.because("plan", command.planId());
        }
        if (number != null && number.compareTo(FIRST) < 0) {
            throw NUMBER_ZERO.because("number", number);
        }
    }

    /// The issuance with the unit that issued, and what was found of it.
    static List<PlanEvent> of(
            List<PlanEvent> issued, @Nullable UnitId unit, List<Finding> found, Open open) {
        PlanIssued as = ((PlanIssued) issued.getFirst()).by(unit);
        List<OpenedFinding> all =
                Stream.concat(
                                issued.stream()
                                        .filter(FindingsOpened.class::isInstance)
                                        .map(FindingsOpened.class::cast)
                                        .flatMap(opened -> opened.findings().stream()),
                                found.stream().map(finding -> new OpenedFinding(finding, null)))
                        .distinct()
                        .toList();
        return all.isEmpty()
                ? List.of(as)
                : List.of(
                        as,
                        new FindingsOpened(
                                as.planId(), open.code(), open.known().size(), all, open.at()));
    }

    /// True for a finding that nobody knew. Issuer, number and the rules of a campaign are found
    /// once, whatever words show them.
    static boolean isNew(Finding finding, List<Finding> known) {
        return !known.contains(finding)
                && (!OF_PLACE.contains(finding.code())
                        || known.stream()
                                .noneMatch(one ->
                                        one.code() == finding.code()
                                                && one.anchor().equals(finding.anchor())));
    }

    /// Event that opens a plan's findings.
    ///
    /// @param code of the plan
    /// @param known earlier findings
    record Open(String code, List<Finding> known, Instant at) {
        Open {
            known = List.copyOf(known);
        }
    }

    private static Set<FindingCode> inForce() {
        Set<FindingCode> codes = EnumSet.copyOf(Settlement.OF_DATES);
        codes.addAll(
                EnumSet.of(
                        FindingCode.HOUR_UNSTATED,
                        FindingCode.LIMIT_RECURRING,
                        FindingCode.BASIS_LAPSED,
                        FindingCode.BASIS_PERHAPS_LAPSED,
                        FindingCode.RULES_UNREAD,
                        FindingCode.BASIS_NOT_YET,
                        FindingCode.AWARD_NOT_COMPETENT,
                        FindingCode.AWARD_NOT_FOR_SUBJECT,
                        FindingCode.CHECKLIST_BELOW_LAW,
                        FindingCode.CRITERIA_MISSING));
        return Collections.unmodifiableSet(codes);
    }

    /// A draft that was copied can hold what a draft that is written may not.
    static List<PlanEvent> of(IssuePlan command, PlanState.Draft draft, Act act) {
        if (command.number() == null) {
            throw NUMBER_MISSING.because("plan", command.planId());
        }
        if (command.signatory() == null) {
            throw SIGNATORY_MISSING.because("plan", command.planId());
        }
        Soundness.require(draft.content());
        LocalDate on = command.issuedOn() == null ? act.day() : command.issuedOn();
        List<OpenedFinding> open = open(draft.content(), on, found(draft));
        List<PlanEvent> issued = of(command, draft.content());
        return open.isEmpty()
                ? issued
                : List.of(
                        issued.getFirst(),
                        new FindingsOpened(
                                draft.id(), draft.code(), found(draft).size(), open, act.at()));
    }

    /// Findings with which a text comes into force: days that a person has to settle, and what the
    /// rules of that day do not allow. An import has found them already (R1).
    static List<OpenedFinding> open(PlanContent content, LocalDate on, List<Finding> known) {
        return PlanFindings.on(on, content).stream()
                .filter(finding -> IN_FORCE.contains(finding.code()))
                .filter(finding -> !known.contains(finding))
                .map(finding -> new OpenedFinding(finding, null))
                .toList();
    }

    private static List<Finding> found(PlanState.Draft draft) {
        return draft.copied() == null ? List.of() : draft.copied().findings();
    }

    static List<PlanEvent> of(IssuePlan command, PlanContent content) {
        for (Distribution line : command.distribution()) {
            if (line.recipient() >= content.recipients().size()) {
                throw LINE_UNKNOWN.because("recipient", line.recipient());
            }
        }
        return List.of(
                new PlanIssued(
                        command.planId(),
                        command.number(),
                        command.symbol(),
                        command.issuedOn(),
                        command.issuer(),
                        command.signatory(),
                        command.capacity(),
                        command.distribution()));
    }
}
