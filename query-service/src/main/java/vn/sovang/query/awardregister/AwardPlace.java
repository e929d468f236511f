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
        String proposals = BoardReader.holds("r", boards.get("proposal-board"));
        place =
                new Place(
                        null,
                        "r.campaign_id",
                        "b.unit_id",
                        "b.unit_id = any (%s)",
                        null,
                        new Place.Link(
                                "join view.proposal_board r on %s and r.key = b.proposal_id"
                                        .formatted(proposals),
                                "b.proposal_id = any (array(%s and r.campaign_id %%s))"
                                        .formatted(
                                                "select r.key from view.proposal_board r where "
                                                        + proposals)));
    }

    Place get() {
        return place;
    }
}
