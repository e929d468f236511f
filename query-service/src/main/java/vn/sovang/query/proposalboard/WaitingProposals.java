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

import java.util.List;
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
            from (select 1
                  from (select * from view.proposal_board
                        where to_position is null and stage in ('SUBMITTED', 'FORWARDED')
                        union all
                        select * from view.proposal_board where to_position > :moment) b
                  where {rows}
                  limit :most + 1) w
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
    public String list(Caller caller) {
        return "/de-nghi?waiting=true";
    }

    @Override
    public long of(Caller caller, Set<String> organisation, JdbcClient db, Moment moment) {
        if (holders(caller).isEmpty()) {
            return 0;
        }
        Where where = keep(caller, organisation, Where.all());
        String rows = BoardReader.holds("b", board) + where.conditions();
        return where.fill(db.sql(COUNT.replace("{rows}", rows)))
                .param("moment", moment.position())
                .param("most", MOST)
                .query(Long.class)
                .single();
    }

    /// Narrows to the proposals that are counted.
    Where keep(Caller caller, Set<String> organisation, Where where) {
        List<Holder> holders = holders(caller);
        if (holders.isEmpty()) {
            return where.and("false");
        }
        String held = holders.stream().map(Holder::condition).collect(Collectors.joining(" or "));
        return new OwnProposals(organisation).keep(campaigns, where.and("(" + held + ")"));
    }

    private static List<Holder> holders(Caller caller) {
        return caller.roles().stream()
                .flatMap(role -> HELD.getOrDefault(role, Set.of()).stream())
                .distinct()
                .toList();
    }
}
