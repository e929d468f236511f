package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.ISSUER_NOT_OWN;
import static vn.sovang.command.plan.PlanRejection.ISSUER_UNREGISTERED;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.plan.NumberSeries;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The organisation in whose name a post issues, amends and withdraws: its own, and no other (R16).
/// It prints its name in full or in short: each word is one of the name that the register has on
/// that day. One that is no committee may add which place it belongs to. A division issues for its
/// organisation.
///
/// @param act of the post
record OwnIssuer(Act act, UnitFacts register) {
    /// Fewest words of a name that says more than the kind of a unit, as `Sở` does.
    private static final int SHORTEST_NAME = 2;

    private static final Set<UnitKind> COMMITTEES =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            UnitKind.PROVINCIAL_COMMITTEE,
                            UnitKind.DISTRICT_COMMITTEE,
                            UnitKind.COMMUNE_COMMITTEE));

    /// Kinds of unit that issue nothing of their own.
    private static final Set<UnitKind> PARTS =
            Collections.unmodifiableSet(EnumSet.of(UnitKind.DIVISION, UnitKind.DISTRICT_DIVISION));

    /// Words for places, as [NumberSeries#issuer] writes them.
    private static final Set<String> PLACES =
            Set.of("tinh", "thanh", "pho", "huyen", "thi", "xa", "phuong");

    /// The unit whose name is printed; empty for a post that looks after the whole province.
    ///
    /// @param printed issuer of the document
    /// @param on its day
    Optional<UnitId> named(String printed, LocalDate on) {
        Optional<UnitId> post = act.unit();
        if (post.isEmpty()) {
            return Optional.empty();
        }
        List<UnitId> own =
                act.organisations().of(post.orElseThrow()).stream()
                        .filter(unit -> !isPart(unit))
                        .toList();
        if (own.isEmpty()) {
            throw ISSUER_UNREGISTERED.because(
                    Map.of("issuer", printed, "unit", post.orElseThrow().toString()));
        }
        return Optional.of(
                own.stream()
                        .filter(unit -> names(printed, unit, on))
                        .findFirst()
                        .orElseThrow(() ->
                                ISSUER_NOT_OWN.because(
                                        Map.of(
                                                "issuer",
                                                printed,
                                                "unit",
                                                own.getFirst().toString()))));
    }

    private boolean isPart(UnitId unit) {
        return register.kind(unit).filter(PARTS::contains).isPresent();
    }

    /// A name begins as the unit's own does: of `Sở Công Thương Tỉnh Mẫu`, `Sở Công Thương` is one
    /// and `Tỉnh Mẫu` is not.
    private boolean names(String printed, UnitId unit, LocalDate on) {
        List<String> own = words(register.name(unit, on));
        Set<String> known = new HashSet<>(own);
        if (register.kind(unit).filter(COMMITTEES::contains).isEmpty()) {
            known.addAll(PLACES);
        }
        List<String> named = words(printed);
        return named.getFirst().equals(own.getFirst())
                && named.size() >= Math.min(own.size(), SHORTEST_NAME)
                && known.containsAll(named);
    }

    private static List<String> words(String name) {
        return List.of(NumberSeries.issuer(name).split(" ", -1));
    }
}
