package vn.sovang.query.proof;

import vn.sovang.query.pages.list.Tone;

import java.util.List;

/// Page that shows whether a province's log is the one that was written, as far as verified.
///
/// @param state of the newest verification, in words
/// @param about when and how much; blank before the first
/// @param done events that fit so far, while one runs; -1 otherwise
/// @param of events that the one that runs has to pass
/// @param hash of the last event that fits; blank while unknown
/// @param faults faults that were found, in words
/// @param isSigning whether checkpoints are signed here
/// @param checkpoints newest first
public record ProofPage(
        Tone tone,
        String state,
        String about,
        long done,
        long of,
        String hash,
        List<String> faults,
        boolean isSigning,
        List<Line> checkpoints) {
    public ProofPage {
        faults = List.copyOf(faults);
        checkpoints = List.copyOf(checkpoints);
    }

    /// A signed checkpoint.
    public record Line(int number, String at, long size, String head) {}
}
