package vn.sovang.decision;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// A competent authority decided on the lines of one or more proposals.
///
/// @param symbol such as `QĐ-SCT`
public record DecisionIssued(
        DecisionId decisionId,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        DecidingAuthority authority,
        UnitId issuer,
        String signatory,
        List<Grant> grants,
        List<LineRefusal> refusals)
        implements DecisionEvent {
    public DecisionIssued {
        grants = List.copyOf(grants);
        refusals = List.copyOf(refusals);
    }
}
