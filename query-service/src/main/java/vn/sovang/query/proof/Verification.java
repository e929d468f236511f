package vn.sovang.query.proof;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// The newest verification of a province's log.
///
/// @param state how it stands
/// @param startedAt null while there was none
/// @param finishedAt null while it runs
/// @param position events that fit so far
/// @param of events that there were when it began
/// @param hash of the last event that fits, in hexadecimal; null while it runs
/// @param misfit the first event that does not fit; null when all fit
/// @param checkpoints signed checkpoints with which the log agrees
/// @param files files that events name and whose content has their hash
/// @param faults names of the other parts that do not fit: checkpoints, files
public record Verification(
        State state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long position,
        long of,
        @Nullable String hash,
        @Nullable Fault misfit,
        int checkpoints,
        int files,
        List<Fault> faults) {
    /// States of a verification.
    public enum State {
        /// There was none yet.
        NONE,
        RUNNING,
        /// All fits.
        FITS,
        /// Something does not fit.
        DIFFERS
    }

    /// One thing that does not fit.
    ///
    /// @param code MISSING, CHANGED, NOT_THE_HEAD of an event; CHECKPOINT_DIFFERS,
    ///   CHECKPOINT_BEYOND, CHECKPOINT_UNREADABLE; FILE_DIFFERS
    /// @param of position of the event, number of the checkpoint or hash of the file
    public record Fault(String code, String of) {}

    public Verification {
        faults = List.copyOf(faults);
    }

    static Verification none() {
        return new Verification(State.NONE, null, null, 0, 0, null, null, 0, 0, List.of());
    }
}
