package vn.sovang.command.unit;

import vn.sovang.unit.UnitId;

import java.util.List;

/// Units of the province by their names, as the log has them.
@FunctionalInterface
public interface NamedUnits {
    /// Those that were ever called so, or so for short ([vn.sovang.unit.ShortName]).
    List<UnitId> named(String name);
}
