package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;

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

    /// The line with its nominee as the register has it now, whatever becomes of it later.
    public ProposalLine with(Nominee nominee) {
        return new ProposalLine(number, nominee, item, achievement, achievementId);
    }
}
