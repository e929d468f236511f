package vn.sovang.enrolment;

import vn.sovang.kernel.Required;

/// Sends a registration back to its unit.
///
/// @param version that was read
public record ReturnTitles(EnrolmentId enrolmentId, int version, String reason)
        implements EnrolmentCommand {
    public ReturnTitles {
        Required.text("reason", reason);
    }
}
