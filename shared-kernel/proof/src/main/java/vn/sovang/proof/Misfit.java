package vn.sovang.proof;

/// The first event that does not fit.
///
/// @param position of the event that does not fit, or of the one that should be there and is not
public record Misfit(long position, Kind kind) {
    public enum Kind {
        /// The event that should stand there is not there.
        MISSING,
        /// Its bytes, the hash before it or its own hash were changed.
        CHANGED,
        /// The log ends with another hash than its head names.
        NOT_THE_HEAD
    }
}
