package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.pages.MenuCount;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Proposals that wait for the office, the council or the leader of the organisation with which
/// they lie.
@Component
class WaitingProposals implements MenuCount {
    private static final String CAME = "b.stage = 'FORWARDED'";
    private static final String OFFICE =
            "(%s or (b.stage = 'SUBMITTED' and not b.appraised and not b.voted))".formatted(CAME);
    private static final String COUNCIL = "(b.stage = 'SUBMITTED' and b.appraised and not b.voted)";

    /// Condition that says of rows what [Holder] says of one; what came to a higher unit waits for
    /// its office and its head.
    private static final Map<Role, String> HELD =
            Map.of(
                    Role.OFFICE_CLERK,
                    OFFICE,
                    Role.OFFICE_HEAD,
                    OFFICE,
                    Role.COUNCIL_MEMBER,
                    COUNCIL,
                    Role.COUNCIL_SECRETARY,
                    COUNCIL,
                    Role.LEADER,
                    "(%s or (b.stage = 'SUBMITTED' and b.voted))".formatted(CAME));

    private final ProposalBoard board;
    private final CampaignBoard campaigns;
    private final BoardReader reader;

    WaitingProposals(ProposalBoard board, CampaignBoard campaigns, BoardReader reader) {
        this.board = board;
        this.campaigns = campaigns;
        this.reader = reader;
    }

    @Override
    public String address() {
        return "/de-nghi";
    }

    @Override
    public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
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
                        new OwnProposals(organisation)
                                .keep(campaigns, Where.all().and("(" + held + ")")));
    }
}
