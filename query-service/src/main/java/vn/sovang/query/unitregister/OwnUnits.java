package vn.sovang.query.unitregister;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units into whose unfinished and sealed records a caller looks: as today's organisations
/// stand, whatever moment is asked for (rule 48).
@Component
public class OwnUnits {
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
                : standing(caller, tree(caller, now(caller)))
                        .map(unit -> Set.of(unit.toString()))
                        .orElseGet(Set::of);
    }

    /// All of the caller's organisation; none for a caller of no unit, nor for one whose unit is no
    /// more: what was its own is its successor's, and so is what the successor adds to it.
    public Set<String> organisation(Caller caller) {
        UnitTree tree = tree(caller, now(caller));
        return standing(caller, tree).map(tree::ofOrganisation).orElseGet(Set::of);
    }

    /// True for who is of the unit's organisation, and for who looks after the whole province.
    public boolean isOf(Caller caller, UnitId unit) {
        UnitTree tree = tree(caller, now(caller));
        Optional<UnitId> own = standing(caller, tree);
        boolean isEnded = caller.unit() != null && own.isEmpty();
        return caller.roles().contains(Role.TENANT_ADMIN)
                || (!isEnded && tree.organisations().isSame(own, Set.of(unit)));
    }

    /// Refusal of what belongs to a unit of another organisation.
    public Rejection beyond(Caller caller, UnitId unit) {
        return new Rejection(
                Rejection.Kind.FORBIDDEN,
                "caller.beyond-own",
                Map.of("keeper", name(caller, now(caller), unit)));
    }

    private String name(Caller caller, Moment now, UnitId unit) {
        return transactions.read(
                caller.tenant(), db -> UnitNames.load(db, now, List.of(unit)).on(now.day(), unit));
    }

    private static Optional<UnitId> standing(Caller caller, UnitTree tree) {
        return Optional.ofNullable(caller.unit())
                .map(UnitId::new)
                .filter(unit -> !tree.organisations().isEnded(unit));
    }

    private Moment now(Caller caller) {
        return moments.find(caller.tenant(), Ask.now(), register);
    }

    private UnitTree tree(Caller caller, Moment now) {
        return transactions.read(caller.tenant(), db -> trees.at(db, now));
    }
}
