package vn.sovang.proposal;

import vn.sovang.award.AwardItem;
import vn.sovang.kernel.InvalidValue;

/// One line of a proposal: who, for which title or form, for what.
///
/// @param number from 1, unique in the proposal
public record ProposalLine(int number, Nominee nominee, AwardItem item, String achievement) {
    public ProposalLine {
        if (number < 1) {
            throw new InvalidValue("line.number", "number", Integer.toString(number));
        }
        if (achievement.isBlank()) {
            throw new InvalidValue("text.blank", "field", "achievement");
        }
    }
}
