package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitPlaces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The units of a province as they hang together on a day, and the organisations at the top: a
/// department, a district, a commune, each with all below it. The province's committee is nobody's
/// parent here, or there would be one organisation only.
///
/// A unit that is no more keeps its last place, and what it did is counted there; one that went
/// whole into a single other unit is counted in that. A unit that goes on is never counted in an
/// organisation that is no more: the communes of a district that ended stand for themselves.
public final class UnitTree implements UnitPlaces {
    /// Tree where no unit is known.
    public static final UnitTree NONE = new UnitTree(List.of(), LocalDate.EPOCH);

    private final Map<String, UnitRow> units;
    private final LocalDate day;

    /// Ends of those that are no more.
    private final Map<UnitId, UnitRow.End> ends = new HashMap<>();

    /// All units of an organisation, by a unit of it that was asked for.
    private final Map<UnitId, Set<String>> organisations = new ConcurrentHashMap<>();

    /// All units in the order of the tree, and authorities outside, with how many stand above each.
    private final SequencedMap<String, Integer> order;

    UnitTree(Collection<UnitRow> rows, LocalDate day) {
        this.day = day;
        this.order = TreeOrder.of(rows, day);
        this.units =
                rows.stream()
                        .filter(row -> row.kind() != null)
                        .collect(
                                Collectors.toMap(
                                        row -> row.unitId().toString(), Function.identity()));
        for (UnitRow row : rows) {
            UnitRow.End end = row.end();
            if (end != null && !day.isBefore(end.dissolvedOn())) {
                ends.put(row.unitId(), end);
            }
        }
    }

    /// Units that are no more, each with its end.
    Map<UnitId, UnitRow.End> ends() {
        return Collections.unmodifiableMap(ends);
    }

    /// True for a known unit that stands.
    boolean goesOn(String unit) {
        return units.containsKey(unit) && endedOn(unit) == null;
    }

    /// The organisation of each unit, by their ids.
    public Map<String, String> organisationByUnit() {
        return units.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), unit -> way(unit).getLast()));
    }

    /// The unit and all that is below it; empty where no such unit is known.
    public Set<String> under(String unit) {
        return units.keySet().stream()
                .filter(below -> way(below).contains(unit))
                .collect(Collectors.toSet());
    }

    /// Ids of all units, each under the one to which it belongs, and of authorities outside.
    List<String> order() {
        return List.copyOf(order.keySet());
    }

    /// Number of units that stand above one; nought for one that is not known.
    int depth(UnitId unit) {
        return order.getOrDefault(unit.toString(), 0);
    }

    @Override
    public Optional<UnitKind> kind(UnitId unit) {
        return Optional.ofNullable(units.get(unit.toString())).map(UnitRow::kind);
    }

    @Override
    public Optional<LocalDate> since(UnitId unit) {
        return Optional.ofNullable(units.get(unit.toString())).map(UnitRow::since);
    }

    @Override
    public @Nullable UnitId parent(UnitId unit, LocalDate on) {
        UnitRow row = units.get(unit.toString());
        return row == null ? null : row.parentOn(on);
    }

    @Override
    public Optional<List<UnitId>> successors(UnitId unit, LocalDate on) {
        return Optional.ofNullable(units.get(unit.toString())).flatMap(row -> row.successorsOn(on));
    }

    @Override
    public List<UnitId> goingInto(UnitId unit) {
        UnitRow row = units.get(unit.toString());
        return row == null
                ? List.of()
                : row.predecessors().stream().map(UnitRow.Predecessor::unitId).toList();
    }

    @Override
    public Optional<LocalDate> endedOn(UnitId unit) {
        return Optional.ofNullable(ends.get(unit)).map(UnitRow.End::dissolvedOn);
    }

    /// The organisations on its day.
    public Organisations organisations() {
        return new Organisations(this, day);
    }

    /// The organisation that a unit is of, read upwards from it; of a unit that is not known, the
    /// unit itself.
    public UnitId organisation(UnitId unit) {
        return upwards(unit, day)
                .takeWhile(at -> at.equals(unit) || isBelowTop(at))
                .reduce((below, above) -> above)
                .orElse(unit);
    }

    private boolean isBelowTop(UnitId unit) {
        return kind(unit).filter(kind -> kind != UnitKind.PROVINCIAL_COMMITTEE).isPresent();
    }

    /// All units of a post's organisation, as the commands have it; none for a post of a unit that
    /// is not known.
    Set<String> ofOrganisation(UnitId post) {
        return organisations.computeIfAbsent(post, this::all);
    }

    private Set<String> all(UnitId post) {
        Organisations organisations = organisations();
        Set<UnitId> own = organisations.of(post);
        return units.keySet().stream()
                .filter(unit -> organisations.of(UnitId.of(unit)).stream().anyMatch(own::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Kind of a known unit.
    public UnitKind kind(String unit) {
        return Objects.requireNonNull(known(unit).kind());
    }

    /// First day on which a known unit is no more; null while it is.
    public @Nullable LocalDate endedOn(String unit) {
        UnitRow.End end = known(unit).end();
        return end == null || day.isBefore(end.dissolvedOn()) ? null : end.dissolvedOn();
    }

    private UnitRow known(String unit) {
        return Objects.requireNonNull(units.get(unit), unit);
    }

    /// The unit, that above it, and so on to the top.
    private List<String> way(String unit) {
        Set<String> upwards = new LinkedHashSet<>();
        String at = unit;
        while (at != null && upwards.add(at)) {
            at = above(at);
        }
        List<String> way = new ArrayList<>(upwards);
        if (way.stream().anyMatch(this::goesOn)) {
            while (!goesOn(way.getLast())) {
                way.removeLast();
            }
        }
        return way;
    }

    private @Nullable String above(String unit) {
        UnitRow row = known(unit);
        LocalDate ended = endedOn(unit);
        if (ended == null) {
            return parent(row, day);
        }
        List<UnitId> successors = Objects.requireNonNull(row.end()).successors();
        return successors.size() == 1 && units.containsKey(successors.getFirst().toString())
                ? successors.getFirst().toString()
                : parent(row, ended.minusDays(1));
    }

    private @Nullable String parent(UnitRow row, LocalDate on) {
        UnitId parent = row.parentOn(on);
        UnitRow known = parent == null ? null : units.get(parent.toString());
        return known == null || known.kind() == UnitKind.PROVINCIAL_COMMITTEE
                ? null
                : known.unitId().toString();
    }
}
