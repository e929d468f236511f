package vn.sovang.enrolment;

import vn.sovang.award.EmulationTitle;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;

/// A line as it is written: of the nominee it says only who; the rest is the register's.
public record AimedTitle(NomineeId nomineeId, EmulationTitle title) {
    /// The line with its number and its nominee as the register has it now.
    public RegisteredTitle with(int number, Nominee nominee) {
        return new RegisteredTitle(number, nominee, title);
    }
}
