package vn.sovang.command.unit;

import vn.sovang.unit.UnitEvent;

/// Appends what a command on one unit does to another, together with all else that it does.
@FunctionalInterface
public interface OtherUnits {
    void apply(UnitEvent event);
}
