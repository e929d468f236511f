package vn.sovang.proposal;

/// Settles a remark (giải quyết ý kiến), with a reason.
///
/// @param number of the remark
public record SettleRemark(
        ProposalId proposalId, int number, RemarkSettled.Outcome outcome, String reason)
        implements ProposalCommand {}
