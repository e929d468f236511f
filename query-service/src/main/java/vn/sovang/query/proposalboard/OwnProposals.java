package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.OwnCampaigns;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Proposals that lie with a caller's organisation: with the unit that proposes and with who
/// launched the campaign, since a proposal went on within the province with whom it went to, and
/// what came from another province with everybody (ADR 0023).
///
/// One that was not submitted, or is back with its unit, is read by the organisation of that unit,
/// by who launched the campaign once it was sent there, and by nobody else, in lists, counts,
/// trails and in the feed alike (ADR 0030).
///
/// @param organisation the caller's units by their ids
public record OwnProposals(Set<String> organisation) {
    /// True for the events `e` of a proposal under a campaign that the caller's organisation
    /// launched.
    static final String LAUNCHED =
            """
            exists (
                select 1 from log.event c
                where c.tenant_id = :tenant and c.sequence = 0
                  and c.aggregate_id = (
                      select {campaign} from log.event f
                      where f.tenant_id = :tenant and f.aggregate_id = e.aggregate_id
                        and f.sequence = 0)
                  and ({launcher} = any (:ownUnits)
                       or ({launcher} is null and cardinality(:ownUnits) = 0)))
            """
                    .replace("{campaign}", json("f.payload", "campaignId"))
                    .replace("{launcher}", json("c.metadata", "unit"));

    /// Condition that leaves out, of the events `e` of `:tenant` up to `:moment`, those of
    /// proposals that the caller does not read; its values come by [#fill].
    public static final String SEEN =
            """
            (split_part(e.name, '.', 1) <> 'proposal'
             or exists (
                 select 1 from log.event s
                 where s.tenant_id = :tenant and s.aggregate_id = e.aggregate_id
                   and s.name in ('proposal.submitted', 'proposal.received',
                                  'proposal.forwarded', 'proposal.decided')
                   and s.position <= :moment
                   and (s.name = 'proposal.received' or not exists (
                       select 1 from log.event r
                       where r.tenant_id = :tenant and r.aggregate_id = e.aggregate_id
                         and r.name = 'proposal.returned'
                         and r.position > s.position and r.position <= :moment
                         and not exists (
                             select 1 from log.event w
                             where w.tenant_id = :tenant and w.aggregate_id = e.aggregate_id
                               and w.name = 'proposal.withdrawn'
                               and w.position > r.position and w.position <= :moment))
                       or {launched}))
             or exists (
                 select 1 from log.event f
                 where f.tenant_id = :tenant and f.aggregate_id = e.aggregate_id
                   and f.sequence = 0 and {proposing unit} = any (:ownUnits)))
            """
                    .replace("{launched}", LAUNCHED)
                    .replace("{proposing unit}", json("f.payload", "proposingUnit"));

    public OwnProposals {
        organisation = Set.copyOf(organisation);
    }

    /// Leaves such proposals of the rows `b`. The units are looked up by a hash: an organisation
    /// has hundreds, and thousands of rows can wait.
    Where keep(CampaignBoard campaigns, Where where) {
        return where.and(
                """
                ((b.way = 'FORWARDED' and b.recipient = any (:ownUnits))
                 or b.way = 'RECEIVED'
                 or (b.way = 'PROPOSED'
                     and (b.proposing_unit in (select unnest(cast(:ownUnits as text[]))) or %s)))
                """
                        .formatted(OwnCampaigns.launched(campaigns)),
                "ownUnits",
                organisation.toArray(String[]::new));
    }

    /// Condition on a row `b` that the caller reads; `:ownUnits` are its values.
    public static String seen(CampaignBoard campaigns) {
        return "(b.is_open or b.proposing_unit = any (:ownUnits) or (b.handed_in and %s))"
                .formatted(OwnCampaigns.launched(campaigns));
    }

    /// Leaves out rows `b` that the caller does not read.
    public Where hide(CampaignBoard campaigns, Where where) {
        return with(where.and(seen(campaigns)));
    }

    /// Gives conditions the units as `:ownUnits`.
    Where with(Where where) {
        return where.with("ownUnits", units());
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.param("ownUnits", units());
    }

    private String[] units() {
        return organisation.toArray(String[]::new);
    }

    /// A field of stored bytes; null where they are no JSON.
    ///
    /// @param field names on the way to it, with commas between
    public static String json(String bytes, String field) {
        return """
        case when pg_input_is_valid(convert_from(%1$s, 'UTF8'), 'jsonb')
             then cast(convert_from(%1$s, 'UTF8') as jsonb) #>> '{%2$s}' end
        """
                .formatted(bytes, field);
    }
}
