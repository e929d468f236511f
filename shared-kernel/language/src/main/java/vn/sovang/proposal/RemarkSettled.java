package vn.sovang.proposal;

import java.time.Instant;

/// A remark was settled, with a reason (rule 45).
///
/// @param number of the remark
/// @param settledBy the post
public record RemarkSettled(
        ProposalId proposalId,
        int number,
        Outcome outcome,
        String reason,
        String settledBy,
        Instant settledAt)
        implements ProposalEvent {
    public enum Outcome {
        /// Tiếp thu.
        ACCEPTED,
        /// Không tiếp thu.
        REJECTED
    }
}
