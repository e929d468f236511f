package vn.sovang.enrolment;

import vn.sovang.award.EmulationTitle;
import vn.sovang.kernel.Required;
import vn.sovang.proposal.NomineeId;

/// Adds a line to a registration that was accepted (đăng ký bổ sung).
public record AddTitle(
        EnrolmentId enrolmentId, NomineeId nomineeId, EmulationTitle title, String reason)
        implements EnrolmentCommand {
    public AddTitle {
        Required.text("reason", reason);
    }
}
