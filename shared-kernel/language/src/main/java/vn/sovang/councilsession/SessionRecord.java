package vn.sovang.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.proposal.VoteThreshold;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A session of a council as its events leave it.
///
/// @param members all of the council on that day; empty until the attendance is recorded
/// @param recusals declared and found
/// @param cast newest vote of each member who voted on a line with their own account
/// @param ballots newest count of each line that was voted on
/// @param closed null until it is over
/// @param corrections in order
public record SessionRecord(
        CouncilSessionId id,
        CouncilId councilId,
        UnitId organisation,
        LocalDate heldOn,
        String place,
        List<ProposalId> agenda,
        List<SittingMember> members,
        List<SessionRecusal> recusals,
        List<CastVote> cast,
        List<CountedLine> ballots,
        @Nullable SessionClosed closed,
        List<MinutesCorrected> corrections) {
    public SessionRecord {
        agenda = List.copyOf(agenda);
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
        cast = List.copyOf(cast);
        ballots = List.copyOf(ballots);
        corrections = List.copyOf(corrections);
    }

    /// Vote of a member on a line of a proposal.
    public record CastVote(ProposalId proposalId, int line, NamedVote vote) {
        boolean isOf(ProposalId proposal, int number) {
            return proposalId.equals(proposal) && line == number;
        }
    }

    /// The vote on a line of a proposal.
    public record CountedLine(
            ProposalId proposalId,
            boolean isSecret,
            Ballot ballot,
            VoteThreshold threshold,
            @Nullable String tellers) {
        boolean isOf(ProposalId proposal, int line) {
            return proposalId.equals(proposal) && ballot.line() == line;
        }

        CountedLine with(Ballot right) {
            return new CountedLine(proposalId, isSecret, right, threshold, tellers);
        }
    }

    /// Stations of a session.
    public enum Stage {
        /// Was called; nothing happened yet.
        CONVENED,
        /// Attendance is recorded; ballots are counted.
        IN_SESSION,
        /// The minutes stand.
        CLOSED
    }

    /// The session to which these things happened; empty before it was convened.
    public static Optional<SessionRecord> of(List<?> events) {
        SessionRecord session = null;
        for (Object event : events) {
            if (event instanceof CouncilSessionEvent happened) {
                session = after(session, happened);
            }
        }
        return Optional.ofNullable(session);
    }

    /// The session after one more event.
    ///
    /// @param before null before the first one
    public static SessionRecord after(@Nullable SessionRecord before, CouncilSessionEvent event) {
        return event instanceof SessionConvened e
                ? new SessionRecord(
                        e.sessionId(),
                        e.councilId(),
                        e.organisation(),
                        e.heldOn(),
                        e.place(),
                        e.agenda(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of())
                : Objects.requireNonNull(before).after(event);
    }

    private SessionRecord after(CouncilSessionEvent event) {
        return switch (event) {
            case SessionConvened _ -> this;
            case SessionRevised e ->
                    new SessionRecord(
                            id,
                            councilId,
                            organisation,
                            e.heldOn(),
                            e.place(),
                            e.agenda(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            List.of());
            case AttendanceRecorded e -> with(e.members(), e.recusals(), cast, ballots);
            case VotesCast e -> with(members, recusals, after(e), ballots);
            case BallotsRecorded e ->
                    with(
                            members,
                            Stream.concat(recusals.stream(), e.recusals().stream())
                                    .distinct()
                                    .toList(),
                            cast,
                            counted(e));
            case SessionClosed e -> with(ballots, e, corrections);
            case MinutesCorrected e ->
                    with(
                            e.proposalId() == null || e.ballot() == null
                                    ? ballots
                                    : corrected(e.proposalId(), e.ballot()),
                            closed,
                            Stream.concat(corrections.stream(), Stream.of(e)).toList());
        };
    }

    private List<CastVote> after(VotesCast event) {
        List<CastVote> next = new ArrayList<>(cast);
        for (OwnVote own : event.votes()) {
            next.removeIf(old ->
                    old.isOf(event.proposalId(), own.line())
                            && old.vote().member().equals(event.member()));
            next.add(
                    new CastVote(
                            event.proposalId(),
                            own.line(),
                            new NamedVote(event.member(), own.choice())));
        }
        return next;
    }

    private List<CountedLine> counted(BallotsRecorded event) {
        List<CountedLine> next = new ArrayList<>(ballots);
        for (Ballot ballot : event.ballots()) {
            next.removeIf(old -> old.isOf(event.proposalId(), ballot.line()));
            event.thresholds().stream()
                    .filter(threshold -> threshold.line() == ballot.line())
                    .findFirst()
                    .ifPresent(threshold ->
                            next.add(
                                    new CountedLine(
                                            event.proposalId(),
                                            event.isSecret(),
                                            ballot,
                                            threshold,
                                            event.tellers())));
        }
        return next;
    }

    private List<CountedLine> corrected(ProposalId proposal, Ballot right) {
        return ballots.stream()
                .map(line -> line.isOf(proposal, right.line()) ? line.with(right) : line)
                .toList();
    }

    private SessionRecord with(
            List<SittingMember> sitting,
            List<SessionRecusal> aside,
            List<CastVote> votes,
            List<CountedLine> counts) {
        return new SessionRecord(
                id,
                councilId,
                organisation,
                heldOn,
                place,
                agenda,
                sitting,
                aside,
                votes,
                counts,
                closed,
                corrections);
    }

    private SessionRecord with(
            List<CountedLine> counts, @Nullable SessionClosed end, List<MinutesCorrected> entries) {
        return new SessionRecord(
                id,
                councilId,
                organisation,
                heldOn,
                place,
                agenda,
                members,
                recusals,
                cast,
                counts,
                end,
                entries);
    }

    public Stage stage() {
        return closed != null
                ? Stage.CLOSED
                : members.isEmpty() ? Stage.CONVENED : Stage.IN_SESSION;
    }

    /// Number of members with an attendance.
    public int number(Attendance attendance) {
        return (int) members.stream().filter(one -> one.attendance() == attendance).count();
    }

    /// The vote on a line; empty where it was not voted on.
    public Optional<CountedLine> counted(ProposalId proposal, int line) {
        return ballots.stream().filter(one -> one.isOf(proposal, line)).findFirst();
    }

    /// Members who take no part in a line.
    public List<String> aside(ProposalId proposal, int line) {
        return recusals.stream()
                .filter(one -> one.proposalId().equals(proposal) && one.line() == line)
                .map(SessionRecusal::member)
                .toList();
    }

    /// Members who can vote on a line: present or in writing, and not standing aside.
    public List<CouncilMember> voters(ProposalId proposal, int line) {
        List<String> aside = aside(proposal, line);
        return members.stream()
                .filter(one -> one.attendance() != Attendance.ABSENT)
                .map(SittingMember::member)
                .filter(member -> !aside.contains(member.name()))
                .toList();
    }

    /// Votes on a line that were cast by members with their own accounts and who can vote on it.
    public List<NamedVote> cast(ProposalId proposal, int line) {
        List<String> voters = voters(proposal, line).stream().map(CouncilMember::name).toList();
        return cast.stream()
                .filter(one -> one.isOf(proposal, line))
                .map(CastVote::vote)
                .filter(vote -> voters.contains(vote.member()))
                .toList();
    }

    /// The first member present who presides: the chair, else a deputy.
    public Optional<CouncilMember> presiding() {
        return present()
                .filter(member -> member.role().presides())
                .min(Comparator.comparing(CouncilMember::role));
    }

    /// The first member present who keeps the minutes.
    public Optional<CouncilMember> secretary() {
        return present().filter(member -> member.role() == CouncilRole.SECRETARY).findFirst();
    }

    private Stream<CouncilMember> present() {
        return members.stream()
                .filter(one -> one.attendance() == Attendance.PRESENT)
                .map(SittingMember::member);
    }

    /// Minutes of the vote on a proposal, as the proposal keeps them; empty where none of its lines
    /// was voted on.
    public Optional<VoteMinutes> minutes(ProposalId proposal) {
        List<CountedLine> lines =
                ballots.stream()
                        .filter(line -> line.proposalId().equals(proposal))
                        .sorted(Comparator.comparingInt(line -> line.ballot().line()))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new VoteMinutes(
                                VoteMinutes.Body.COUNCIL,
                                heldOn,
                                lines.getFirst().isSecret(),
                                members.stream()
                                        .map(one ->
                                                new VoteMinutes.Member(
                                                        one.member().name(), one.attendance()))
                                        .toList(),
                                recusals.stream()
                                        .filter(one -> one.proposalId().equals(proposal))
                                        .map(one ->
                                                new VoteMinutes.Recusal(one.line(), one.member()))
                                        .toList(),
                                lines.stream().map(SessionRecord::vote).toList()));
    }

    private static VoteMinutes.LineVote vote(CountedLine line) {
        Ballot ballot = line.ballot();
        return new VoteMinutes.LineVote(
                ballot.line(), ballot.inFavour(), ballot.against(), ballot.blank());
    }
}
