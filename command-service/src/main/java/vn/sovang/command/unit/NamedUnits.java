package vn.sovang.command.unit;

import vn.sovang.unit.UnitId;

import java.util.List;

/// Units of the province by their names, as the log has them.
@FunctionalInterface
public interface NamedUnits {
    /// Those that were ever called so, as [vn.sovang.plan.NumberSeries#issuer] compares names.
    List<UnitId> named(String name);
}
