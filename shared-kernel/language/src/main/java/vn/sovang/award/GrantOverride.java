package vn.sovang.award;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

/// Ground on which somebody proposes what the law, in a clause that was read, does not let pass, or
/// a decision grants that, what was not proposed, or what was refused, voted down or found not to
/// meet a criterion before (rules 36, 45).
///
/// @param basis the document that allows it
/// @param authorisedBy person who allowed it
public record GrantOverride(String reason, String basis, String authorisedBy) {
    public GrantOverride {
        if (reason.isBlank()) {
            throw new InvalidValue("reason.blank", "field", "reason");
        }
        Required.name("basis", basis);
        Required.name("authorisedBy", authorisedBy);
    }
}
