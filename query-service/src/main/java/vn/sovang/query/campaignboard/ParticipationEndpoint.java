package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.campaign.CampaignId;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lists who registered for which phase, what was pledged, and who was urged on and inspected, over
/// all campaigns (capabilities C15, C17, C18).
@RestController
public class ParticipationEndpoint {
    private final RegistrationBoard registrations;
    private final PledgeBoard pledges;
    private final FollowUpBoard followUps;
    private final CampaignBoard campaigns;
    private final Narrower narrower;
    private final BoardReader reader;
    private final Desk desk;

    ParticipationEndpoint(
            RegistrationBoard registrations,
            PledgeBoard pledges,
            FollowUpBoard followUps,
            CampaignBoard campaigns,
            Narrower narrower,
            BoardReader reader,
            Desk desk) {
        this.registrations = registrations;
        this.pledges = pledges;
        this.followUps = followUps;
        this.campaigns = campaigns;
        this.narrower = narrower;
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping("/api/registrations")
    public Answer<ListedRegistration> registrations(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam @Nullable String phase) {
        Where where = Where.all();
        if (phase != null && !phase.isBlank()) {
            where.and("b.row ->> 'phase' = :phase", "phase", phase);
        }
        return narrower.page(
                desk.sight(ViewTable.REGISTRATION_BOARD, caller, ask),
                narrowing,
                new Listing<>(registrations, RegistrationBoard.PLACE, where),
                this::registered);
    }

    @GetMapping("/api/pledges")
    public Answer<ListedPledge> pledges(
            Caller caller, @ModelAttribute Ask ask, @ModelAttribute Narrowing narrowing) {
        return narrower.page(
                desk.sight(ViewTable.PLEDGE_BOARD, caller, ask),
                narrowing,
                new Listing<>(pledges, PledgeBoard.PLACE, Where.all()),
                this::pledged);
    }

    @GetMapping("/api/follow-ups")
    public Answer<ListedFollowUp> followUps(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam @Nullable FollowUpKind kind) {
        return narrower.page(
                desk.sight(ViewTable.FOLLOW_UP_BOARD, caller, ask),
                narrowing,
                new Listing<>(followUps, FollowUpBoard.PLACE, Where.all().equal("kind", kind)),
                this::followedUp);
    }

    private List<ListedFollowUp> followedUp(JdbcClient db, Moment moment, List<FollowUpRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(FollowUpRow::unitId).toList());
        Map<String, CampaignRow> launched =
                launched(db, moment, rows.stream().map(FollowUpRow::campaignId));
        return rows.stream()
                .map(row ->
                        ListedFollowUp.of(row, launched.get(row.campaignId().toString()), names))
                .toList();
    }

    private List<ListedRegistration> registered(
            JdbcClient db, Moment moment, List<RegistrationRow> rows) {
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().map(RegistrationRow::unitId).toList());
        Map<String, CampaignRow> launched =
                launched(db, moment, rows.stream().map(RegistrationRow::campaignId));
        return rows.stream()
                .map(row ->
                        ListedRegistration.of(
                                row, launched.get(row.campaignId().toString()), names, moment))
                .toList();
    }

    private List<ListedPledge> pledged(JdbcClient db, Moment moment, List<PledgeRow> rows) {
        UnitNames names =
                UnitNames.load(
                        db, moment, rows.stream().flatMap(row -> row.units().stream()).toList());
        Map<String, CampaignRow> launched =
                launched(db, moment, rows.stream().map(PledgeRow::campaignId));
        return rows.stream()
                .map(row -> ListedPledge.of(row, launched.get(row.campaignId().toString()), names))
                .toList();
    }

    private Map<String, CampaignRow> launched(
            JdbcClient db, Moment moment, Stream<CampaignId> ids) {
        return reader.find(
                db, campaigns, moment, ids.map(CampaignId::toString).distinct().toList());
    }
}
