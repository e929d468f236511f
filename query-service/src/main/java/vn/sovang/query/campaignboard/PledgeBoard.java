package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.PledgeSigned;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;

import java.util.List;

/// One row for each pledge (giao ước thi đua).
@Component
class PledgeBoard implements Board<PledgeRow> {
    /// A pledge is of each unit that signed it.
    static final Place PLACE =
            new Place(
                    null,
                    "b.campaign_id",
                    "b.row -> 'units'",
                    "jsonb_exists_any(b.row -> 'units', %s)",
                    null);

    @Override
    public String name() {
        return "pledge-board";
    }

    @Override
    public String table() {
        return "view.pledge_board";
    }

    @Override
    public Class<PledgeRow> rowType() {
        return PledgeRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof PledgeSigned
                ? List.of("%s/%06d".formatted(event.aggregateId(), event.sequence()))
                : List.of();
    }

    @Override
    public PledgeRow on(@Nullable PledgeRow current, String key, RecordedEvent event) {
        PledgeSigned e = (PledgeSigned) event.payload();
        return new PledgeRow(
                e.campaignId(), e.units(), e.pledge(), e.signedOn(), e.blockId(), e.blockName());
    }
}
