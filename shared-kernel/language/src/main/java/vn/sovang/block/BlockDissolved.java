package vn.sovang.block;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// The block ceased to exist, and with it every membership that lasted.
///
/// @param kind of the block
/// @param dissolvedOn first day on which it is no more
/// @param members members up to then
/// @param basis the document that says so
public record BlockDissolved(
        BlockId blockId, BlockKind kind, LocalDate dissolvedOn, List<UnitId> members, String basis)
        implements BlockEvent {
    public BlockDissolved {
        members = List.copyOf(members);
    }
}
