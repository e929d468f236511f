package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.ISSUER_NOT_OWN;
import static vn.sovang.command.plan.PlanRejection.ISSUER_UNREGISTERED;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.plan.NumberSeries;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The organisation in whose name a post issues, amends and withdraws: its own, and no other (R16).
/// It prints its name in full or in short, as the register has it on that day. One that is no
/// committee may add which place it belongs to. A division issues for its organisation.
///
/// @param act of the post
record OwnIssuer(Act act, UnitFacts register) {
    /// Fewest words of a name in short, such as `Sở Y tế`.
    private static final int SHORTEST = 3;

    /// Fewest words of a committee's name in short, such as `Ủy ban nhân dân tỉnh`.
    private static final int SHORTEST_OF_COMMITTEES = 5;

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
        if (post.isEmpty() && act.actor().isProvinceWide()) {
            return Optional.empty();
        }
        List<UnitId> own =
                post.map(act.organisations()::of).orElse(Set.of()).stream()
                        .filter(unit -> !isPart(unit))
                        .toList();
        if (own.isEmpty()) {
            throw ISSUER_UNREGISTERED.because("issuer", printed);
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

    /// A name in short is the beginning of the name in full: of `Sở Công Thương Tỉnh Mẫu`, `Sở Công
    /// Thương` is one, and neither `Tỉnh Mẫu` nor `Sở Công` is.
    private boolean names(String printed, UnitId unit, LocalDate on) {
        boolean isCommittee = register.kind(unit).filter(COMMITTEES::contains).isPresent();
        List<String> own = words(register.name(unit, on), isCommittee);
        List<String> named = words(printed, isCommittee);
        int shortest = Math.min(own.size(), isCommittee ? SHORTEST_OF_COMMITTEES : SHORTEST);
        return named.size() >= shortest
                && named.size() <= own.size()
                && own.subList(0, named.size()).equals(named);
    }

    /// Words of a name in their order; which place it belongs to distinguishes committees alone.
    private static List<String> words(String name, boolean withPlaces) {
        return Arrays.stream(NumberSeries.issuer(name).split(" ", -1))
                .filter(word -> withPlaces || !PLACES.contains(word))
                .toList();
    }
}
