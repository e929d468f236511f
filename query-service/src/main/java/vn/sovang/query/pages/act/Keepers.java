package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.catalogue.Remit;
import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells in whose hands a record is, so that nobody fills in the form of an act that is for another
/// organisation (rule 48). The commands ask again, of the log; what is not known here is left to
/// them.
@Component
public class Keepers {
    private static final Set<Role> PROVINCE = Set.of(Role.TENANT_ADMIN, Role.PLATFORM_OPERATOR);

    private static final String PLAN =
            """
            select b.kept_by from view.plan_board b
            where b.tenant_id = :tenant and b.generation = (select view.serving('plan-board'))
              and b.key = :id and b.to_position is null
            """;

    private static final String NOMINEE =
            """
            select b.unit_id from view.nominee_register b
            where b.tenant_id = :tenant and b.generation = (select view.serving('nominee-register'))
              and b.key = :id and b.to_position is null
            """;

    /// The unit of the post that began a record.
    private static final String BEGUN =
            """
            select case when pg_input_is_valid(convert_from(f.metadata, 'UTF8'), 'jsonb')
                        then cast(convert_from(f.metadata, 'UTF8') as jsonb) ->> 'unit' end
            from log.event f
            where f.tenant_id = :tenant and f.aggregate_id = :id and f.sequence = 0
            """;

    private static final Map<String, String> KEEPERS =
            Map.of(
                    "plans", PLAN,
                    "campaigns", BEGUN,
                    "blocks", BEGUN,
                    "decisions", BEGUN,
                    "nominees", NOMINEE);

    private final TenantTransactions transactions;
    private final Moments moments;
    private final UnitTrees trees;

    Keepers(TenantTransactions transactions, Moments moments, UnitTrees trees) {
        this.transactions = transactions;
        this.moments = moments;
        this.trees = trees;
    }

    /// Reach of a caller to one record.
    ///
    /// @param isOwn whether it is the caller's organisation's
    /// @param isOwnOrBelow the same, or of one that stands below
    /// @param keeper name of who keeps it; null where the caller may act as far as is known
    public record Reach(boolean isOwn, boolean isOwnOrBelow, @Nullable String keeper) {
        private static final Reach FREE = new Reach(true, true, null);

        /// True for an act that is for the caller's organisation, as far as is known.
        boolean allows(Remit remit) {
            return switch (remit) {
                case PROVINCE -> true;
                case ABOVE -> isOwnOrBelow;
                case UNIT, OWN, HELD -> isOwn;
            };
        }

        /// Acts that are left.
        public List<Acts.Link> left(List<Acts.Link> acts) {
            return acts.stream().filter(act -> allows(act.remit())).toList();
        }

        /// Sentence on the acts that are not; empty where none is left out.
        public List<String> notice(List<Acts.Link> acts, Words words) {
            return keeper == null || left(acts).size() == acts.size()
                    ? List.of()
                    : List.of(words.get("acts.kept", "keeper", keeper));
        }
    }

    /// Reach of a caller to a record as it is now.
    ///
    /// @param collection of the record, as its commands have it
    public Reach of(Caller caller, String collection, String id) {
        String sql = KEEPERS.get(collection);
        if (sql == null || caller.roles().stream().anyMatch(PROVINCE::contains)) {
            return Reach.FREE;
        }
        Moment now = moments.ofLog(caller.tenant(), Ask.now());
        return transactions.read(
                caller.tenant(),
                db -> {
                    String keeper =
                            db.sql(sql)
                                    .param("tenant", caller.tenant().value())
                                    .param("id", id)
                                    .query((row, _) ->
                                            Optional.ofNullable(row.getString(1)).orElse(""))
                                    .optional()
                                    .orElse("");
                    if (keeper.isEmpty()) {
                        return Reach.FREE;
                    }
                    UnitId unit = UnitId.of(keeper);
                    Organisations organisations = trees.at(db, now).organisations();
                    Optional<UnitId> post = Optional.ofNullable(caller.unit()).map(UnitId::new);
                    UnitId top = organisations.of(unit).stream().findFirst().orElse(unit);
                    return new Reach(
                            organisations.isOf(post, Set.of(unit)),
                            organisations.isSameOrAbove(post, Set.of(unit)),
                            UnitNames.load(db, now, List.of(top)).on(now.day(), top));
                });
    }
}
