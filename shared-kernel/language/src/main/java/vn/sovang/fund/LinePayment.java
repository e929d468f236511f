package vn.sovang.fund;

import vn.sovang.proposal.ProposalId;

/// Reward money for a granted line.
///
/// @param amount in đồng
public record LinePayment(ProposalId proposalId, int line, long amount) {
    public LinePayment {
        Dong.positive("amount", amount);
    }
}
