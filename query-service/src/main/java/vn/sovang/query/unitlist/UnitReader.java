package vn.sovang.query.unitlist;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Wording;
import vn.sovang.plan.NumberSeries;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.TypedDay;
import vn.sovang.query.pages.table.TypedTable;
import vn.sovang.query.unitregister.Unit;
import vn.sovang.text.SearchText;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.ShortName;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Understands the rows of a list of units by the register and by each other. Nothing is guessed:
/// what fits several, or none, is a fault.
final class UnitReader {
    private final UnitForm form;
    private final Words words;
    private final Optional<Set<String>> below;
    private final Map<String, List<Unit>> register;
    private Set<String> organisations = Set.of();

    /// @param below units below which who is signed in registers others; empty for everywhere
    UnitReader(UnitForm form, Reads reads, Words words, Optional<Set<String>> below)
            throws Exception {
        this.form = form;
        this.words = words;
        this.below = below;
        this.register =
                reads.whole("units", Map.of()).items().stream()
                        .map(Unit.class::cast)
                        .filter(Unit::existed)
                        .collect(Collectors.groupingBy(unit -> named(unit.name())));
    }

    /// Reads the rows, those above before those below.
    List<UnitLine> read(TypedTable table) {
        Map<String, List<TypedTable.Row>> rows =
                table.rows().stream()
                        .collect(Collectors.groupingBy(row -> named(row.cell(Column.NAME))));
        organisations = organisations(table);
        Set<List<Object>> seen = new HashSet<>();
        List<UnitLine> lines = table.rows().stream().map(row -> line(row, rows, seen)).toList();
        return ordered(lines);
    }

    private UnitLine line(
            TypedTable.Row row, Map<String, List<TypedTable.Row>> rows, Set<List<Object>> seen) {
        List<String> faults = new ArrayList<>();
        String name = row.cell(Column.NAME);
        String basis = orElse(row.cell(Column.BASIS), form.basis());
        String above = row.cell(Column.PARENT);
        requireWritten(name, "name", faults);
        requireWritten(basis, "basis", faults);
        UnitKind kind = kind(row, faults);
        LocalDate from = day(row, faults);
        TypedTable.Row parentRow = null;
        Unit parent = null;
        if (!above.isEmpty()) {
            List<Unit> known =
                    register.getOrDefault(named(above), List.of()).stream()
                            .filter(unit -> unit.kind() != null)
                            .toList();
            List<TypedTable.Row> listed = rows.getOrDefault(named(above), List.of());
            parent = known.size() == 1 ? known.getFirst() : null;
            parentRow = known.isEmpty() && listed.size() == 1 ? listed.getFirst() : null;
            if (parent == null && parentRow == null) {
                boolean isNone = known.isEmpty() && listed.isEmpty();
                fault(faults, isNone ? "parent" : "parents", above);
            }
        }
        requireOwn(kind, parent, parentRow, faults);
        requireLater(from, parent, parentRow, faults);
        if (!name.isEmpty() && !seen.add(List.of(named(name), named(above)))) {
            fault(faults, "twice", name);
        }
        Unit there = name.isEmpty() ? null : there(name, kind, parent, above, faults);
        if (there != null && !isSame(there, kind, from)) {
            fault(faults, "other", there.name());
        }
        return new UnitLine(
                row.line(),
                name,
                kind,
                parent == null ? null : parent.id(),
                parentRow == null ? null : parentRow.line(),
                parent == null ? above : parent.name(),
                from,
                basis,
                there == null ? null : there.id(),
                faults);
    }

    /// The unit of the same name below the same one; a name of an organisation is for an
    /// organisation alone.
    private @Nullable Unit there(
            String name,
            @Nullable UnitKind kind,
            @Nullable Unit parent,
            String above,
            List<String> faults) {
        List<Unit> same = register.getOrDefault(named(name), List.of());
        Unit there =
                same.stream()
                        .filter(unit ->
                                above.isEmpty()
                                        ? unit.parentId() == null
                                        : parent != null && parent.id().equals(unit.parentId()))
                        .findFirst()
                        .orElse(null);
        if (there == null
                && kind != null
                && !isOrganisation(kind)
                && organisations.stream().anyMatch(one -> ShortName.isFor(name, one))) {
            fault(faults, "organisation", name);
        }
        return there;
    }

    /// Names of the organisations of the register, with authorities outside, and of the list.
    private Set<String> organisations(TypedTable table) {
        return Stream.concat(
                        register.values().stream()
                                .flatMap(List::stream)
                                .filter(unit -> unit.kind() == null || isOrganisation(unit.kind()))
                                .map(Unit::name),
                        table.rows().stream()
                                .filter(row ->
                                        kind(row).filter(UnitReader::isOrganisation).isPresent())
                                .map(row -> row.cell(Column.NAME)))
                .collect(Collectors.toSet());
    }

