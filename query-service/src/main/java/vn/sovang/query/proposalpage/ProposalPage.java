package vn.sovang.query.proposalpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.dependant.LostBases;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.NotYet;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;
import java.util.Map;

/// A proposal as its page shows it.
///
/// @param blocks matters that hold it up, the gravest first
/// @param filled how many places of the dossier are filled
/// @param publicity of the list; null where it never was public
/// @param isJudged whether there are verdicts that can be compared with those of another day
/// @param next acts that its state lets the caller do now, for which it lies with who holds it
/// @param acts the others that its state lets the caller do now
/// @param notYet acts of the caller's roles that wait for something
/// @param lost lines that wait since the award on which they stand is lost
public record ProposalPage(
        String id,
        Cell.Tag state,
        List<Step> steps,
        List<Block> blocks,
        List<Line> lines,
        Search search,
        List<Place> dossier,
        int filled,
        int places,
        String checklist,
        List<Quota> quotas,
        @Nullable Publicity publicity,
        List<Vote> votes,
        List<RecordPage.Fact> facts,
        List<TrailPage.Step> trail,
        boolean isJudged,
        List<Acts.Link> next,
        List<Acts.Link> acts,
        List<NotYet> notYet,
        List<LostBases.Waiting> lost) {
    public ProposalPage {
        steps = List.copyOf(steps);
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
        dossier = List.copyOf(dossier);
        quotas = List.copyOf(quotas);
        votes = List.copyOf(votes);
        facts = List.copyOf(facts);
        trail = List.copyOf(trail);
        next = List.copyOf(next);
        acts = List.copyOf(acts);
        notYet = List.copyOf(notYet);
        lost = List.copyOf(lost);
    }

    /// A station on the way to a decision.
    ///
    /// @param about its day, who has it, or what is missing
    public record Step(String name, String about, Standing standing) {}

    public enum Standing {
        DONE,
        NOW,
        AHEAD;

        /// Its name in the style sheet.
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Something that holds a proposal up.
    ///
    /// @param rule rule that stops it
    /// @param todo advice on it
    public record Block(boolean isGrave, String words, String rule, String todo) {}

    /// Search among the lines of a long proposal.
    ///
    /// @param items titles and forms proposed, with the number of lines, by code; empty for a short
    ///   proposal
    /// @param shown how many lines are shown of how many, in words
    /// @param isMore whether lines that were found are not shown
    public record Search(
            Map<String, String> items, String name, String item, String shown, boolean isMore) {
        static final Search NONE = new Search(Map.of(), "", "", "", false);
    }

    /// A line with its nominee.
    ///
    /// @param renamed name of the nominee in the register now; blank where it is the same
    /// @param earlier awards of the same nominee before
    /// @param refusedFor blank while it stands
    /// @param assessed its newest assessment; empty where it was not assessed
    /// @param judged the newest verdict on the nominee's history; empty before it was submitted
    /// @param checks criterion by criterion, in words
    /// @param allowed person who allowed it though a criterion is not met; blank where nobody had
    ///   to
    public record Line(
            int number,
            String nominee,
            String to,
            String renamed,
            String unit,
            String subject,
            String item,
            String decidedBy,
            String achievement,
            List<Earlier> earlier,
            String refusedFor,
            Cell assessed,
            Cell judged,
            List<String> checks,
            String allowed) {
        public Line {
            checks = List.copyOf(checks);
            earlier = List.copyOf(earlier);
        }
    }

    public record Earlier(String words, String to, boolean isLost) {}

    /// A place in the dossier, or many that have the same file or are empty.
    ///
    /// @param line for which lines; blank for the proposal as a whole
    /// @param file its name; blank while it is empty
    /// @param to address of the file
    /// @param act address of the form that fills it; blank for whoever may not
    public record Place(
            Cell.Tag state, String component, String line, String file, String to, String act) {}

    /// Places for one form and kind of subject (rule 35).
    public record Quota(String words, int allowed, int used, int free) {}

    /// Publicity of the list, with the remarks that came.
    public record Publicity(Cell.Tag state, List<RecordPage.Fact> facts, List<Remark> remarks) {
        public Publicity {
            facts = List.copyOf(facts);
            remarks = List.copyOf(remarks);
        }
    }

    /// A remark on the list.
    ///
    /// @param by who made it, when, and on which line
    /// @param reason of its settlement; blank while it is open
    /// @param act address of the form that settles it; blank for whoever may not
    public record Remark(
            int number, Cell.Tag state, String by, String text, String reason, String act) {}

    /// The minutes of a vote.
    ///
    /// @param session address of the session from which they follow; blank for minutes on paper,
    ///   and for whoever may not read it
    public record Vote(String heading, String attendance, List<Ballot> ballots, String session) {
        public Vote {
            ballots = List.copyOf(ballots);
        }
    }

    /// The vote on one line, or on lines of the same count.
    ///
    /// @param lines their numbers
    /// @param share in favour of all members, and what was required
    /// @param required percent; 0 where the law asks for no share
    public record Ballot(
            String lines,
            int inFavour,
            int against,
            int blank,
            double percent,
            int required,
            String share,
            String source,
            Cell.Tag outcome) {}
}
