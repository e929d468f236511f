package vn.sovang.query.proposalboard;

import org.springframework.stereotype.Component;

import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Tally;
import vn.sovang.query.reading.Where;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Counts proposals, each for the unit that makes it.
@Component
public class ProposalTally {
    private static final String COUNT =
            """
            select {group} as name, b.stage, b.handed_in, b.appraised, b.voted, count(*) as number
            from view.proposal_board b {join} where {rows}
            group by 1, 2, 3, 4, 5
            """;

    private final ProposalBoard board;
    private final CampaignBoard campaigns;

    ProposalTally(ProposalBoard board, CampaignBoard campaigns) {
        this.board = board;
        this.campaigns = campaigns;
    }

    /// Counts all, for what tells no more than how many were handed in.
    public Map<String, ProposalCount> count(Counting counting) {
        return count(counting, Where.all());
    }

    /// Counts those that a caller reads.
    public Map<String, ProposalCount> count(Counting counting, OwnProposals own) {
        return count(counting, own.hide(campaigns, Where.all()));
    }

    private Map<String, ProposalCount> count(Counting counting, Where where) {
        Numbers numbers = new Numbers();
        counting.each(COUNT, board, ProposalBoard.PLACE, where, numbers::add);
        return numbers.counts();
    }

    private static final class Numbers {
        private final Tally<ProposalStage> stages = new Tally<>(ProposalStage.class);
        private final Tally<Holder> holders = new Tally<>(Holder.class);
        private final Map<String, Integer> handedIn = new HashMap<>();

        void add(ResultSet row) throws SQLException {
            ProposalStage stage = ProposalStage.valueOf(row.getString("stage"));
            stages.add(row, stage);
            holders.add(
                    row, Holder.of(stage, row.getBoolean("appraised"), row.getBoolean("voted")));
            if (row.getBoolean("handed_in") && stage != ProposalStage.WITHDRAWN) {
                handedIn.merge(row.getString("name"), row.getInt("number"), Integer::sum);
            }
        }

        Map<String, ProposalCount> counts() {
            return stages.counts((name, of) ->
                    new ProposalCount(
                            of.all(),
                            handedIn.getOrDefault(name, 0),
                            new ProposalCount.Stages(
                                    of.number(ProposalStage.PROPOSED),
                                    of.number(ProposalStage.SUBMITTED),
                                    of.number(ProposalStage.FORWARDED),
                                    of.number(ProposalStage.RETURNED),
                                    of.number(ProposalStage.WITHDRAWN),
                                    of.number(ProposalStage.REFUSED),
                                    of.number(ProposalStage.DECIDED)),
                            new ProposalCount.Holders(
                                    holders.number(name, Holder.UNIT),
                                    holders.number(name, Holder.OFFICE),
                                    holders.number(name, Holder.COUNCIL),
                                    holders.number(name, Holder.LEADER),
                                    holders.number(name, Holder.RECIPIENT))));
        }
    }
}
