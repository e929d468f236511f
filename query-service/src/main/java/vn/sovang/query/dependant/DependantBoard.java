package vn.sovang.query.dependant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantSettled;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Objects;

/// One row for each line and award on which it stands; one that is lost anew opens it again.
@Component
class DependantBoard implements Board<DependantRow> {
    @Override
    public String name() {
        return "dependant-board";
    }

    @Override
    public String table() {
        return "view.dependant_board";
    }

    @Override
    public Class<DependantRow> rowType() {
        return DependantRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof DependantEvent dependant
                ? List.of(dependant.dependantId().toString())
                : List.of();
    }

    @Override
    public DependantRow on(@Nullable DependantRow current, String key, RecordedEvent event) {
        return switch ((DependantEvent) event.payload()) {
            case DependantFound e ->
                    new DependantRow(
                            e.dependantId(),
                            e.organisation(),
                            e.lost(),
                            Dependant.State.OPEN,
                            e.foundAt(),
                            null,
                            null);
            case DependantEnded e ->
                    Objects.requireNonNull(current)
                            .over(
                                    switch (e.end()) {
                                        case RESTORED -> Dependant.State.RESTORED;
                                        case DEPENDANT_LOST -> Dependant.State.LOST;
                                    },
                                    null,
                                    e.endedAt());
            case DependantSettled e ->
                    Objects.requireNonNull(current)
                            .over(
                                    switch (e.outcome()) {
                                        case STANDS -> Dependant.State.STANDS;
                                        case FALLS -> Dependant.State.FALLS;
                                    },
                                    new DependantRow.Settlement(e.settledBy(), e.reason()),
                                    e.settledAt());
        };
    }

    @Override
    public String search(DependantRow row) {
        return SearchText.fold(row.lost().nominee().name() + " " + row.lost().award().reference());
    }
}
