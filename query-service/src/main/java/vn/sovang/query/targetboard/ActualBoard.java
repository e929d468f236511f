package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;

import java.util.List;

/// One row for each actual, corrections among them.
@Component
class ActualBoard implements Board<ActualRow> {
    static final Place PLACE = Place.underPlan("b.plan_id", "b.unit_id");

    @Override
    public String name() {
        return "actual-board";
    }

    @Override
    public String table() {
        return "view.actual_board";
    }

    @Override
    public Class<ActualRow> rowType() {
        return ActualRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof ActualEvent actual
                ? List.of(actual.actualId().toString())
                : List.of();
    }

    @Override
    public ActualRow on(@Nullable ActualRow current, String key, RecordedEvent event) {
        return switch ((ActualEvent) event.payload()) {
            case ActualRecorded e ->
                    new ActualRow(
                            e.actualId(),
                            e.planId(),
                            e.leaf(),
                            e.unitId(),
                            e.value(),
                            e.trueOn(),
                            e.reportId(),
                            e.corrects(),
                            e.reason(),
                            e.recordedAt(),
                            event.position());
        };
    }
}
