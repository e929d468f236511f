package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Records what an authority that does not work on the platform decided on proposals that were
/// forwarded to it.
///
/// @param issuer the authority, as the register knows it
/// @param capacity in which the signatory signed, where the decision says so
/// @param attachments the decision as a file, where there is one
public record RecordDecision(
        DecisionId decisionId,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        UnitId issuer,
        String signatory,
        List<RecordedGrant> grants,
        List<LineRefusal> refusals,
        @Nullable SigningCapacity capacity,
        List<String> attachments)
        implements DecisionCommand, BeginsRecord {
    public RecordDecision {
        Required.label("symbol", symbol);
        NumberSeries.requireApart(number, symbol);
        Required.name("signatory", signatory);
        grants = List.copyOf(grants);
        refusals = List.copyOf(refusals);
        attachments = List.copyOf(attachments);
    }
}
