package vn.sovang.enrolment;

import vn.sovang.kernel.Required;

/// Takes a line out of a registration that was accepted (rút đăng ký).
///
/// @param line its number
public record WithdrawTitle(EnrolmentId enrolmentId, int line, String reason)
        implements EnrolmentCommand {
    public WithdrawTitle {
        Required.text("reason", reason);
    }
}
