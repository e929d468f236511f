package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DATE_MISSING;
import static vn.sovang.command.plan.PlanRejection.ISSUED_IN_FUTURE;
import static vn.sovang.command.plan.PlanRejection.NUMBER_MISSING;
import static vn.sovang.command.plan.PlanRejection.SIGNATORY_MISSING;

import vn.sovang.command.act.Act;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanIssued;

import java.time.LocalDate;
import java.util.List;

/// Number, date and signatory in one act (R3).
final class Issuance {
    private Issuance() {}

    static void require(IssuePlan command, Act act) {
        LocalDate issuedOn = command.issuedOn();
        if (issuedOn != null && issuedOn.isAfter(act.day())) {
            throw ISSUED_IN_FUTURE.because("date", issuedOn);
        }
        if (issuedOn == null && command.number() != null) {
            throw DATE_MISSING.because("plan", command.planId());
        }
    }

    static List<PlanEvent> ofDraft(IssuePlan command) {
        if (command.number() == null) {
            throw NUMBER_MISSING.because("plan", command.planId());
        }
        if (command.signatory() == null) {
            throw SIGNATORY_MISSING.because("plan", command.planId());
        }
        return of(command);
    }

    static List<PlanEvent> of(IssuePlan command) {
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
