package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationKind;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.law.Eligibility;
import vn.sovang.law.Past;

import java.time.LocalDate;

/// One line of a proposal: who, for which title or form, for what.
///
/// @param number from 1, unique in the proposal
/// @param achievementId the achievement that it cites, where it is one of its own (rule 41)
/// @param kind of commendation; null where the line does not say it
/// @param period of the achievement; null where the line does not say it
public record ProposalLine(
        int number,
        Nominee nominee,
        AwardItem item,
        String achievement,
        @Nullable AchievementId achievementId,
        @Nullable CommendationKind kind,
        @Nullable AchievementPeriod period) {
    public ProposalLine {
        requireWritten(number, achievement);
    }

    /// A line that says neither kind nor period.
    public ProposalLine(
            int number,
            Nominee nominee,
            AwardItem item,
            String achievement,
            @Nullable AchievementId achievementId) {
        this(number, nominee, item, achievement, achievementId, null, null);
    }

    /// A line that describes its achievement and names no record of it.
    public ProposalLine(int number, Nominee nominee, AwardItem item, String achievement) {
        this(number, nominee, item, achievement, null);
    }

    /// The verdict on it by a history and the rules of a day.
    public Eligibility judged(Past past, LocalDate day) {
        return Eligibility.of(item, nominee.kind(), kind, period, past, day);
    }

    /// The same line with its period.
    public ProposalLine in(AchievementPeriod of) {
        return new ProposalLine(number, nominee, item, achievement, achievementId, kind, of);
    }

    /// Requires what every line says for itself, whoever it names.
    public static void requireWritten(int number, String achievement) {
        if (number < 1) {
            throw new InvalidValue("line.number", "number", Integer.toString(number));
        }
        if (achievement.isBlank()) {
            throw new InvalidValue("text.blank", "field", "achievement");
        }
    }
}
