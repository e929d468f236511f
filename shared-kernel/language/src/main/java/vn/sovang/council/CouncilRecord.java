package vn.sovang.council;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A council as its events leave it.
///
/// @param compositions one of each document, in the order of their first days
public record CouncilRecord(
        CouncilId id, UnitId organisation, String name, List<Composition> compositions) {
    public CouncilRecord {
        compositions = List.copyOf(compositions);
    }

    /// The council to which these things happened; empty before it was established.
    public static Optional<CouncilRecord> of(List<?> events) {
        CouncilRecord council = null;
        for (Object event : events) {
            if (event instanceof CouncilEvent happened) {
                council = after(council, happened);
            }
        }
        return Optional.ofNullable(council);
    }

    /// The council after one more event.
    ///
    /// @param before null before the first one
    public static CouncilRecord after(@Nullable CouncilRecord before, CouncilEvent event) {
        return switch (event) {
            case CouncilEstablished e ->
                    new CouncilRecord(
                            e.councilId(), e.organisation(), e.name(), List.of(e.composition()));
            case CouncilChanged e -> Objects.requireNonNull(before).with(e.composition());
        };
    }

    private CouncilRecord with(Composition next) {
        return new CouncilRecord(
                id,
                organisation,
                name,
                Stream.concat(compositions.stream(), Stream.of(next)).toList());
    }

    public Composition newest() {
        return compositions.getLast();
    }

    /// The council's composition on a day; empty before its term, and after it.
    public Optional<Composition> on(LocalDate day) {
        return compositions.stream()
                .filter(one -> !day.isBefore(one.from()))
                .reduce((_, later) -> later)
                .filter(one -> one.to() == null || !day.isAfter(one.to()));
    }

    /// The quorum on a day: that of the newest document until then which names one; empty where
    /// none does.
    public Optional<Quorum> quorum(LocalDate day) {
        return compositions.stream()
                .filter(one -> !day.isBefore(one.from()))
                .flatMap(one -> Optional.ofNullable(one.quorum()).stream())
                .reduce((_, later) -> later);
    }
}
