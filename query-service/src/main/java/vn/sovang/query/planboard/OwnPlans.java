package vn.sovang.query.planboard;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.Set;

/// Plans of a caller's organisation. A plan without an issuance is read by the organisation that
/// keeps it and by nobody else, in lists, trees, trails and in the feed alike; one that nobody
/// keeps is everybody's until it is issued (ADR 0023).
///
/// @param organisation the caller's units by their ids
public record OwnPlans(Set<String> organisation) {
    private static final String READ =
            "(%1$s.is_issued or %1$s.kept_by is null or %1$s.kept_by = any (:plansOf))";

    private static final String KEPT =
            "(%1$s.kept_by = any (:plansOf) or (%1$s.kept_by is null and (not %1$s.is_issued or"
                    + " cardinality(:plansOf) = 0)))";

    /// Condition that leaves out, of the events `e` of `:tenant` up to `:moment`, those of plans
    /// that the caller does not read; its values come by [#fill].
    public static final String SEEN =
            """
            (split_part(e.name, '.', 1) <> 'plan'
             or exists (
                 select 1 from log.event i
                 where i.tenant_id = :tenant
                   and i.aggregate_id = e.aggregate_id and i.name = 'plan.issued'
                   and i.position <= :moment)
             or exists (
                 select 1 from log.event f
                 where f.tenant_id = :tenant
                   and f.aggregate_id = e.aggregate_id and f.sequence = 0
                   and coalesce(
                       case when pg_input_is_valid(convert_from(f.metadata, 'UTF8'), 'jsonb')
                            then cast(convert_from(f.metadata, 'UTF8') as jsonb) ->> 'unit' end
                       = any (:plansOf), true)))
            """;

    public OwnPlans {
        organisation = Set.copyOf(organisation);
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.param("plansOf", units());
    }

    /// Leaves out plans `b` that the caller does not read.
    public Where hide(Where where) {
        return where.and(READ.formatted("b"), "plansOf", units());
    }

    /// Leaves out rows `b` of a board under such plans.
    public Where hideUnder(PlanBoard plans, Where where) {
        return under(plans, READ, where);
    }

    /// Leaves rows `b` of a board under plans on which the caller's organisation may act.
    public Where keptUnder(PlanBoard plans, Where where) {
        return under(plans, KEPT, where);
    }

    private Where under(PlanBoard plans, String condition, Where where) {
        return where.and(
                "exists (select 1 from view.plan_board d where %s and d.key = b.plan_id and %s)"
                        .formatted(BoardReader.holds("d", plans), condition.formatted("d")),
                "plansOf",
                units());
    }

    public boolean mayRead(PlanRow plan) {
        UnitId keeper = plan.keptBy();
        return plan.issue() != null || keeper == null || organisation.contains(keeper.toString());
    }

    private String[] units() {
        return organisation.toArray(String[]::new);
    }
}
