package vn.sovang.proposal;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Minutes of a vote (biên bản họp bình xét, biên bản họp hội đồng): who could vote, who did, who
/// stood aside, and the votes for each line.
///
/// @param members all who belong to the body, also those who were absent
/// @param recusals persons who took no part, with their line
public record VoteMinutes(
        Body body,
        LocalDate heldOn,
        boolean isSecret,
        List<Member> members,
        List<Recusal> recusals,
        List<LineVote> votes) {
    public VoteMinutes {
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
        votes = List.copyOf(votes);
        if (members.stream().map(Member::name).distinct().count() != members.size()) {
            throw new InvalidValue("vote.member-twice", "field", "members");
        }
    }

    /// Bodies that vote.
    public enum Body {
        /// Họp bình xét of the proposing unit.
        PEER_MEETING,
        /// Hội đồng Thi đua - Khen thưởng.
        COUNCIL
    }

    public enum Attendance {
        PRESENT,
        /// Absent, with a vote in writing.
        ABSENT_IN_WRITING,
        ABSENT
    }

    /// Member of the body.
    ///
    /// @param name the account of the post, or the name where there is none
    public record Member(String name, Attendance attendance) {
        public Member {
            Required.name("name", name);
        }
    }

    public record Recusal(int line, String member) {}

    /// The votes for one line, of those present and in writing.
    ///
    /// @param blank neither for nor against
    public record LineVote(int line, int inFavour, int against, int blank) {
        public LineVote {
            if (inFavour < 0 || against < 0 || blank < 0) {
                throw new InvalidValue("vote.negative", "line", Integer.toString(line));
            }
        }

        public int cast() {
            return inFavour + against + blank;
        }
    }

    /// The minutes without the votes on some lines.
    public VoteMinutes without(Set<Integer> lines) {
        return new VoteMinutes(
                body,
                heldOn,
                isSecret,
                members,
                recusals,
                votes.stream().filter(vote -> !lines.contains(vote.line())).toList());
    }

    /// Names of those who could vote on a line: present or in writing, and not standing aside.
    public List<String> voters(int line) {
        return members.stream()
                .filter(member -> member.attendance() != Attendance.ABSENT)
                .map(Member::name)
                .filter(member -> !recusals.contains(new Recusal(line, member)))
                .toList();
    }
}
