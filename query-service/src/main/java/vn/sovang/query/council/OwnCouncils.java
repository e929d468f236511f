package vn.sovang.query.council;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.reading.Where;

import java.util.Set;

/// Councils and sessions that a caller reads: those of the own organisation, and all of the
/// province for its auditor and administrator (ADR 0046).
///
/// @param organisation the caller's units by their ids
public record OwnCouncils(boolean isProvinceWide, Set<String> organisation) {
    /// Condition that leaves out, of the events `e` of `:tenant`, those of other organisations'
    /// councils and funds, and of what stands on a lost award there; its values come by [#fill].
    public static final String SEEN =
            """
            (split_part(e.name, '.', 1) not in ('council', 'councilsession', 'dependant', 'fund')
             or :allCouncils
             or exists (
                 select 1 from log.event f
                 where f.tenant_id = :tenant and f.aggregate_id = e.aggregate_id
                   and f.sequence = 0 and {organisation} = any (:councilUnits)))
            """
                    .replace("{organisation}", OwnProposals.json("f.payload", "organisation"));

    public OwnCouncils {
        organisation = Set.copyOf(organisation);
    }

    public static OwnCouncils of(Caller caller, Set<String> organisation) {
        return new OwnCouncils(
                caller.roles().contains(Role.AUDITOR) || caller.roles().contains(Role.TENANT_ADMIN),
                organisation);
    }

    /// Leaves out rows `b` of other organisations.
    public Where hide(Where where) {
        return hide(where, "organisation");
    }

    /// Leaves out rows `b` of other organisations.
    ///
    /// @param column with a unit of the row's organisation
    public Where hide(Where where, String column) {
        return isProvinceWide
                ? where
                : where.and("b." + column + " = any (:councilUnits)", "councilUnits", units());
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.param("allCouncils", isProvinceWide).param("councilUnits", units());
    }

    private String[] units() {
        return organisation.toArray(String[]::new);
    }
}
