package vn.sovang.unit;

/// Everything that can have happened to a unit.
public sealed interface UnitEvent
        permits UnitRegistered,
                ExternalAuthorityRegistered,
                UnitRenamed,
                UnitMoved,
                UnitsMerged,
                UnitDissolved {
    UnitId unitId();
}
