package vn.sovang.command.dispatch;

import vn.sovang.plan.NumberSeries;
import vn.sovang.unit.ShortName;
import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Names that units of one province have or had, as far as the log was read: a rule that looks for
/// a name reads what is new, and not thousands of units each time. Whoever got a name first comes
/// first.
final class KnownNames {
    private final Map<String, Set<UnitId>> exact = new HashMap<>();
    private final List<Given> all = new ArrayList<>();
    private final Set<UnitId> organisations = new HashSet<>();
    private long position;

    /// A name that a unit got.
    ///
    /// @param isOrganisation whether the unit entered with it as an organisation, or as an
    ///   authority outside
    record Given(long position, UnitId unit, String name, boolean isOrganisation) {}

    /// The newest event that is known.
    synchronized long position() {
        return position;
    }

    /// Adds the next name, once, whoever reads it.
    synchronized void add(Given given) {
        if (given.position <= position) {
            return;
        }
        position = given.position;
        all.add(given);
        exact.computeIfAbsent(NumberSeries.issuer(given.name), _ -> new LinkedHashSet<>())
                .add(given.unit);
        if (given.isOrganisation) {
            organisations.add(given.unit);
        }
    }

    /// Units that were ever called so.
    synchronized List<UnitId> named(String name) {
        return List.copyOf(exact.getOrDefault(NumberSeries.issuer(name), Set.of()));
    }

    /// Organisations that were ever called so, or so for short.
    synchronized List<UnitId> organisationsLike(String name) {
        return like(name, given -> organisations.contains(given.unit)).distinct().toList();
    }

    /// All that were ever called so, or so for short.
    synchronized List<UnitId> alike(String name) {
        return like(name, _ -> true).distinct().toList();
    }

    private Stream<UnitId> like(String name, Predicate<Given> among) {
        return all.stream()
                .filter(among)
                .filter(given -> ShortName.isFor(name, given.name))
                .map(Given::unit);
    }
}
