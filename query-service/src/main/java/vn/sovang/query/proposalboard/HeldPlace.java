package vn.sovang.query.proposalboard;

import vn.sovang.unit.UnitId;

/// A place of a quota, and the line of a proposal that holds it.
///
/// @param nominee name as the line has it
/// @param unit that proposes
record HeldPlace(
        String proposalId,
        int line,
        QuotaKind kind,
        String nominee,
        UnitId unit,
        ProposalStage stage) {
    /// Key among all places, in the order of proposals and lines.
    String key() {
        return "%s/%05d".formatted(proposalId, line);
    }
}
