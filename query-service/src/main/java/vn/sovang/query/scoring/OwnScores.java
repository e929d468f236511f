package vn.sovang.query.scoring;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Scoring tables and score sheets that a caller reads: those that were issued or handed in, and
/// what is being written in the own organisation (ADR 0030, 0049).
///
/// @param organisation the caller's units by their ids
public record OwnScores(Set<String> organisation) {
    /// Condition that leaves out, of the events `e` of `:tenant` up to `:moment`, those of other
    /// organisations' drafts; its values come by [#fill].
    public static final String SEEN =
            """
            (split_part(e.name, '.', 1) not in ('scoretable', 'scoresheet')
             or exists (
                 select 1 from log.event s
                 where s.tenant_id = :tenant and s.aggregate_id = e.aggregate_id
                   and s.name in ('scoretable.issued', 'scoresheet.submitted')
                   and s.position <= :moment)
             or exists (
                 select 1 from log.event f
                 where f.tenant_id = :tenant and f.aggregate_id = e.aggregate_id
                   and f.sequence = 0
                   and coalesce({organisation}, {unit}) = any (:scoreUnits)))
            """
                    .replace("{organisation}", OwnProposals.json("f.payload", "organisation"))
                    .replace("{unit}", OwnProposals.json("f.payload", "unitId"));

    public OwnScores {
        organisation = Set.copyOf(organisation);
    }

    Where hideTables(Where where) {
        return where.and(
                "(b.stage <> 'DRAFT' or b.organisation = any (:scoreUnits))",
                "scoreUnits",
                units());
    }

    Where hideSheets(Where where) {
        return where.and(
                "(b.handed_in = 'true' or b.unit_id = any (:scoreUnits))", "scoreUnits", units());
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.param("scoreUnits", units());
    }

    String[] units() {
        return organisation.toArray(String[]::new);
    }
}
