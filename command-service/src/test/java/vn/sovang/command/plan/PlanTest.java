package vn.sovang.command.plan;

import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.admin;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.fixture;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.message;
import static vn.sovang.command.given.Given.metadata;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.command.act.LaunchedUnder;
import vn.sovang.command.act.UnitReport;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.AssignProvince;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.IssuePlan;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.ProvinceAssigned;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class PlanTest {
    private static final PlanId PLAN = new PlanId(id(10));
    private static final PlanId COPY = new PlanId(id(11));
    private static final TenantId HA_TINH = new TenantId("ha-tinh");
    private static final PlanContent CONTENT =
            plan(campaign(phase("1", "01/01/2021", "đến hết ngày 30/6/2021")));

    private final AggregateTestFixture<Plan> fixture = fixture(Plan.class);

    @BeforeEach
    void oneProvinceKeepsItsRecordsHere() {
        fixture.registerInjectableResource(history(Map.of()));
        fixture.registerInjectableResource((Provinces) HA_TINH::equals);
        fixture.registerInjectableResource((EndedUnits) _ -> List.of());
        fixture.registerInjectableResource((GivenNumbers) _ -> List.of());
        fixture.registerInjectableResource((LaunchedUnder) _ -> List.of());
        fixture.registerInjectableResource((UnitReport) (_, _, _) -> Optional.empty());
    }

    @Test
    void rule_13_a_draft_gets_number_date_and_signatory_in_one_act() {
        fixture.given(new PlanDrafted(PLAN, "thi-dua-2021", CONTENT))
                .when(
                        message(
                                new IssuePlan(
                                        PLAN,
                                        new DocumentNumber("38a"),
                                        "KH-SCT",
                                        TODAY,
                                        "Sở",
                                        "Giám đốc",
                                        null,
                                        List.of())),
                        metadata(admin()))
                .expectEvents(
                        new PlanIssued(
                                PLAN,
                                new DocumentNumber("38a"),
                                "KH-SCT",
                                TODAY,
                                "Sở",
                                "Giám đốc",
                                null,
                                List.of()));
    }

    @Test
    void rule_13_a_draft_is_not_issued_without_a_number() {
        fixture.given(new PlanDrafted(PLAN, "thi-dua-2021", CONTENT))
                .when(
                        message(
                                new IssuePlan(
                                        PLAN,
                                        null,
                                        "KH-SCT",
                                        TODAY,
                                        "Sở",
                                        "Giám đốc",
                                        null,
                                        List.of())),
                        metadata(admin()))
                .expectException(Rejection.class)
                .expectExceptionMessage("plan.number-missing {plan=" + PLAN + "}")
                .expectNoEvents();
    }

    @Test
    void a_waiting_plan_names_who_assigned_it() {
        fixture.given(imported())
                .when(
                        message(new AssignProvince(PLAN, HA_TINH, COPY, "địa danh")),
                        metadata(act(Role.PLATFORM_OPERATOR, null)))
                .expectEvents(
                        new ProvinceAssigned(PLAN, HA_TINH, COPY, "địa danh", "platform-operator"));
    }

    @Test
    void a_waiting_plan_is_not_assigned_to_a_province_that_is_not_here() {
        fixture.given(imported())
                .when(
                        message(new AssignProvince(PLAN, new TenantId("ca-mau"), COPY, "địa danh")),
                        metadata(act(Role.PLATFORM_OPERATOR, null)))
                .expectException(Rejection.class)
                .expectExceptionMessage("plan.province-unknown {province=ca-mau}")
                .expectNoEvents();
    }

    private static PlanImported imported() {
        return new PlanImported(PLAN, "thi-dua-2021", CONTENT, List.of(), "tệp", null);
    }
}
