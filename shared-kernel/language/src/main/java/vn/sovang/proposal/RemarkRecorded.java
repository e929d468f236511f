package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// A remark came on the list.
///
/// @param number of the remark within its proposal
/// @param line that it is about; null where it is about the list
/// @param remarkedBy person or body that made it; null where they asked not to be named, or are not
///   known
/// @param recordedBy the post
public record RemarkRecorded(
        ProposalId proposalId,
        int number,
        @Nullable Integer line,
        LocalDate receivedOn,
        @Nullable String remarkedBy,
        String text,
        String recordedBy,
        Instant recordedAt)
        implements ProposalEvent {}
