package vn.sovang.dependant;

import java.time.Instant;

/// The finding is over by itself.
public record DependantEnded(DependantId dependantId, End end, Instant endedAt)
        implements DependantEvent {
    public enum End {
        /// The award on which the line stands is held again.
        RESTORED,
        /// The line that stood on it is held no more itself.
        DEPENDANT_LOST
    }
}
