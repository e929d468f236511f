package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.plan.CampaignKind;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Choice;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.ListOrder;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.unit.UnitId;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Launched campaigns: the list, and one with its units.
@RestController
public class CampaignEndpoint {
    private static final Collator BY_LETTERS = Collator.getInstance(Locale.of("vi"));

    /// Words by which one is chosen: several plans have campaigns of one name.
    private static final String NAME =
            """
            b.name || ' · ' || b.launched_year || coalesce(' · ' || (
                select p.code from view.plan_board p
                where p.tenant_id = b.tenant_id
                  and p.generation = (select view.serving('plan-board'))
                  and p.to_position is null and p.key = b.plan_id), '')
            """;

    private final CampaignBoard board;
    private final RegistrationBoard registrations;
    private final PledgeBoard pledges;
    private final FollowUpBoard followUps;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Successions successions;
    private final Desk desk;

    CampaignEndpoint(
            CampaignBoard board,
            RegistrationBoard registrations,
            PledgeBoard pledges,
            FollowUpBoard followUps,
            Narrower narrower,
            BoardReader reader,
            Successions successions,
            Desk desk) {
        this.board = board;
        this.registrations = registrations;
        this.pledges = pledges;
        this.followUps = followUps;
        this.narrower = narrower;
        this.reader = reader;
        this.successions = successions;
        this.desk = desk;
    }

    @GetMapping("/api/campaigns")
    public Answer<ListedCampaign> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam @Nullable CampaignKind kind,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "BY_ID") ListOrder order) {
        Where where = Where.all().equal("kind", kind).search(q);
        return narrower.page(
                desk.sight(ViewTable.CAMPAIGN_BOARD, caller, ask),
                narrowing,
                new Listing<>(board, CampaignBoard.PLACE, where)
                        .in(order, "b.row ->> 'launchedOn'"),
                this::listed);
    }

    /// The campaigns of the list to choose among now, told apart by year and plan.
    public List<Choice> choices(Caller caller) {
        Sight sight = desk.sight(ViewTable.CAMPAIGN_BOARD, caller, Ask.now());
        return sight
                .read(db -> reader.choices(db, board, sight.moment(), Where.all(), NAME))
                .stream()
                .sorted(Comparator.comparing(Choice::name, BY_LETTERS))
                .toList();
    }

    private List<ListedCampaign> listed(JdbcClient db, Moment moment, List<CampaignRow> rows) {
        List<String> ids = rows.stream().map(row -> row.campaignId().toString()).toList();
        Map<String, Long> counts = reader.counts(db, registrations, moment, "campaign_id", ids);
        return rows.stream()
                .map(row ->
                        ListedCampaign.of(
                                row,
                                counts.getOrDefault(row.campaignId().toString(), 0L),
                                moment.day()))
                .toList();
    }

    /// One campaign.
    ///
    /// @param units whether to name its units, with all that they did in it
    @GetMapping("/api/campaigns/{id}")
    public Campaign get(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam(defaultValue = "true") boolean units) {
        Sight sight = desk.sight(ViewTable.CAMPAIGN_BOARD, caller, ask);
        Moment moment = sight.moment();
        return sight.read(db -> {
            CampaignRow row =
                    reader.find(db, board, moment, id).orElseThrow(() -> Unknown.record(id));
            Campaign.Parts parts = units ? parts(db, moment, row) : Campaign.Parts.NONE;
            UnitNames names = UnitNames.load(db, moment, units(row, parts));
            return Campaign.of(row, parts, names, moment);
        });
    }

    private Campaign.Parts parts(JdbcClient db, Moment moment, CampaignRow row) {
        Where ofIt = Where.all().equal("campaign_id", row.campaignId().toString());
        return new Campaign.Parts(
                row.scope(),
                reader.all(db, registrations, moment, ofIt),
                reader.all(db, pledges, moment, ofIt),
                reader.all(db, followUps, moment, ofIt),
                successions.ended(db, moment));
    }

    private static List<UnitId> units(CampaignRow row, Campaign.Parts parts) {
        return Stream.of(
                        parts.scope().stream(),
                        row.amendments().stream().flatMap(amended -> amended.addedUnits().stream()),
                        row.amendments().stream()
                                .flatMap(amended -> amended.removedUnits().stream()),
                        parts.registrations().stream().map(RegistrationRow::unitId),
                        parts.pledges().stream().flatMap(pledge -> pledge.units().stream()),
                        parts.followUps().stream().map(FollowUpRow::unitId))
                .flatMap(units -> units)
                .toList();
    }
}
