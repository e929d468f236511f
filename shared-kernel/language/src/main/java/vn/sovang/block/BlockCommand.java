package vn.sovang.block;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a block.
public sealed interface BlockCommand extends Command
        permits AppointLead, AssignMember, DissolveBlock, EndMembership, FormBlock {
    BlockId blockId();
}
