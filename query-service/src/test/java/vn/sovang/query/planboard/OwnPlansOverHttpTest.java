package vn.sovang.query.planboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.QueryServer;
import vn.sovang.query.reading.Choice;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.util.List;
import java.util.Set;

/// A plan that is not issued is its organisation's own, whatever shows it.
class OwnPlansOverHttpTest extends QueryServer {
    private static final String TITLE = "Tổ chức phong trào thi đua năm 2021";

    private final SamplePlan sample = new SamplePlan();
    private final UnitId elsewhere = new SamplePlan().department;
    private final TestLog log = new TestLog().with("unit", sample.department.toString());

    @Autowired private PlanEndpoint plans;

    private void write() {
        log.append(sample.departmentRegistered());
        log.append(sample.districtRegistered());
        log.append(
                new UnitRegistered(
                        elsewhere,
                        "Sở Nội vụ",
                        UnitKind.DEPARTMENT,
                        null,
                        sample.departmentRegistered().validFrom(),
                        "QĐ 11/2008"));
        log.append(sample.imported());
        log.append(sample.externalDocument());
        log.append(sample.parentLinked());
        follow(log);
    }

    @Test
    void another_organisation_of_the_province_reads_no_plan_that_is_not_issued() throws Exception {
        write();

        for (String read : records()) {
            assertThat(send(get(log, Role.OFFICE_HEAD, elsewhere, read)).statusCode())
                    .as(read)
                    .isEqualTo(404);
            assertThat(send(get(log, Role.VIEWER, null, read)).statusCode())
                    .as(read)
                    .isEqualTo(404);
            assertThat(send(get(log, Role.UNIT_CLERK, sample.district, read)).statusCode())
                    .as(read)
                    .isEqualTo(200);
        }
        for (String read : lists()) {
            assertThat(send(get(log, Role.LEADER, elsewhere, read)).body())
                    .as(read)
                    .doesNotContain(sample.plan.toString(), TITLE);
            assertThat(send(get(log, Role.UNIT_CLERK, sample.district, read)).body())
                    .as(read)
                    .contains(sample.plan.toString());
        }
        assertThat(offered(elsewhere)).isEmpty();
        assertThat(offered(sample.district))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.id()).isEqualTo(sample.plan.toString());
                    assertThat(plan.name()).endsWith(" · " + TITLE);
                });
        JsonNode event = imported(elsewhere);
        assertThat(event.at("/payloadWithheld").asBoolean()).isTrue();
        assertThat(event.toString()).doesNotContain(TITLE);
        assertThat(imported(sample.department).toString()).contains(TITLE);
    }

    @Test
    void a_plan_is_everybodys_from_its_issuance_on() throws Exception {
        write();
        long before = log.head();
        log.append(sample.issued());
        follow(log);

        for (String read : records()) {
            assertThat(send(get(log, Role.VIEWER, elsewhere, read)).statusCode())
                    .as(read)
                    .isEqualTo(200);
        }
        for (String read : lists()) {
            assertThat(send(get(log, Role.VIEWER, elsewhere, read)).body())
                    .as(read)
                    .contains(sample.plan.toString());
        }
        assertThat(imported(elsewhere).toString()).contains(TITLE);
        String then = "/api/plans/%s?asOf=%d".formatted(sample.plan, before);
        assertThat(send(get(log, Role.VIEWER, elsewhere, then)).statusCode()).isEqualTo(404);
    }

    private List<Choice> offered(UnitId unit) {
        Set<Role> roles = Set.of(Role.UNIT_CLERK);
        return plans.choices(new Caller("a", log.tenant(), unit.value(), roles));
    }

    private List<String> records() {
        String plan = "/api/plans/" + sample.plan;
        return List.of(
                plan,
                plan + "/summary",
                plan + "/distribution",
                plan + "/tree",
                plan + "/answers",
                plan + "/trail",
                "/api/trail?record=" + sample.plan,
                "/api/differences?from=0&to=%d&view=plans/%s/tree"
                        .formatted(log.head(), sample.plan));
    }

    private List<String> lists() {
        return List.of(
                "/api/plans",
                "/api/plans?q=thi+dua",
                "/api/plans?format=csv",
                "/api/search?q=thi+dua",
                "/api/findings",
                "/api/documents/%s/tree".formatted(sample.document),
                "/api/differences?view=plans&from=0&to=" + log.head());
    }

    private JsonNode imported(UnitId of) throws Exception {
        return readAs(log, Role.AUDITOR, of, "/api/events?name=plan.imported").at("/items/0");
    }
}
