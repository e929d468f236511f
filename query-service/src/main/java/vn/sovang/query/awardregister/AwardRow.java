package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.GrantOverride;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.CorrectingDocument;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.kernel.TenantId;
import vn.sovang.law.Eligibility;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One granted line.
///
/// @param unitId the nominee's unit
/// @param capacity in which the signatory signed; null where the decision does not say
/// @param rule the one by which the authority was held competent; null in a decision that kept no
///   rule
/// @param override of the decision, where it was for this line (rules 36, 45); of decisions that
///   did not say for which it was, on each
/// @param scopeBasis on which the award leaves the issuer's organisation; null within it (A33)
/// @param changes in whether the award is held, the oldest first; the newest one holds
/// @param corrections of what this award shows, the oldest first
/// @param kind of commendation; null where the line did not say it
/// @param period of the achievement; null where the line did not say it
/// @param eligibility the verdict that was at hand; null where none was
/// @param historyChanged true where the history had changed since the verdict, and who decided said
///   to have seen it; null where it had not, or nobody looked
/// @param arrival how the decision of an authority outside came here; null where it was issued here
record AwardRow(
        DecisionId decisionId,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        DecidingAuthority authority,
        UnitId issuer,
        String signatory,
        ProposalId proposalId,
        int line,
        Nominee nominee,
        UnitId unitId,
        AwardItem item,
        @Nullable SigningCapacity capacity,
        @Nullable AppliedRule rule,
        @Nullable GrantOverride override,
        @Nullable String scopeBasis,
        List<AwardChange> changes,
        @Nullable Arrival arrival,
        List<Correction> corrections,
        @Nullable CommendationKind kind,
        @Nullable AchievementPeriod period,
        @Nullable Eligibility eligibility,
        @Nullable Boolean historyChanged) {
    AwardRow {
        changes = List.copyOf(changes);
        corrections = List.copyOf(corrections);
    }

    /// The change by which it is held no more; empty while it is held.
    Optional<AwardChange> loss() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.getLast())
                        .filter(change -> change.kind() != AwardChange.Kind.RESTORED);
    }

    /// @param origin the body on the platform from which it came by itself; null where it was
    ///   recorded by hand
    record Arrival(
            @Nullable TenantId origin, List<String> attachments, String recordedBy, Instant at) {
        Arrival {
            attachments = List.copyOf(attachments);
        }
    }

    /// Words of the decision that were not meant, and the document that says so.
    ///
    /// @param heading number, symbol and day before; null where they were right
    /// @param nominee name before; null where it was right
    record Correction(
            @Nullable DecisionHeading heading,
            @Nullable String nominee,
            CorrectingDocument document,
            String reason) {}

    AwardRow changed(AwardChange by) {
        List<AwardChange> all = new ArrayList<>(changes);
        all.add(by);
        return new AwardRow(
                decisionId,
                number,
                symbol,
                decidedOn,
                authority,
                issuer,
                signatory,
                proposalId,
                line,
                nominee,
                unitId,
                item,
                capacity,
                rule,
                override,
                scopeBasis,
                all,
                arrival,
                corrections,
                kind,
                period,
                eligibility,
                historyChanged);
    }

    /// The award as it was meant, with what it said before.
    AwardRow corrected(DecisionCorrected by, CorrectedLine own) {
        DecisionHeading heading = by.printed().equals(by.meant()) ? null : by.printed();
        String nominee = own.renames() ? own.printed() : null;
        List<Correction> corrected = new ArrayList<>(corrections);
        if (heading != null || nominee != null) {
            corrected.add(new Correction(heading, nominee, by.document(), by.reason()));
        }
        return new AwardRow(
                decisionId,
                by.meant().number(),
                by.meant().symbol(),
                by.meant().decidedOn(),
                authority,
                issuer,
                signatory,
                proposalId,
                line,
                this.nominee.named(own.meant()),
                unitId,
                item,
                capacity,
                rule,
                override,
                scopeBasis,
                changes,
                arrival,
                corrected,
                kind,
                period,
                eligibility,
                historyChanged);
    }
}
