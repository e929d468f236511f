package vn.sovang.proposal;

import java.time.Instant;

/// The proceedings were suspended, not refused: nothing is decided until they are resumed.
///
/// @param basis the document that says so
public record ProceedingsSuspended(
        ProposalId proposalId, Ground ground, String basis, String reason, Instant suspendedAt)
        implements ProposalEvent {
    /// Nghị định 98/2023/NĐ-CP, Điều 4, and the decree after it.
    public enum Ground {
        DISCIPLINE,
        INSPECTION,
        COMPLAINT,
        PRESS_OR_CORRUPTION_MATTER
    }
}
