package vn.sovang.command.plan;

import vn.sovang.unit.UnitId;

import java.util.List;

/// Units that are no more, as the log has them.
@FunctionalInterface
public interface EndedUnits {
    /// Those that were ever called so, as [vn.sovang.plan.NumberSeries#issuer] compares names.
    List<UnitId> named(String name);
}
