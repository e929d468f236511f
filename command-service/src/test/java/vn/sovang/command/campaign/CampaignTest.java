package vn.sovang.command.campaign;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.fixture;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.message;
import static vn.sovang.command.given.Given.metadata;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.unit;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.RegisterParticipation;
import vn.sovang.command.act.PhaseReports;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class CampaignTest {
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final PlanId PLAN = new PlanId(id(10));
    private static final PlanId DRAFT_ONLY = new PlanId(id(11));
    private static final UnitId MEMBER = unit(1);
    private static final LocalDate DAY = LocalDate.of(2021, 2, 5);
    private static final PlanContent CONTENT =
            plan(campaign(phase("1", "01/01/2021", "đến hết ngày 30/6/2021")));

    private final AggregateTestFixture<Campaign> fixture = fixture(Campaign.class);

    @BeforeEach
    void planAndUnitExist() {
        fixture.registerInjectableResource((PhaseReports) (_, _) -> List.of());
        fixture.registerInjectableResource(
                history(
                        Map.of(
                                PLAN.value(),
                                List.of(
                                        new PlanDrafted(PLAN, "a", CONTENT),
                                        new PlanIssued(
                                                PLAN,
                                                null,
                                                "KH",
                                                DAY,
                                                "Sở",
                                                "Giám đốc",
                                                null,
                                                List.of())),
                                DRAFT_ONLY.value(),
                                List.of(new PlanDrafted(DRAFT_ONLY, "b", CONTENT)),
                                MEMBER.value(),
                                List.of(
                                        new UnitRegistered(
                                                MEMBER,
                                                "Phòng",
                                                UnitKind.DIVISION,
                                                null,
                                                DAY,
                                                "QĐ 1")))));
    }

    @Test
    void a_campaign_is_launched_under_an_issued_plan() {
        fixture.givenNoPriorActivity()
                .when(message(launch(PLAN)), metadata(office()))
                .expectEvents(
                        new CampaignLaunched(
                                CAMPAIGN,
                                PLAN,
                                CONTENT.campaigns().getFirst(),
                                2021,
                                DAY,
                                DAY,
                                List.of(MEMBER)));
    }

    @Test
    void a_campaign_is_not_launched_under_a_draft() {
        fixture.givenNoPriorActivity()
                .when(message(launch(DRAFT_ONLY)), metadata(office()))
                .expectException(Rejection.class)
                .expectExceptionMessage("campaign.plan-not-issued {plan=" + DRAFT_ONLY + "}")
                .expectNoEvents();
    }

    @Test
    void a_unit_registers_itself() {
        fixture.given(launched(MEMBER))
                .when(
                        message(new RegisterParticipation(CAMPAIGN, "1", MEMBER, "cam kết")),
                        metadata(act(Role.UNIT_CLERK, MEMBER)))
                .expectEvents(new ParticipationRegistered(CAMPAIGN, "1", MEMBER, "cam kết", NOW));
    }

    @Test
    void a_unit_does_not_register_another() {
        fixture.given(launched(MEMBER))
                .when(
                        message(new RegisterParticipation(CAMPAIGN, "1", MEMBER, "cam kết")),
                        metadata(act(Role.UNIT_CLERK, unit(2))))
                .expectException(Rejection.class)
                .expectExceptionMessage("caller.other-unit {unit=" + MEMBER + "}")
                .expectNoEvents();
    }

    private static LaunchCampaign launch(PlanId plan) {
        return new LaunchCampaign(CAMPAIGN, plan, "nam-2021", DAY, List.of(MEMBER));
    }
}
