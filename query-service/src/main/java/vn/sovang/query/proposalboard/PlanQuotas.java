package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.Quota;
import vn.sovang.plan.PlanId;
import vn.sovang.platform.json.EventJson;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.planboard.PlanBoard;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what plans say about quotas, and no more of them and of their campaigns.
@Component
class PlanQuotas {
    private static final String OFFERS =
            """
            select b.plan_id, cast(b.row #> '{content,awards}' as text) as offers
            from view.campaign_board b
            where {rows}
            order by b.key
            """;

    private static final String TITLES =
            """
            select b.key, b.row #>> '{content,head,title}' as title
            from view.plan_board b
            where {rows} and b.key = any (:plans)
            """;

    private static final TypeReference<List<AwardOffer>> LIST = new TypeReference<>() {};

    private final CampaignBoard campaigns;
    private final PlanBoard plans;
    private final JsonMapper mapper;

    PlanQuotas(CampaignBoard campaigns, PlanBoard plans, EventJson json) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.mapper = json.mapper();
    }

    /// Limits that the plans of launched campaigns set; a form that two campaigns of a plan offer
    /// is there once.
    ///
    /// @param plan null for all
    Map<QuotaKind, Integer> limits(JdbcClient db, Moment moment, @Nullable String plan) {
        Where where = Where.all().equal("plan_id", plan);
        String rows = BoardReader.holds("b", campaigns) + where.conditions();
        Map<QuotaKind, Integer> limits = new LinkedHashMap<>();
        where.fill(db.sql(OFFERS.replace("{rows}", rows)))
                .param("moment", moment.position())
                .query(row -> {
                    PlanId of = PlanId.of(row.getString("plan_id"));
                    List<AwardOffer> offers = mapper.readValue(row.getString("offers"), LIST);
                    for (AwardOffer offer : offers) {
                        for (Quota quota : offer.quotas()) {
                            AwardOffer.quota(offers, offer.item(), quota.subject())
                                    .ifPresent(places ->
                                            limits.putIfAbsent(
                                                    new QuotaKind(
                                                            of, offer.item(), quota.subject()),
                                                    places.count()));
                        }
                    }
                });
        return limits;
    }

    /// Titles of the plans of some kinds, by their ids.
    Map<String, String> titles(JdbcClient db, Moment moment, Collection<QuotaKind> kinds) {
        Map<String, String> titles = new HashMap<>();
        db.sql(TITLES.replace("{rows}", BoardReader.holds("b", plans)))
                .param("moment", moment.position())
                .param(
                        "plans",
                        kinds.stream()
                                .map(kind -> kind.plan().toString())
                                .distinct()
                                .toArray(String[]::new))
                .query(row -> {
                    titles.put(row.getString("key"), row.getString("title"));
                });
        return titles;
    }
}
