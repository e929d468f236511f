package vn.sovang.query.councilsession;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.council.CouncilRole;
import vn.sovang.councilsession.NamedVote;
import vn.sovang.councilsession.SessionRecord.Stage;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.proposalboard.ProposalStage;
import vn.sovang.query.reading.OneOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A session of a council as people see it.
///
/// @param memberCount of the council on that day; 0 while the attendance is not recorded
/// @param quorum null while the attendance is not recorded
/// @param chair who presided; null where nobody present does
/// @param secretary who kept the minutes; null where nobody present does
/// @param waiting proposals that were voted on, of which the vote is not recorded as the minutes
///   have it
/// @param conclusion opinions and conclusion; null where the minutes have none
/// @param closedAt null until it is over
public record CouncilSession(
        String id,
        String name,
        String councilId,
        String councilName,
        String organisationName,
        LocalDate heldOn,
        String venue,
        Stage stage,
        int proposals,
        int memberCount,
        int present,
        int inWriting,
        int absent,
        @Nullable ShownQuorum quorum,
        @Nullable String chair,
        @Nullable String secretary,
        List<Sitting> attendees,
        List<Item> agenda,
        int waiting,
        @Nullable String conclusion,
        List<Entry> entries,
        @Nullable Instant closedAt) {
    public CouncilSession {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
        entries = List.copyOf(entries);
    }

    /// Name of the member who votes by an account while the session sits.
    public Optional<String> voter(String account) {
        return attendees.stream()
                .filter(one -> stage == Stage.IN_SESSION)
                .filter(one -> one.account() != null && one.account().equalsIgnoreCase(account))
                .filter(one -> one.attendance() != Attendance.ABSENT)
                .map(Sitting::name)
                .findFirst();
    }

    /// True where the member of an account has not voted on a line yet and can.
    public boolean awaitsVoteOf(String account) {
        return voter(account)
                .filter(member ->
                        agenda.stream()
                                .flatMap(item -> item.lines().stream())
                                .anyMatch(line ->
                                        line.isOpenTo(member) && line.castBy(member).isEmpty()))
                .isPresent();
    }

    /// Number of members present, measured.
    ///
    /// @param required `2/3`
    public record ShownQuorum(boolean met, String required, String source, Certainty certainty) {}

    /// A member of the council on that day.
    ///
    /// @param account with which the member votes; null where the council's document names none
    /// @param attendance null while it is not recorded
    public record Sitting(
            String name,
            String position,
            CouncilRole role,
            @Nullable String account,
            @Nullable Attendance attendance) {}

    /// A correcting entry.
    public record Entry(String text, Instant at) {}

    /// Standing of the vote on a proposal.
    public enum Recording {
        /// The council did not vote on it yet.
        NOT_VOTED,
        /// Was voted on; the proposal does not have it yet.
        WAITING,
        RECORDED,
        /// The proposal has it otherwise than the minutes: they were corrected since.
        DIFFERS
    }

    /// A proposal of the agenda.
    ///
    /// @param tellers null where the minutes name nobody
    public record Item(
            String proposalId,
            String unitName,
            ProposalStage stage,
            boolean secret,
            @Nullable String tellers,
            Recording recording,
            List<Line> lines) {
        public Item {
            lines = List.copyOf(lines);
        }

        /// True while a vote can be recorded on the proposal.
        public boolean takesVotes() {
            return stage == ProposalStage.SUBMITTED || stage == ProposalStage.FORWARDED;
        }

        /// True where the vote is still to be recorded on the proposal.
        public boolean awaitsRecording() {
            return takesVotes()
                    && (recording == Recording.WAITING || recording == Recording.DIFFERS);
        }
    }

    /// A line of a proposal.
    ///
    /// @param aside members who take no part in it
    /// @param voters number of members who can vote on it
    /// @param mustBeSecret whether only a secret ballot gives it
    /// @param required percent of all members who must be in favour
    /// @param cast votes that members cast with their own accounts
    /// @param counted null until it was voted on
    public record Line(
            int line,
            String nomineeId,
            String nominee,
            SubjectKind subject,
            ItemClass itemClass,
            @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
            String achievement,
            List<String> aside,
            int voters,
            boolean mustBeSecret,
            int required,
            String source,
            Certainty certainty,
            List<NamedVote> cast,
            @Nullable Counted counted) {
        public Line {
            aside = List.copyOf(aside);
            cast = List.copyOf(cast);
        }

        /// True while a member can vote on it openly.
        public boolean isOpenTo(String member) {
            return !mustBeSecret && counted == null && !aside.contains(member);
        }

        /// Vote that a member cast.
        public Optional<NamedVote.Choice> castBy(String member) {
            return cast.stream()
                    .filter(vote -> vote.member().equals(member))
                    .map(NamedVote::choice)
                    .findFirst();
        }
    }

    /// The vote on a line.
    ///
    /// @param percent in favour, of all members, to one decimal, cut and not rounded up
    /// @param named members with their votes; empty where nobody is named
    public record Counted(
            int inFavour,
            int against,
            int blank,
            double percent,
            boolean reached,
            List<NamedVote> named) {
        public Counted {
            named = List.copyOf(named);
        }
    }
}
