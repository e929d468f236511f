package vn.sovang.query.councilpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;
import java.util.Map;

/// A session of a council as its page shows it.
///
/// @param takesAttendance whether the reader can record the attendance now
/// @param counts whether the reader can record votes now
/// @param size members of the council on that day, from whom each share is computed
/// @param quorum measured, in words; blank while the attendance is not recorded
/// @param voter name by which the reader sits in the council and votes now; blank for others
/// @param toRecord number of proposals of which the reader can record the vote now
/// @param keys by which a repeated sending is known, by what is sent
/// @param notNow what happens next, or why nothing can be done
public record SessionPage(
        String id,
        Cell.Tag state,
        List<RecordPage.Fact> facts,
        List<Member> members,
        List<Aside> aside,
        String quorum,
        boolean belowQuorum,
        List<Item> items,
        boolean takesAttendance,
        boolean counts,
        int size,
        List<TrailPage.Step> steps,
        List<Acts.Link> acts,
        String voter,
        int toRecord,
        String notNow,
        Map<String, String> keys) {
    public SessionPage {
        facts = List.copyOf(facts);
        members = List.copyOf(members);
        aside = List.copyOf(aside);
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
        keys = Map.copyOf(keys);
    }

    /// A member.
    ///
    /// @param attendance by its code; blank while it is not recorded
    public record Member(
            String name, String position, String role, String attendance, String attended) {}

    /// A member who takes no part in a line.
    public record Aside(String proposalId, String proposal, int line, String member) {}

    /// A proposal of the agenda.
    ///
    /// @param recording standing of its vote on the proposal; null while it was not voted on
    /// @param records whether the reader can record its vote on the proposal now
    /// @param failed reason why its vote was not recorded just now; blank otherwise
    /// @param isFixed whether a line of it needs a secret ballot
    public record Item(
            String proposalId,
            String name,
            String to,
            String form,
            boolean isSecret,
            boolean isFixed,
            String tellers,
            Cell.@Nullable Tag recording,
            boolean records,
            String failed,
            List<Line> lines) {
        public Item {
            lines = List.copyOf(lines);
        }

        /// True where the reader can vote on a line of it now.
        public boolean isVotedOn() {
            return lines.stream().anyMatch(Line::isVotedOn);
        }
    }

    /// A line of a proposal.
    ///
    /// @param inFavour blank until it was voted on, as `against` and `blank` are
    /// @param share in favour, of all members; blank until it was voted on
    /// @param outcome null until it was voted on
    /// @param named members with their votes; blank where nobody is named
    /// @param votes of each member who can vote on the line, to be named in an open vote
    /// @param isVotedOn whether the reader can vote on it now
    /// @param own vote of the reader by its code; blank where there is none
    /// @param cast number of members who voted with their own accounts, in words; blank for none
    public record Line(
            int number,
            String nominee,
            String to,
            String item,
            String achievement,
            String aside,
            int voters,
            int required,
            String source,
            String inFavour,
            String against,
            String blank,
            double percent,
            String share,
            Cell.@Nullable Tag outcome,
            String named,
            List<Vote> votes,
            boolean isVotedOn,
            String own,
            String cast) {
        public Line {
            votes = List.copyOf(votes);
        }
    }

    /// Vote of a member.
    ///
    /// @param choice by its code; blank while it is not named
    public record Vote(String member, String choice) {}
}
