package vn.sovang.decision;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.GrantOverride;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// A competent authority decided on the lines of one or more proposals.
///
/// @param symbol such as `QĐ-SCT`
/// @param capacity in which the signatory signs
/// @param override set when something was granted that was not proposed (rule 36), or that was
///   refused, voted down by the council, or found not to meet a criterion (rule 45)
/// @param rules rules that hold the authority competent, one for each item granted (rule 42)
/// @param noticesAcknowledged true where the verdicts on granted lines left something open, and who
///   decided said to have seen it; null where nothing was open
public record DecisionIssued(
        DecisionId decisionId,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        DecidingAuthority authority,
        UnitId issuer,
        String signatory,
        List<Grant> grants,
        List<LineRefusal> refusals,
        @Nullable SigningCapacity capacity,
        @Nullable GrantOverride override,
        List<AppliedRule> rules,
        @Nullable Boolean noticesAcknowledged)
        implements DecisionEvent {
    public DecisionIssued {
        grants = List.copyOf(grants);
        refusals = List.copyOf(refusals);
        rules = List.copyOf(rules);
    }

    /// A decision on lines whose verdicts leave nothing open.
    public DecisionIssued(
            DecisionId decisionId,
            DocumentNumber number,
            String symbol,
            LocalDate decidedOn,
            DecidingAuthority authority,
            UnitId issuer,
            String signatory,
            List<Grant> grants,
            List<LineRefusal> refusals,
            @Nullable SigningCapacity capacity,
            @Nullable GrantOverride override,
            List<AppliedRule> rules) {
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
                capacity,
                override,
                rules,
                null);
    }

    /// Override for a line that is granted here; null where it needed none.
    public @Nullable GrantOverride overrideOf(Grant grant) {
        return Boolean.FALSE.equals(grant.overridden()) ? null : override;
    }
}
