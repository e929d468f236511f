package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;

import java.util.List;

/// One row for each reminder and each inspection of a unit.
@Component
class FollowUpBoard implements Board<FollowUpRow> {
    static final Place PLACE = Place.underCampaign("b.campaign_id", "b.unit_id");

    @Override
    public String name() {
        return "follow-up-board";
    }

    @Override
    public String table() {
        return "view.follow_up_board";
    }

    @Override
    public Class<FollowUpRow> rowType() {
        return FollowUpRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case UnitReminded _, UnitInspected _ ->
                    List.of("%s/%06d".formatted(event.aggregateId(), event.sequence()));
            default -> List.of(); // events that do not follow up a unit
        };
    }

    @Override
    public FollowUpRow on(@Nullable FollowUpRow current, String key, RecordedEvent event) {
        return switch (event.payload()) {
            case UnitReminded e ->
                    new FollowUpRow(
                            e.campaignId(),
                            e.unitId(),
                            FollowUpKind.REMINDER,
                            e.remindedOn(),
                            e.phase(),
                            e.words(),
                            null);
            case UnitInspected e ->
                    new FollowUpRow(
                            e.campaignId(),
                            e.unitId(),
                            FollowUpKind.INSPECTION,
                            e.inspectedOn(),
                            null,
                            e.findings(),
                            e.document());
            default -> throw new IllegalStateException("no follow-up: " + event.name());
        };
    }
}
