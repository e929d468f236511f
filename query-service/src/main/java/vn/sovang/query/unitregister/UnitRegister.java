package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.proposal.NamedUnit;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

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
        return switch (event.payload()) {
            case UnitDissolved e ->
                    Stream.concat(Stream.of(e.unitId()), e.successors().stream())
                            .map(UnitId::toString)
                            .toList();
            case UnitEvent e -> List.of(e.unitId().toString());
            case ProposalReceived e ->
                    e.units().stream().map(unit -> unit.unit().toString()).toList();
            default -> List.of(); // the other families
        };
    }

    @Override
    public @Nullable UnitRow on(@Nullable UnitRow current, String key, RecordedEvent event) {
        return event.payload() instanceof ProposalReceived received
                ? named(current, key, received)
                : next(current, key, (UnitEvent) event.payload());
    }

    /// A unit of another province is known by the name under which it came; what is known of it
    /// already stays.
    private static UnitRow named(@Nullable UnitRow current, String key, ProposalReceived event) {
        if (current != null) {
            return current;
        }
        NamedUnit unit =
                event.units().stream()
                        .filter(named -> named.unit().toString().equals(key))
                        .findFirst()
                        .orElseThrow();
        return new UnitRow(
                unit.unit(),
                null,
                null,
                unit.tenant(),
                null,
                List.of(
                        new UnitRow.Name(
                                unit.name(),
                                VietnamTime.day(event.receivedAt()),
                                event.submission().reference())),
                List.of(),
                List.of(),
                null);
    }

    private static @Nullable UnitRow next(@Nullable UnitRow current, String key, UnitEvent event) {
        return switch (event) {
            case UnitRegistered e ->
                    new UnitRow(
                            e.unitId(),
                            e.kind(),
                            null,
                            null,
                            e.parent(),
                            List.of(new UnitRow.Name(e.name(), e.validFrom(), e.basis())),
                            List.of(),
                            List.of(),
                            null);
            case ExternalAuthorityRegistered e ->
                    new UnitRow(
                            e.unitId(),
                            null,
                            e.kind(),
                            e.tenant(),
                            null,
                            List.of(new UnitRow.Name(e.name(), e.validFrom(), e.basis())),
                            List.of(),
                            List.of(),
                            null);
            case UnitRenamed e ->
                    Objects.requireNonNull(current)
                            .with(new UnitRow.Name(e.name(), e.validFrom(), e.basis()));
            case UnitMoved e ->
                    Objects.requireNonNull(current)
                            .with(new UnitRow.Move(e.parent(), e.validFrom(), e.basis()));
            case UnitsMerged e -> merged(Objects.requireNonNull(current), e);
            case UnitDissolved e when key.equals(e.unitId().toString()) ->
                    Objects.requireNonNull(current)
                            .with(new UnitRow.End(e.dissolvedOn(), e.successors(), e.basis()));
            case UnitDissolved e ->
                    Objects.requireNonNull(current)
                            .with(new UnitRow.Predecessor(e.unitId(), e.dissolvedOn(), e.basis()));
        };
    }

    /// Search text from any name that it ever had: people look for what they remember.
    @Override
    public String search(UnitRow row) {
        return SearchText.fold(
                row.names().stream().map(UnitRow.Name::name).collect(Collectors.joining(" ")));
    }

    private static UnitRow merged(UnitRow row, UnitsMerged event) {
        UnitRow next = row;
        for (UnitId unit : event.merged()) {
            next = next.with(new UnitRow.Predecessor(unit, event.mergedOn(), event.basis()));
        }
        return next;
    }
}
