package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;

/// One row for each registration. They do not stand in the campaign's row: that would be written
/// anew, whole, by each of hundreds of units.
@Component
class RegistrationBoard implements Board<RegistrationRow> {
    static final Place PLACE = Place.underCampaign("b.campaign_id", "b.unit_id");

    @Override
    public String name() {
        return "registration-board";
    }

    @Override
    public String table() {
        return "view.registration_board";
    }

    @Override
    public Class<RegistrationRow> rowType() {
        return RegistrationRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof CampaignEvent campaign ? keys(campaign) : List.of();
    }

    static String key(CampaignId campaign, String phase, UnitId unit) {
        return campaign + "/" + phase + "/" + unit;
    }

    private static List<String> keys(CampaignEvent event) {
        return switch (event) {
            case ParticipationRegistered e -> List.of(key(e.campaignId(), e.phase(), e.unitId()));
            case RegistrationAmended e -> List.of(key(e.campaignId(), e.phase(), e.unitId()));
            case CampaignLaunched _,
                    PledgeSigned _,
                    CampaignDateSettled _,
                    PhaseExtended _,
                    CampaignAmended _,
                    AmendmentLeftOut _,
                    UnitReminded _,
                    UnitInspected _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    List.of();
        };
    }

    @Override
    public @Nullable RegistrationRow on(
            @Nullable RegistrationRow current, String key, RecordedEvent event) {
        return switch ((CampaignEvent) event.payload()) {
            case ParticipationRegistered e ->
                    new RegistrationRow(
                            e.campaignId(),
                            e.phase(),
                            e.unitId(),
                            e.commitment(),
                            e.registeredAt(),
                            List.of());
            case RegistrationAmended e ->
                    Objects.requireNonNull(current).amended(e.commitment(), e.amendedAt());
            case CampaignLaunched _,
                    PledgeSigned _,
                    CampaignDateSettled _,
                    PhaseExtended _,
                    CampaignAmended _,
                    AmendmentLeftOut _,
                    UnitReminded _,
                    UnitInspected _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    current;
        };
    }
}
