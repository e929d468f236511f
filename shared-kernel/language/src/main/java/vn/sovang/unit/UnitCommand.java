package vn.sovang.unit;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a unit.
public sealed interface UnitCommand extends Command
        permits CorrectEnd,
                DissolveUnit,
                MergeUnits,
                MoveUnit,
                RegisterExternalAuthority,
                RegisterUnit,
                RenameUnit {
    UnitId unitId();
}
