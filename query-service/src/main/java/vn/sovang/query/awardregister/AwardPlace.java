package vn.sovang.query.awardregister;

import org.springframework.stereotype.Component;

import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.BoardReader;

/// Place of an award: a decision names proposals, and these name the campaign.
@Component
class AwardPlace {
    private final Place place;

    AwardPlace(Boards boards) {
        place =
                Place.underCampaign(
                        "(select r.campaign_id from view.proposal_board r where %s and r.key = b.proposal_id)"
                                .formatted(BoardReader.holds("r", boards.get("proposal-board"))),
                        "b.unit_id");
    }

    Place get() {
        return place;
    }
}