    private static boolean isOrganisation(UnitKind kind) {
        return DecidingAuthority.headOf(kind).isPresent();
    }

    private static boolean isSame(Unit there, @Nullable UnitKind kind, @Nullable LocalDate from) {
        return there.kind() == kind && there.names().getFirst().validFrom().equals(from);
    }

    /// An office registers below its own organisation, and organisations only where it is the top
    /// of the province (ADR 0023).
    private void requireOwn(
            @Nullable UnitKind kind,
            @Nullable Unit parent,
            TypedTable.@Nullable Row parentRow,
            List<String> faults) {
        Set<String> own = below.orElse(null);
        if (own == null) {
            return;
        }
        boolean isBelow = parentRow != null || (parent != null && own.contains(parent.id()));
        boolean isFounded = kind != null && isOrganisation(kind);
        if (!isBelow || (isFounded && !isTop(own))) {
            fault(faults, "beyond", "");
        }
    }

    private boolean isTop(Set<String> own) {
        return register.values().stream()
                .flatMap(List::stream)
                .anyMatch(unit ->
                        own.contains(unit.id())
                                && unit.kind() != null
                                && Organisations.isTop(unit.kind()));
    }

    /// A unit stands below another from a day on which that one is there.
    private void requireLater(
            @Nullable LocalDate from,
            @Nullable Unit parent,
            TypedTable.@Nullable Row parentRow,
            List<String> faults) {
        LocalDate first = null;
        if (parent != null) {
            first = parent.names().getFirst().validFrom();
        } else if (parentRow != null) {
            first = TypedDay.of(orElse(parentRow.cell(Column.FROM), form.from())).orElse(null);
        }
        if (from != null && first != null && from.isBefore(first)) {
            fault(faults, "parent-later", Words.day(first));
        }
    }

    private @Nullable UnitKind kind(TypedTable.Row row, List<String> faults) {
        String typed = row.cell(Column.KIND);
        Optional<UnitKind> kind = kind(row);
        if (kind.isEmpty()) {
            fault(faults, typed.isEmpty() ? "kind-missing" : "kind", typed);
        }
        return kind.orElse(null);
    }

    private Optional<UnitKind> kind(TypedTable.Row row) {
        String typed = SearchText.fold(row.cell(Column.KIND));
        return Arrays.stream(UnitKind.values())
                .filter(one -> SearchText.fold(words.of(one)).equals(typed))
                .findFirst();
    }

    private @Nullable LocalDate day(TypedTable.Row row, List<String> faults) {
        String typed = orElse(row.cell(Column.FROM), form.from());
        Optional<LocalDate> day = TypedDay.of(typed);
        if (day.isEmpty()) {
            fault(faults, typed.isEmpty() ? "day-missing" : "day", typed);
        }
        return day.orElse(null);
    }

    private void requireWritten(String text, String of, List<String> faults) {
        if (text.isEmpty()) {
            fault(faults, of + "-missing", "");
            return;
        }
        try {
            Wording.name(text);
            if (Wording.isSeen(text)) {
                return;
            }
        } catch (InvalidValue _) {
            // Told like one of which nothing is seen.
        }
        fault(faults, "letters", "");
    }

    /// Those above before those below; rows that stand above each other have a fault.
    private List<UnitLine> ordered(List<UnitLine> lines) {
        Map<Long, UnitLine> left = new HashMap<>();
        lines.forEach(line -> left.put(line.line(), line));
        List<UnitLine> ordered = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            List<UnitLine> next =
                    lines.stream()
                            .filter(line -> left.containsKey(line.line()))
                            .filter(line ->
                                    line.parentLine() == null
                                            || !left.containsKey(line.parentLine()))
                            .toList();
            next.forEach(line -> left.remove(line.line()));
            ordered.addAll(next);
            goesOn = !next.isEmpty();
        }
        lines.stream()
                .filter(line -> left.containsKey(line.line()))
                .map(this::inCircle)
                .forEach(ordered::add);
        return ordered;
    }

    private UnitLine inCircle(UnitLine line) {
        return new UnitLine(
                line.line(),
                line.name(),
                line.kind(),
                line.parentId(),
                line.parentLine(),
                line.parentName(),
                line.from(),
                line.basis(),
                line.id(),
                Stream.concat(
                                line.faults().stream(),
                                Stream.of(words.get("unit-list.fault.circle")))
                        .toList());
    }

    private void fault(List<String> faults, String code, String typed) {
        faults.add(words.get("unit-list.fault." + code, "typed", typed));
    }

    /// A name as names of units are compared.
    private static String named(String name) {
        return NumberSeries.issuer(name);
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
