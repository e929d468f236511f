package vn.sovang.block;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Ends the block and every membership that lasts.
public record DissolveBlock(BlockId blockId, LocalDate dissolvedOn, String basis)
        implements BlockCommand {
    public DissolveBlock {
        Required.text("basis", basis);
    }
}
