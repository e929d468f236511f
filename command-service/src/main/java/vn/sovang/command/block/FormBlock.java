package vn.sovang.command.block;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Forms an emulation block (khối, cụm thi đua).
public record FormBlock(
        @TargetAggregateIdentifier BlockId blockId,
        String name,
        BlockKind kind,
        LocalDate validFrom,
        String basis) {
    public FormBlock {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
