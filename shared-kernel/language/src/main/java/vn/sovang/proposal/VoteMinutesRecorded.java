package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;

import java.time.Instant;
import java.util.List;

/// A vote on lines of the proposal was put on record. It is advice: who decides may decide
/// otherwise (Luật 06/2022/QH15, Điều 90).
///
/// @param thresholds that were in force for the lines on the day of the vote (rule 42)
/// @param recordedBy the post
/// @param notices in which it did not agree with the publicity of the list
/// @param session from whose minutes it was taken; null where the minutes are on paper
public record VoteMinutesRecorded(
        ProposalId proposalId,
        VoteMinutes minutes,
        List<VoteThreshold> thresholds,
        String recordedBy,
        Instant recordedAt,
        List<PublicityNotice> notices,
        @Nullable CouncilSessionId session)
        implements ProposalEvent {
    public VoteMinutesRecorded {
        thresholds = List.copyOf(thresholds);
        notices = List.copyOf(notices);
    }

    /// A vote that agrees with the publicity of the list.
    public VoteMinutesRecorded(
            ProposalId proposalId,
            VoteMinutes minutes,
            List<VoteThreshold> thresholds,
            String recordedBy,
            Instant recordedAt) {
        this(proposalId, minutes, thresholds, recordedBy, recordedAt, List.of(), null);
    }
}
