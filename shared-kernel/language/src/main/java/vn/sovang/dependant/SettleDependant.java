package vn.sovang.dependant;

import vn.sovang.kernel.Required;

/// Settles what becomes of a line that stands on an award that is held no more.
public record SettleDependant(
        DependantId dependantId, DependantSettled.Outcome outcome, String reason)
        implements DependantCommand {
    public SettleDependant {
        Required.text("reason", reason);
    }
}
