package vn.sovang.command.unit;

import vn.sovang.unit.UnitId;

import java.util.List;

/// Units of the province that can only be found by looking at all of them, as the log has them.
public interface FoundUnits {
    /// Units that were ever called so, as [vn.sovang.plan.NumberSeries#issuer] compares names.
    List<UnitId> named(String name);

    /// Organisations, and authorities outside, that were ever called so, or so for short
    /// ([vn.sovang.unit.ShortName]).
    List<UnitId> organisationsLike(String name);

    /// All units and authorities that were ever called so, or so for short.
    List<UnitId> alike(String name);
}
