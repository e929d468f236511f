package vn.sovang.unit;

/// Everything that can have happened to a unit.
public sealed interface UnitEvent permits UnitRegistered, UnitRenamed, UnitDissolved {
    UnitId unitId();
}
