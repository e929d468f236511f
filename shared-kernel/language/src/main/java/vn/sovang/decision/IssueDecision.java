package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.GrantOverride;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Decides on the lines of one or more proposals.
///
/// @param extraGrants grants that were not proposed; never without an override (rule 36)
/// @param override also needed for a line that was refused or voted down by the council (rule 45)
/// @param capacity in which the signatory signs
/// @param noticesAcknowledged whether who decides has seen what the verdicts on the granted lines
///   leave open
public record IssueDecision(
        DecisionId decisionId,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        DecidingAuthority authority,
        UnitId issuer,
        String signatory,
        List<GrantedLine> grants,
        List<LineRefusal> refusals,
        List<ExtraGrant> extraGrants,
        @Nullable GrantOverride override,
        @Nullable SigningCapacity capacity,
        @Nullable Boolean noticesAcknowledged)
        implements DecisionCommand, BeginsRecord {
    public IssueDecision {
        Required.label("symbol", symbol);
        NumberSeries.requireApart(number, symbol);
        Required.name("signatory", signatory);
        grants = List.copyOf(grants);
        refusals = List.copyOf(refusals);
        extraGrants = List.copyOf(extraGrants);
    }

    /// A decision on lines whose verdicts leave nothing open.
    public IssueDecision(
            DecisionId decisionId,
            DocumentNumber number,
            String symbol,
            LocalDate decidedOn,
            DecidingAuthority authority,
            UnitId issuer,
            String signatory,
            List<GrantedLine> grants,
            List<LineRefusal> refusals,
            List<ExtraGrant> extraGrants,
            @Nullable GrantOverride override,
            @Nullable SigningCapacity capacity) {
        this(
                decisionId,
                number,
                symbol,
                decidedOn,
                authority,
                issuer,
                signatory,
                grants,
                refusals,
                extraGrants,
                override,
                capacity,
                null);
    }
}
