package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationKind;

/// A line as it is written: of the nominee it says only who; the rest is the register's.
///
/// @param achievementId the achievement that it cites, where it is one of its own (rule 41)
/// @param kind of commendation, by which a form has its criteria
/// @param period of the achievement, by which the years are counted that the law asks for
public record ProposedLine(
        int number,
        NomineeId nomineeId,
        AwardItem item,
        String achievement,
        @Nullable AchievementId achievementId,
        @Nullable CommendationKind kind,
        @Nullable AchievementPeriod period) {
    public ProposedLine {
        ProposalLine.requireWritten(number, achievement);
    }

    /// A line that says neither kind nor period.
    public ProposedLine(
            int number,
            NomineeId nomineeId,
            AwardItem item,
            String achievement,
            @Nullable AchievementId achievementId) {
        this(number, nomineeId, item, achievement, achievementId, null, null);
    }

    /// The line with its nominee as the register has it now, whatever becomes of it later.
    public ProposalLine with(Nominee nominee) {
        return new ProposalLine(number, nominee, item, achievement, achievementId, kind, period);
    }
}
