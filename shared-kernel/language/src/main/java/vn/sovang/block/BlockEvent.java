package vn.sovang.block;

/// Everything that can have happened to an emulation block.
public sealed interface BlockEvent
        permits BlockFormed, MemberAssigned, MembershipEnded, LeadAppointed, BlockDissolved {
    BlockId blockId();
}
