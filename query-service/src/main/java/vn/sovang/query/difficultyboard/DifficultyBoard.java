package vn.sovang.query.difficultyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Objects;

/// One row for each difficulty.
@Component
class DifficultyBoard implements Board<DifficultyRow> {
    /// The unit is who raised it.
    static final Place PLACE = Place.of("b.plan_id", "b.campaign_id", "b.unit_id");

    @Override
    public String name() {
        return "difficulty-board";
    }

    @Override
    public String table() {
        return "view.difficulty_board";
    }

    @Override
    public Class<DifficultyRow> rowType() {
        return DifficultyRow.class;
    }

    @Override
    public String search(DifficultyRow row) {
        return SearchText.fold(row.words());
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof DifficultyEvent difficulty
                ? List.of(difficulty.difficultyId().toString())
                : List.of();
    }

    @Override
    public DifficultyRow on(@Nullable DifficultyRow current, String key, RecordedEvent event) {
        return switch ((DifficultyEvent) event.payload()) {
            case DifficultyRaised e ->
                    new DifficultyRow(
                            e.difficultyId(),
                            e.planId(),
                            e.campaignId(),
                            e.unitId(),
                            e.words(),
                            e.raisedAt(),
                            DifficultyStage.OPEN,
                            e.standingBody(),
                            List.of(
                                    new DifficultyRow.Hop(
                                            e.standingBody(), e.raisedAt(), null, null)),
                            null);
            case DifficultyAnswered e ->
                    Objects.requireNonNull(current)
                            .answered(
                                    new DifficultyRow.Answer(
                                            e.answer(), e.beyondAuthority(), e.answeredAt()));
            case DifficultyEscalated e ->
                    Objects.requireNonNull(current)
                            .escalated(
                                    new DifficultyRow.Hop(
                                            e.committee(), e.escalatedAt(), e.reason(), null));
            case DifficultyResolved e ->
                    Objects.requireNonNull(current)
                            .resolved(new DifficultyRow.Outcome(e.outcome(), e.resolvedAt()));
        };
    }
}
