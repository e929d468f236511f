package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row for each unit.
@Component
class UnitRegister implements Board<UnitRow> {
    @Override
    public String name() {
        return "unit-register";
    }

    @Override
    public String table() {
        return "view.unit_register";
    }

    @Override
    public Class<UnitRow> rowType() {
        return UnitRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof UnitEvent unit
                ? List.of(unit.unitId().toString())
                : List.of();
    }

    @Override
    public UnitRow on(@Nullable UnitRow current, String key, RecordedEvent event) {
        return switch ((UnitEvent) event.payload()) {
            case UnitRegistered registered -> registered(registered);
            case UnitRenamed renamed -> renamed(Objects.requireNonNull(current), renamed);
            case UnitDissolved dissolved -> dissolved(Objects.requireNonNull(current), dissolved);
        };
    }

    /// By any name that it ever had: people look for what they remember.
    @Override
    public String search(UnitRow row) {
        return SearchText.fold(
                row.names().stream().map(UnitRow.Name::name).collect(Collectors.joining(" ")));
    }

    private static UnitRow registered(UnitRegistered event) {
        return new UnitRow(
                event.unitId(),
                event.kind(),
                event.parent(),
                List.of(new UnitRow.Name(event.name(), event.validFrom(), event.basis())),
                null);
    }

    /// A later word about the same day takes the place of the earlier.
    private static UnitRow renamed(UnitRow row, UnitRenamed event) {
        Stream<UnitRow.Name> others =
                row.names().stream().filter(name -> !name.validFrom().equals(event.validFrom()));
        UnitRow.Name fresh = new UnitRow.Name(event.name(), event.validFrom(), event.basis());
        List<UnitRow.Name> names =
                Stream.concat(others, Stream.of(fresh))
                        .sorted(Comparator.comparing(UnitRow.Name::validFrom))
                        .toList();
        return new UnitRow(row.unitId(), row.kind(), row.parent(), names, row.end());
    }

    private static UnitRow dissolved(UnitRow row, UnitDissolved event) {
        UnitRow.End end = new UnitRow.End(event.dissolvedOn(), event.successors(), event.basis());
        return new UnitRow(row.unitId(), row.kind(), row.parent(), row.names(), end);
    }
}
