package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.time.Deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A plan that is amended or ends, and the campaign that was launched under it.
class PlanAmendmentsOverHttpTest extends CommandServer {
    private final UUID plan = Sample.id();
    private final UUID campaign = Sample.id();
    private final UUID unit = Sample.id();

    @BeforeEach
    void issued() {
        created(post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương")));
        created(post(as("drafter"), "/api/plans", Sample.plan(plan, "KH-1")));
        ok(act("issue", Sample.issue()));
    }

    @Test
    void rule_16_an_amendment_of_the_plan_reaches_the_campaign_that_was_launched_before() {
        launched();

        ok(act("amend", Sample.amend("đến hết ngày 15/7/2021")));

        CampaignAmended amended = awaited(CampaignAmended.class);
        assertThat(amended.planAmendment()).isEqualTo(1);
        assertThat(amended.basis()).isEqualTo("13/KH-SCT");
        assertThat(amended.effectiveOn()).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(amended.text().phase("1").orElseThrow().end())
                .isEqualTo(Deadline.of("đến hết ngày 15/7/2021"));
    }

    /// The launch read the plan before the amendment and was recorded after it.
    @Test
    void rule_16_a_launch_that_crosses_an_amendment_follows_it() {
        ok(act("amend", Sample.amend("đến hết ngày 15/7/2021")));
        record(
                new CampaignLaunched(
                        new CampaignId(campaign),
                        new PlanId(plan),
                        all(PlanDrafted.class).getFirst().content().campaigns().getFirst(),
                        2021,
                        LocalDate.of(2021, 2, 3),
                        LocalDate.of(2021, 2, 3),
                        List.of()));
        assertThat(all(PlanAmended.class)).hasSize(1);

        assertThat(awaited(CampaignAmended.class).planAmendment()).isEqualTo(1);
    }

    @Test
    void rule_16_an_amendment_that_does_not_fit_is_a_finding_that_a_person_settles() {
        launched();
        ok(
                post(
                        as("office-head"),
                        "/api/campaigns/%s/register-participation".formatted(campaign),
                        "{\"phase\":\"2\",\"unitId\":\"%s\",\"commitment\":\"100\"}"
                                .formatted(unit)));

        ok(act("amend", withoutPhase2()));

        FindingsOpened opened = opened();
        assertThat(all(AmendmentLeftOut.class)).hasSize(1);
        assertThat(all(CampaignAmended.class)).isEmpty();
        assertThat(opened.code()).isEqualTo("KH-1");
        assertThat(opened.findings())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.finding().code()).isEqualTo(FindingCode.CAMPAIGN_NOT_AMENDED);
                    assertThat(one.finding().anchor()).isEqualTo("campaigns[nam-2021].phases[2]");
                });
        ok(act("settle-finding", accepted()));
        assertThat(all(FindingSettled.class)).hasSize(1);
    }

    @Test
    void rule_16_a_phase_with_reports_does_not_go() {
        launched();
        created(
                post(
                        as("office-clerk"),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign, "2", unit)));

        ok(act("amend", withoutPhase2()));

        assertThat(awaited(AmendmentLeftOut.class).planAmendment()).isEqualTo(1);
    }

    @Test
    void rule_16_a_campaign_goes_on_without_its_plan_and_the_plan_says_so() {
        launched();
        ok(
                act(
                        "withdraw",
                        """
                        {"document":"TB 9/TB-SCT","withdrawnOn":"2021-04-01",
                         "issuer":"Sở Công Thương","reason":"r"}
                        """));

        assertThat(opened().findings())
                .extracting(one -> one.finding().code())
                .containsExactly(FindingCode.PLAN_ENDED_CAMPAIGN_RUNS);
        ok(act("settle-finding", accepted()));
    }

    @Test
    void a_basis_that_is_withdrawn_later_from_a_day_before_the_plan_is_found_there() {
        UUID below = Sample.id();
        created(post(as("drafter"), "/api/plans", Sample.plan(below, "KH-2")));
        ok(
                post(
                        as("leader"),
                        "/api/plans/%s/issue".formatted(below),
                        Sample.issue()
                                .replace("\"12\"", "\"15\"")
                                .replace("2021-02-03", "2021-03-01")));
        ok(
                post(
                        as("office-clerk"),
                        "/api/plans/%s/link-parent".formatted(below),
                        "{\"parent\":0,\"documentId\":\"%s\"}".formatted(plan)));
        int before = all(FindingsOpened.class).size();

        ok(
                act(
                        "withdraw",
                        """
                        {"document":"TB 9/TB-SCT","withdrawnOn":"2021-02-20",
                         "issuer":"Sở Công Thương","reason":"r"}
                        """));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(all(FindingsOpened.class))
                                .hasSize(before + 1)
                                .last()
                                .satisfies(opened -> {
                                    assertThat(opened.planId()).isEqualTo(new PlanId(below));
                                    assertThat(opened.findings())
                                            .extracting(
                                                    one -> one.finding().code(),
                                                    one -> one.finding().anchor())
                                            .containsExactly(
                                                    tuple(FindingCode.BASIS_LAPSED, "parents[0]"));
                                }));
    }

    @Test
    void a_campaign_that_is_closed_before_its_limit_for_dossiers_is_found() {
        UUID late = Sample.id();
        String content =
                Sample.plan(late, "KH-2")
                        .replace(
                                "\"checklist\":[]",
                                "\"dossier\":\"đến hết ngày 31/12/2021\",\"checklist\":[]");
        created(post(as("drafter"), "/api/plans", content));
        ok(
                post(
                        as("leader"),
                        "/api/plans/%s/issue".formatted(late),
                        Sample.issue().replace("\"12\"", "\"15\"")));
        created(
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(campaign, late, "nam-2021", unit)));
        ok(
                post(
                        as("leader"),
                        "/api/campaigns/%s/close".formatted(campaign),
                        "{\"closedOn\":\"2021-06-30\",\"summary\":\"tổng kết\"}"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(all(FindingsOpened.class).getLast().findings())
                                .as("after those with which the two plans were issued")
                                .extracting(
                                        one -> one.finding().code(),
                                        one -> one.finding().phrase().value())
                                .containsExactly(
                                        tuple(
                                                FindingCode.CLOSED_BEFORE_DOSSIER_LIMIT,
                                                "đến hết ngày 31/12/2021")));
    }

    private void launched() {
        created(
                post(
                        as("leader"),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", unit)));
    }

    private static String withoutPhase2() {
        String amend = Sample.amend("đến hết ngày 30/6/2021");
        int comma = amend.lastIndexOf(',', amend.indexOf("\"label\":\"2\""));
        int end = amend.indexOf("}]", comma);
        return amend.substring(0, comma) + amend.substring(end + 1);
    }

    private static String accepted() {
        return """
        {"number":1,"outcome":"ACCEPTED","basis":"Biên bản 4"}
        """;
    }

    private Reply act(String verb, String body) {
        return post(as("leader"), "/api/plans/%s/%s".formatted(plan, verb), body);
    }

    /// Findings of the campaign, after the one of the issuance.
    private FindingsOpened opened() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(FindingsOpened.class)).hasSizeGreaterThan(1));
        return all(FindingsOpened.class).getLast();
    }

    private <E> E awaited(Class<E> kind) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(kind)).isNotEmpty());
        return all(kind).getFirst();
    }
}
