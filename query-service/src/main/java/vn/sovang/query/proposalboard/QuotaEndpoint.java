package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The quotas of the plans that were launched, and their use. Counted from the proposals of the
/// moment that was asked for, never stored.
@RestController
public class QuotaEndpoint {
    private final HeldPlaces places;
    private final CampaignBoard campaigns;
    private final BoardReader reader;
    private final Desk desk;

    QuotaEndpoint(HeldPlaces places, CampaignBoard campaigns, BoardReader reader, Desk desk) {
        this.places = places;
        this.campaigns = campaigns;
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping("/api/quotas")
    public Answer<QuotaUse> list(
            Caller caller, @ModelAttribute Ask ask, @RequestParam @Nullable String plan) {
        Sight sight = desk.sight(ViewTable.QUOTAS, caller, ask);
        return sight.read(db ->
                Answer.ofWhole(
                        use(db, sight.moment(), plan, ask),
                        ask,
                        sight.moment(),
                        QuotaUse::key,
                        Function.identity()));
    }

    /// Use of at least the quotas of the page: places are read of its plans only.
    private List<QuotaUse> use(JdbcClient db, Moment moment, @Nullable String plan, Ask ask) {
        List<CampaignRow> launched =
                reader.all(db, campaigns, moment, Where.all().equal("plan_id", plan));
        Set<String> paged =
                QuotaUse.of(launched, List.of(), UnitNames.none(), moment).stream()
                        .filter(quota -> quota.key().compareTo(ask.afterKey()) > 0)
                        .sorted(Comparator.comparing(QuotaUse::key))
                        .limit(ask.size() + 1L)
                        .map(QuotaUse::planId)
                        .collect(Collectors.toSet());
        List<CampaignRow> some =
                launched.stream().filter(row -> paged.contains(row.planId().toString())).toList();
        List<HeldPlace> held = places.of(db, moment, ids(some));
        UnitNames names =
                UnitNames.load(db, moment, held.stream().map(HeldPlace::unit).distinct().toList());
        return QuotaUse.of(some, held, names, moment);
    }

    private static List<String> ids(List<CampaignRow> launched) {
        return launched.stream().map(row -> row.campaignId().toString()).toList();
    }
}
