package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.MenuCount;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.util.Map;
import java.util.stream.Collectors;

/// Proposals that wait for the office, the council or the leader.
@Component
class WaitingProposals implements MenuCount {
    private static final String APPRAISED = "coalesce(b.row #>> '{review,appraisal}', '') <> ''";
    private static final String VOTED =
            "jsonb_path_exists(b.row, '$.review.votes[*].minutes.body ? (@ == \"COUNCIL\")')";

    /// Conditions for what a role holds, as [Holder] says it of a row.
    private static final Map<Role, String> HELD =
            Map.of(
                    Role.OFFICE_CLERK, "(not " + APPRAISED + " and not " + VOTED + ")",
                    Role.OFFICE_HEAD, "(not " + APPRAISED + " and not " + VOTED + ")",
                    Role.COUNCIL_MEMBER, "(" + APPRAISED + " and not " + VOTED + ")",
                    Role.COUNCIL_SECRETARY, "(" + APPRAISED + " and not " + VOTED + ")",
                    Role.LEADER, VOTED);

    private final ProposalBoard board;
    private final BoardReader reader;

    WaitingProposals(ProposalBoard board, BoardReader reader) {
        this.board = board;
        this.reader = reader;
    }

    @Override
    public String address() {
        return "/de-nghi";
    }

    @Override
    public long of(Caller caller, JdbcClient db, Moment moment) {
        String held =
                caller.roles().stream()
                        .filter(HELD::containsKey)
                        .map(HELD::get)
                        .distinct()
                        .collect(Collectors.joining(" or "));
        return held.isEmpty()
                ? 0
                : reader.count(
                        db,
                        board,
                        moment,
                        Where.all().equal("stage", Stage.SUBMITTED).and("(" + held + ")"));
    }
}
