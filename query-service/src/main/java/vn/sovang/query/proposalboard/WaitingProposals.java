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
    /// Statement that counts: the present, and what ended since, by an index of its own each.
    private static final String COUNT =
            """
            select count(*)
            from (select * from view.proposal_board
                  where to_position is null and stage in ('SUBMITTED', 'FORWARDED')
                  union all
                  select * from view.proposal_board where to_position > :moment) b
            where {rows}
            """;

    /// Holders for whom a role acts; what came to a higher unit waits for its office and its head.
    private static final Map<Role, Set<Holder>> HELD =
            Map.of(
                    Role.OFFICE_CLERK, Set.of(Holder.OFFICE, Holder.RECIPIENT),
                    Role.OFFICE_HEAD, Set.of(Holder.OFFICE, Holder.RECIPIENT),
                    Role.COUNCIL_MEMBER, Set.of(Holder.COUNCIL),
                    Role.COUNCIL_SECRETARY, Set.of(Holder.COUNCIL),
                    Role.LEADER, Set.of(Holder.LEADER, Holder.RECIPIENT));

    private final ProposalBoard board;
    private final CampaignBoard campaigns;

    WaitingProposals(ProposalBoard board, CampaignBoard campaigns) {
        this.board = board;
        this.campaigns = campaigns;
    }

    @Override
    public String address() {
        return "/de-nghi";
    }

    @Override
    public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
        String held =
                caller.roles().stream()
                        .flatMap(role -> HELD.getOrDefault(role, Set.of()).stream())
                        .distinct()
                        .map(Holder::condition)
                        .collect(Collectors.joining(" or "));
        if (held.isEmpty()) {
            return 0;
        }
        Where where =
                new OwnProposals(organisation).keep(campaigns, Where.all().and("(" + held + ")"));
        String rows = BoardReader.holds("b", board) + where.conditions();
        return where.fill(db.sql(COUNT.replace("{rows}", rows)))
                .param("moment", moment.position())
                .query(Long.class)
                .single();
    }
}
