package vn.sovang.command.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.command.act.Nominees;
import vn.sovang.proposal.AchievementId;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalLine;

/// A line as it is written: of the nominee it says only who; the rest is the register's.
///
/// @param achievementId the achievement that it cites, where it is one of its own (rule 41)
public record ProposedLine(
        int number,
        NomineeId nomineeId,
        AwardItem item,
        String achievement,
        @Nullable AchievementId achievementId) {
    public ProposedLine {
        ProposalLine.requireWritten(number, achievement);
    }

    /// With the nominee as the register has it now, whatever becomes of it later.
    ProposalLine with(Nominees nominees) {
        return new ProposalLine(
                number, nominees.proposable(number, nomineeId), item, achievement, achievementId);
    }
}
