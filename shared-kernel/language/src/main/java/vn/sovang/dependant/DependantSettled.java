package vn.sovang.dependant;

import java.time.Instant;

/// A person settled what becomes of the line, with a reason (rule 45).
///
/// @param settledBy the post
public record DependantSettled(
        DependantId dependantId,
        Outcome outcome,
        String reason,
        String settledBy,
        Instant settledAt)
        implements DependantEvent {
    public enum Outcome {
        /// It stands without that award.
        STANDS,
        /// It is to be revoked, returned or refused.
        FALLS
    }
}
