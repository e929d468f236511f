package vn.sovang.query.proposalboard;

import vn.sovang.proposal.QuotaSlot;
import vn.sovang.unit.UnitId;

/// A place of a quota, and the line of a proposal that holds it.
///
/// @param nominee name as the line has it
/// @param unit that proposes
record HeldPlace(
        String proposalId,
        int line,
        QuotaSlot slot,
        String nominee,
        UnitId unit,
        ProposalStage stage) {}
