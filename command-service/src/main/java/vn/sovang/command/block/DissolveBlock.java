package vn.sovang.command.block;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.block.BlockId;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Ends the block and every membership that lasts.
public record DissolveBlock(
        @TargetAggregateIdentifier BlockId blockId, LocalDate dissolvedOn, String basis) {
    public DissolveBlock {
        Required.text("basis", basis);
    }
}
