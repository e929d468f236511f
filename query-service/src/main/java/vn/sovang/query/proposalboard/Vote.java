package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.proposal.PublicityNotice;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.VoteThreshold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The minutes of a vote as people see them.
///
/// @param members all of them, from whom the share is computed
/// @param absent without a vote in writing
/// @param notices in which it did not agree with the publicity of the list
/// @param session id of the council's session from whose minutes it was taken; null for minutes on
///   paper
public record Vote(
        VoteMinutes.Body body,
        LocalDate heldOn,
        boolean secret,
        int members,
        int present,
        int inWriting,
        int absent,
        List<String> absentInWriting,
        List<VoteMinutes.Recusal> recusals,
        List<OfLine> lines,
        String recordedBy,
        Instant recordedAt,
        List<PublicityNotice> notices,
        @Nullable String session) {
    public Vote {
        notices = List.copyOf(notices);
        absentInWriting = List.copyOf(absentInWriting);
        recusals = List.copyOf(recusals);
        lines = List.copyOf(lines);
    }

    /// The vote on one line.
    ///
    /// @param percent in favour, of all members, to one decimal, cut and not rounded up
    /// @param required percent that was required on the day of the vote, with its source
    /// @param certainty how sure the source is
    public record OfLine(
            int line,
            int inFavour,
            int against,
            int blank,
            double percent,
            @Nullable Integer required,
            @Nullable String source,
            @Nullable Certainty certainty,
            boolean reached) {}

    static Vote of(VoteMinutesRecorded event) {
        VoteMinutes minutes = event.minutes();
        int all = minutes.members().size();
        int present = count(minutes, VoteMinutes.Attendance.PRESENT);
        int inWriting = count(minutes, VoteMinutes.Attendance.ABSENT_IN_WRITING);
        return new Vote(
                minutes.body(),
                minutes.heldOn(),
                minutes.isSecret(),
                all,
                present,
                inWriting,
                all - present - inWriting,
                minutes.members().stream()
                        .filter(member ->
                                member.attendance() == VoteMinutes.Attendance.ABSENT_IN_WRITING)
                        .map(VoteMinutes.Member::name)
                        .toList(),
                minutes.recusals(),
                minutes.votes().stream()
                        .map(vote -> of(vote, all, threshold(event, vote.line())))
                        .toList(),
                event.recordedBy(),
                event.recordedAt(),
                event.notices(),
                event.session() == null ? null : event.session().toString());
    }

    private static OfLine of(
            VoteMinutes.LineVote vote, int members, @Nullable VoteThreshold threshold) {
        return new OfLine(
                vote.line(),
                vote.inFavour(),
                vote.against(),
                vote.blank(),
                members == 0 ? 0 : Math.floorDiv(vote.inFavour() * 1000, members) / 10.0,
                threshold == null ? null : threshold.percent(),
                threshold == null ? null : threshold.source(),
                threshold == null ? null : Certainty.ofMark(threshold.certainty()),
                threshold != null && threshold.isReachedBy(vote.inFavour(), members));
    }

    private static @Nullable VoteThreshold threshold(VoteMinutesRecorded event, int line) {
        return event.thresholds().stream()
                .filter(threshold -> threshold.line() == line)
                .findFirst()
                .orElse(null);
    }

    private static int count(VoteMinutes minutes, VoteMinutes.Attendance attendance) {
        return (int)
                minutes.members().stream()
                        .filter(member -> member.attendance() == attendance)
                        .count();
    }
}
