package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.OwnCampaigns;
import vn.sovang.query.nomineeregister.DisciplineRoles;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Grounds of suspended proceedings, such as discipline, for those who are told them: who handles
/// discipline, and the leader who decides, in the organisation that proposes and in those to which
/// the proposal was sent. Anybody else is told that it is suspended and not why; were one ground
/// told and another not, the silence would tell (ADR 0034).
///
/// @param organisation the caller's units by their ids
/// @param inRole whether the caller is told them there
/// @param everywhere whether the caller looks after the whole province
public record SuspensionGrounds(Set<String> organisation, boolean inRole, boolean everywhere) {
    /// Condition that is false for those of the events `e` of `:tenant` that tell a ground which is
    /// not for the caller; its values come by [#fill].
    public static final String TOLD =
            """
            (e.name not in ('proposal.suspended', 'proposal.resumed') or :everyGround
             or (:groundsInRole
                 and (%1$s
                      or exists (
                          select 1 from log.event f
                          where f.tenant_id = :tenant and f.aggregate_id = e.aggregate_id
                            and f.sequence = 0
                            and (f.name = 'proposal.received' or %2$s = any (:ownUnits)))
                      or exists (
                          select 1 from log.event o
                          where o.tenant_id = :tenant and o.aggregate_id = e.aggregate_id
                            and o.name = 'proposal.forwarded' and %3$s = any (:ownUnits)))))
            """
                    .formatted(
                            OwnProposals.LAUNCHED,
                            OwnProposals.json("f.payload", "proposingUnit"),
                            OwnProposals.json("o.payload", "recipient,unit"));

    public SuspensionGrounds {
        organisation = Set.copyOf(organisation);
    }

    public static SuspensionGrounds of(Caller caller, Set<String> organisation) {
        return new SuspensionGrounds(
                organisation,
                DisciplineRoles.has(caller) || caller.roles().contains(Role.LEADER),
                caller.roles().contains(Role.TENANT_ADMIN));
    }

    /// Leaves rows `b` of which the caller is told.
    Where keep(CampaignBoard campaigns, Where where) {
        if (everywhere) {
            return where;
        }
        if (!inRole) {
            return where.and("false");
        }
        where.and(
                """
                (b.row ->> 'sender' is not null or b.proposing_unit = any (:ownUnits)
                 or b.row #>> '{forwarded,recipient,unit}' = any (:ownUnits) or %s)
                """
                        .formatted(OwnCampaigns.launched(campaigns)));
        return new OwnProposals(organisation).with(where);
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return new OwnProposals(organisation)
                .fill(statement)
                .param("groundsInRole", inRole)
                .param("everyGround", everywhere);
    }
}
