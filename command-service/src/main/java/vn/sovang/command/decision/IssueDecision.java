package vn.sovang.command.decision;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.decision.LineRefusal;
import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Decides on the lines of one or more proposals.
public record IssueDecision(
        @TargetAggregateIdentifier DecisionId decisionId,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        DecidingAuthority authority,
        UnitId issuer,
        String signatory,
        List<GrantedLine> grants,
        List<LineRefusal> refusals) {
    public IssueDecision {
        Required.label("symbol", symbol);
        Required.name("signatory", signatory);
        grants = List.copyOf(grants);
        refusals = List.copyOf(refusals);
    }
}
