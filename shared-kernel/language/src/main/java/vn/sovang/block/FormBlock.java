package vn.sovang.block;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Forms an emulation block (khối, cụm thi đua).
public record FormBlock(
        BlockId blockId, String name, BlockKind kind, LocalDate validFrom, String basis)
        implements BlockCommand, BeginsRecord {
    public FormBlock {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
