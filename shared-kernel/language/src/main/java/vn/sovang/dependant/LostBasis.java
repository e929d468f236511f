package vn.sovang.dependant;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardLoss;
import vn.sovang.award.DecisionId;
import vn.sovang.nominee.PastAward;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;
import java.util.List;

/// A line whose verdict names an award that is held no more.
///
/// @param item that was proposed or granted to the nominee
/// @param decision by which it was granted; null while the proposal is under way
/// @param award on which the verdict stands
/// @param source of that award: `decision/proposal/line`, or `nominee/number` of an entry from
///   paper
/// @param lostOn the day from which it is held no more
/// @param clauses of the criteria that were judged on it
public record LostBasis(
        ProposalId proposalId,
        int line,
        Nominee nominee,
        AwardItem item,
        @Nullable DecisionId decision,
        PastAward award,
        String source,
        AwardLoss loss,
        LocalDate lostOn,
        List<String> clauses) {
    public LostBasis {
        clauses = List.copyOf(clauses);
    }
}
