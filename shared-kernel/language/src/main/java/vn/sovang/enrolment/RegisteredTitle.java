package vn.sovang.enrolment;

import vn.sovang.award.EmulationTitle;
import vn.sovang.proposal.Nominee;

/// One line of a registration: who aims at which title.
///
/// @param number from 1, never given to another line of the registration
public record RegisteredTitle(int number, Nominee nominee, EmulationTitle title) {
    /// True for the same aim, under whichever number.
    public boolean isSameAim(RegisteredTitle other) {
        return title == other.title && nominee.nomineeId().equals(other.nominee.nomineeId());
    }
}
