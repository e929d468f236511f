package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
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
import vn.sovang.text.Phrase;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row for each launched campaign.
@Component
public class CampaignBoard implements Board<CampaignRow> {
    /// A campaign is of all units of its scope.
    public static final Place PLACE =
            new Place(
                    "b.plan_id",
                    "b.key",
                    "b.row -> 'scope'",
                    "jsonb_exists_any(b.row -> 'scope', %s)",
                    "jsonb_exists_any(b.row -> 'scope', %s)");

    @Override
    public String name() {
        return "campaign-board";
    }

    @Override
    public String table() {
        return "view.campaign_board";
    }

    /// Reports, proposals and registrations are shown with their campaign, whose row names all
    /// units of its scope.
    @Override
    public boolean isKept() {
        return true;
    }

    /// Search text from its name, its other names (anomaly A39) and its label.
    @Override
    public String search(CampaignRow row) {
        return Stream.concat(
                        Stream.concat(
                                        Stream.of(row.content().name()),
                                        row.content().aliases().stream())
                                .map(Phrase::value),
                        Stream.of(row.content().label()))
                .map(SearchText::fold)
                .collect(Collectors.joining(" "));
    }

    @Override
    public Class<CampaignRow> rowType() {
        return CampaignRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof CampaignEvent campaign ? keys(campaign) : List.of();
    }

    private static List<String> keys(CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched _,
                    CampaignDateSettled _,
                    PhaseExtended _,
                    CampaignAmended _,
                    AmendmentLeftOut _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    List.of(event.campaignId().toString());
            case ParticipationRegistered _,
                    RegistrationAmended _,
                    PledgeSigned _,
                    UnitReminded _,
                    UnitInspected _ ->
                    List.of();
        };
    }

    @Override
    public @Nullable CampaignRow on(
            @Nullable CampaignRow current, String key, RecordedEvent event) {
        return switch ((CampaignEvent) event.payload()) {
            case CampaignLaunched e -> CampaignRow.of(e, event.unit());
            case CampaignDateSettled e -> Objects.requireNonNull(current).with(e);
            case CampaignClosed closed ->
                    Objects.requireNonNull(current)
                            .with(new CampaignRow.Closing(closed.closedOn(), closed.summary()));
            case PhaseExtended e -> Objects.requireNonNull(current).with(e);
            case AmendmentLeftOut e -> Objects.requireNonNull(current).with(e);
            case CampaignAmended e -> Objects.requireNonNull(current).with(e);
            case ReviewRecorded e -> Objects.requireNonNull(current).with(e);
            case ParticipationRegistered _,
                    RegistrationAmended _,
                    PledgeSigned _,
                    UnitReminded _,
                    UnitInspected _ ->
                    current;
        };
    }
}
