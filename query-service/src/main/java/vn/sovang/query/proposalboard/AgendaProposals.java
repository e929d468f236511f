package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Proposals that a council considers.
@Component
public class AgendaProposals {
    private final ProposalBoard board;
    private final BoardReader reader;

    AgendaProposals(ProposalBoard board, BoardReader reader) {
        this.board = board;
        this.reader = reader;
    }

    /// One of them.
    ///
    /// @param lines all of them, also those that were refused
    /// @param refused numbers of lines that were
    public record OnAgenda(
            UnitId unit,
            ProposalStage stage,
            List<ProposalLine> lines,
            Set<Integer> refused,
            List<VoteMinutesRecorded> votes) {
        public OnAgenda {
            lines = List.copyOf(lines);
            refused = Set.copyOf(refused);
            votes = List.copyOf(votes);
        }
    }

    /// Condition on a row `p` of the proposals that hold, and on which a vote can be recorded.
    public String takingVotes() {
        return "%s and p.stage in ('SUBMITTED', 'FORWARDED')"
                .formatted(BoardReader.holds("p", board));
    }

    /// Some of them, by their ids.
    public Map<String, OnAgenda> find(JdbcClient db, Moment moment, Collection<String> ids) {
        return reader.find(db, board, moment, List.copyOf(ids)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> of(row.getValue())));
    }

    private static OnAgenda of(ProposalRow row) {
        return new OnAgenda(
                row.proposingUnit(),
                row.stage(),
                row.lines(),
                row.review().refusals().stream().map(LineRefused::line).collect(Collectors.toSet()),
                row.review().votes());
    }
}
