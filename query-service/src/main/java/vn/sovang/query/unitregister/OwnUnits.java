package vn.sovang.query.unitregister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.platform.web.Overloaded;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units into whose unfinished and sealed records a caller looks: as today's organisations
/// stand, whatever moment is asked for (rule 48).
@Component
public class OwnUnits {
    /// Names of the events that change units.
    private static final String[] CHANGES =
            EventCatalogue.EVENTS.stream()
                    .filter(event -> UnitEvent.class.isAssignableFrom(event.type()))
                    .map(EventType::name)
                    .toArray(String[]::new);

    private static final String KEPT = OwnUnits.class.getName();

    private static final String NEWEST =
            """
            select coalesce(max(newest.position), 0)
            from unnest(cast(:names as text[])) as changes (name)
            cross join lateral (
                select e.position from log.event e
                where e.tenant_id = :tenant
                  and e.name = changes.name
                order by e.position desc limit 1) newest
            """;

    private final UnitRegister register;
    private final UnitTrees trees;
    private final Moments moments;
    private final TenantTransactions transactions;

    OwnUnits(
            UnitRegister register,
            UnitTrees trees,
            Moments moments,
            TenantTransactions transactions) {
        this.register = register;
        this.trees = trees;
        this.moments = moments;
        this.transactions = transactions;
    }

    /// The office's: all of its organisation; anybody else's: the own one.
    public Set<String> of(Caller caller) {
        boolean isOffice =
                caller.roles().contains(Role.OFFICE_CLERK)
                        || caller.roles().contains(Role.OFFICE_HEAD);
        return isOffice
                ? organisation(caller)
                : standing(caller, register(caller).tree())
                        .map(unit -> Set.of(unit.toString()))
                        .orElseGet(Set::of);
    }

    /// All of the caller's organisation; none for a caller of no unit, nor for one whose unit is no
    /// more: what was its own is its successor's, and so is what the successor adds to it.
    public Set<String> organisation(Caller caller) {
        UnitTree tree = register(caller).tree();
        return standing(caller, tree).map(tree::ofOrganisation).orElseGet(Set::of);
    }

    /// True for who is of the unit's organisation, and for who looks after the whole province.
    ///
    /// @throws Overloaded while the register does not follow: nothing is opened for a post whose
    ///   unit may have ended
    public boolean isOf(Caller caller, UnitId unit) {
        if (caller.roles().contains(Role.TENANT_ADMIN)) {
            return true;
        }
        Register now = register(caller);
        if (!now.hasFollowed()) {
            throw new Overloaded("wait.too-many");
        }
        return now.tree()
                .organisations()
                .isOf(Optional.ofNullable(caller.unit()).map(UnitId::new), Set.of(unit));
    }

    /// Refusal of what belongs to a unit of another organisation.
    public Rejection beyond(Caller caller, UnitId unit) {
        return new Rejection(
                Rejection.Kind.FORBIDDEN,
                "caller.beyond-own",
                Map.of("keeper", name(caller, unit)));
    }

    private String name(Caller caller, UnitId unit) {
        Moment now = moments.find(caller.tenant(), Ask.now(), register);
        return transactions.read(
                caller.tenant(), db -> UnitNames.load(db, now, List.of(unit)).on(now.day(), unit));
    }

    private static Optional<UnitId> standing(Caller caller, UnitTree tree) {
        return Optional.ofNullable(caller.unit())
                .map(UnitId::new)
                .filter(unit -> !tree.organisations().isEnded(unit));
    }

    /// @param position that the register has followed
    /// @param newest position of the newest change of units that is written
    private record Register(UnitTree tree, long position, long newest) {
        boolean hasFollowed() {
            return position >= newest;
        }
    }

    /// The register as a request found it first: all that a page reads is opened by one, also where
    /// a unit ends while it is read.
    private Register register(Caller caller) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return newest(caller);
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Register kept) {
            return kept;
        }
        Register found = newest(caller);
        request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST);
        return found;
    }

    /// The tree with the newest change of units that is written, and not only with the newest that
    /// the register has followed: a post reads no more by a request that came after its unit ended.
    private Register newest(Caller caller) {
        TenantId tenant = caller.tenant();
        Register now = transactions.read(tenant, db -> present(db, tenant));
        if (now.hasFollowed()) {
            return now;
        }
        String newest = Long.toString(now.newest());
        Moment waited = moments.find(tenant, new Ask(null, newest, null, null), register);
        return transactions.read(
                tenant, db -> new Register(trees.at(db, waited), waited.position(), now.newest()));
    }

    private Register present(JdbcClient db, TenantId tenant) {
        long newest =
                db.sql(NEWEST)
                        .param("tenant", tenant.value())
                        .param("names", CHANGES)
                        .query(Long.class)
                        .single();
        Moment moment = moments.find(tenant, Ask.now(), register);
        return new Register(trees.at(db, moment), moment.position(), newest);
    }
}
