package vn.sovang.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlanId;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A plan with all that belongs under it, and the trails that readers of several roles see.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailOverHttpTest extends QueryServer {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();

    @BeforeAll
    void aYear() {
        log.with("actor", "van-thu").with("role", "office-clerk");
        log.append(sample.beforeTheDistrictEnds());
        log.append(List.of(sample.nomineeRegistered(), sample.nomineeErased()));
        follow(log);
    }

    @Test
    void a_viewer_reads_no_proposal_under_way_in_the_trail_of_its_plan() throws Exception {
        String path = "/api/plans/" + sample.plan + "/trail?limit=200";

        assertThat(names(read(log, Role.AUDITOR, path)))
                .contains("proposal.proposed", "proposal.dossier-item-added", "decision.issued");
        assertThat(names(read(log, Role.VIEWER, path)))
                .contains("plan.issued", "report.submitted", "decision.issued")
                .noneMatch(name -> name.startsWith("proposal."))
                .noneMatch(name -> name.equals("report.draft-saved"));
        String csv = send(get(log, Role.VIEWER, null, path + "&format=csv")).body();
        assertThat(csv).contains("plan.issued").doesNotContain("proposal.");
    }

    @Test
    void pages_of_a_trail_are_full_where_events_are_hidden() throws Exception {
        String path = "/api/plans/" + sample.plan + "/trail?limit=2";
        List<String> paged = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = read(log, Role.VIEWER, path + after);
            paged.addAll(names(page));
            JsonNode next = page.at("/next");
            if (!next.isNull()) {
                assertThat(page.at("/items")).hasSize(2);
            }
            after = next.isNull() ? null : "&after=" + next.asString();
        }

        assertThat(paged)
                .isEqualTo(
                        names(
                                read(
                                        log,
                                        Role.VIEWER,
                                        "/api/plans/" + sample.plan + "/trail?limit=200")));
    }

    @Test
    void a_draft_comes_into_the_trail_of_its_plan_with_the_report_that_it_became()
            throws Exception {
        TestLog own = new TestLog().with("actor", "van-thu").with("role", "unit-clerk");
        SamplePlan plan = new SamplePlan();
        own.append(
                List.of(
                        plan.departmentRegistered(),
                        plan.districtRegistered(),
                        plan.imported(),
                        plan.issued(),
                        plan.launched(),
                        plan.draftSaved()));
        follow(own);
        String path = "/api/plans/" + plan.plan + "/trail";
        String before = path + "?asOf=" + own.head();
        assertThat(names(readAs(own, Role.UNIT_CLERK, plan.district, path)))
                .as("a draft belongs nowhere")
                .containsExactly("plan.imported", "plan.issued", "campaign.launched");

        own.append(
                new ReportSubmitted(
                        plan.draftedReport,
                        plan.campaign,
                        "3",
                        plan.district,
                        new ReportContent("Đã viết", LocalDate.of(2021, 6, 20), List.of()),
                        Instant.parse("2021-06-20T03:00:00Z")));
        follow(own);

        assertThat(names(readAs(own, Role.UNIT_CLERK, plan.district, path)))
                .containsExactly(
                        "plan.imported",
                        "plan.issued",
                        "campaign.launched",
                        "report.draft-saved",
                        "report.submitted");
        assertThat(names(readAs(own, Role.UNIT_CLERK, plan.district, before)))
                .as("as it was before")
                .containsExactly("plan.imported", "plan.issued", "campaign.launched");
        assertThat(trailRows(own, plan.plan))
                .as("one row for each event under the plan, and none for any other")
                .isEqualTo(5);
    }

    private static long trailRows(TestLog log, PlanId plan) {
        return JdbcClient.create(TestDatabase.get().superuserDataSource())
                .sql("select count(*) from view.plan_trail where tenant_id = ? and plan = ?")
                .param(log.tenant().value())
                .param(plan.toString())
                .query(Long.class)
                .single();
    }

    @Test
    void any_record_has_a_trail_for_those_who_may_read_the_record() throws Exception {
        for (Object open : List.of(sample.district, sample.plan, sample.campaign, sample.report)) {
            assertThat(read(log, Role.VIEWER, "/api/trail?record=" + open).at("/items"))
                    .as(open.toString())
                    .isNotEmpty();
        }
        String proposal = "/api/trail?record=" + sample.proposal;
        assertThat(read(log, Role.UNIT_CLERK, proposal).at("/items")).isNotEmpty();
        assertThat(send(get(log, Role.VIEWER, null, proposal)).statusCode()).isEqualTo(403);
        String nominee = "/api/trail?record=" + sample.nomineeErased().nomineeId();
        assertThat(send(get(log, Role.VIEWER, null, nominee)).statusCode()).isEqualTo(403);
        assertThat(names(read(log, Role.UNIT_CLERK, nominee)))
                .containsExactly("nominee.registered");
        assertThat(names(read(log, Role.AUDITOR, nominee)))
                .containsExactly("nominee.registered", "nominee.erased");
        assertThat(send(get(log, Role.AUDITOR, null, "/api/trail?record=khong-co")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_trail_is_chosen_by_name_actor_and_day_in_both_directions() throws Exception {
        TestLog own = new TestLog().with("actor", "mot").at("2021-01-04T01:00:00Z");
        SamplePlan plan = new SamplePlan();
        own.append(List.of(plan.departmentRegistered(), plan.imported(), plan.issued()));
        own.with("actor", "hai").at("2021-02-04T16:59:00Z").append(plan.findingSettled());
        follow(own);
        String path = "/api/trail?record=" + plan.plan;

        assertThat(names(read(own, Role.VIEWER, path + "&order=NEWEST_FIRST")))
                .containsExactly("plan.finding-settled", "plan.issued", "plan.imported");
        JsonNode newest = read(own, Role.VIEWER, path + "&order=NEWEST_FIRST&limit=2");
        assertThat(newest.at("/items")).hasSize(2);
        assertThat(
                        names(
                                read(
                                        own,
                                        Role.VIEWER,
                                        path
                                                + "&order=NEWEST_FIRST&limit=2&after="
                                                + newest.at("/next").asString())))
                .containsExactly("plan.imported");
        assertThat(names(read(own, Role.VIEWER, path + "&name=plan.issued")))
                .containsExactly("plan.issued");
        assertThat(names(read(own, Role.VIEWER, path + "&actor=hai")))
                .containsExactly("plan.finding-settled");
        assertThat(names(read(own, Role.VIEWER, path + "&from=2021-02-04&to=2021-02-04")))
                .containsExactly("plan.finding-settled");
        assertThat(names(read(own, Role.VIEWER, path + "&to=2021-02-03"))).hasSize(2);
        assertThat(send(get(own, Role.VIEWER, null, path + "&from=hom-qua")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_unsent_draft_is_in_no_feed_or_trail_of_who_may_not_see_it() throws Exception {
        String record = "/api/trail?record=" + sample.draftedReport;
        UnitId elsewhere = new UnitId(UUID.randomUUID());
        assertThat(send(get(log, Role.AUDITOR, null, record)).statusCode()).isEqualTo(404);
        assertThat(send(get(log, Role.UNIT_CLERK, sample.department, record)).statusCode())
                .isEqualTo(404);
        assertThat(readAs(log, Role.UNIT_CLERK, sample.district, record).at("/items")).hasSize(1);
        assertThat(readAs(log, Role.OFFICE_CLERK, sample.district, record).at("/items")).hasSize(1);
        assertThat(send(get(log, Role.OFFICE_CLERK, elsewhere, record)).statusCode())
                .isEqualTo(404);

        for (Role role : List.of(Role.AUDITOR, Role.TENANT_ADMIN)) {
            for (String format : List.of("json", "csv")) {
                assertThat(
                                send(get(log, role, null, "/api/events?limit=200&format=" + format))
                                        .body())
                        .contains("report.draft-saved")
                        .doesNotContain("Đang viết");
            }
            JsonNode draft = read(log, role, "/api/events?name=report.draft-saved").at("/items/0");
            assertThat(draft.at("/payloadWithheld").asBoolean()).isTrue();
            assertThat(draft.at("/payload").isNull()).isTrue();
            assertThat(draft.at("/vi").isNull()).isTrue();
            assertThat(draft.at("/hash").asString()).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void a_sentence_names_posts_and_documents_in_words_and_never_by_account_or_id()
            throws Exception {
        TestLog own =
                new TestLog()
                        .with("actor", sample.parentLinked().linkedBy())
                        .with("role", "office-clerk")
                        .with("unit", sample.department.toString());
        own.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.externalDocument(),
                        sample.parentLinked(),
                        sample.replaced()));
        follow(own);

        JsonNode linked =
                read(own, Role.VIEWER, "/api/trail?name=plan.parent-linked&record=" + sample.plan)
                        .at("/items/0");
        assertThat(linked.at("/vi").asString())
                .startsWith("Văn thư, Sở Công Thương xác định căn cứ thứ 1 của kế hoạch là ")
                .contains("38a/KH-BCT")
                .doesNotContain(sample.document.toString())
                .doesNotContain(sample.parentLinked().linkedBy());
        assertThat(linked.at("/post").asString()).isEqualTo("Văn thư, Sở Công Thương");
        JsonNode fed =
                read(own, Role.AUDITOR, "/api/events?name=plan.parent-linked").at("/items/0");
        for (String language : List.of("/vi", "/en")) {
            assertThat(fed.at(language).asString())
                    .as("the feed says it as the trail does")
                    .isEqualTo(linked.at(language).asString());
        }
        assertThat(fed.at("/payload/documentId").asString()).isEqualTo(sample.document.toString());
        assertThat(linked.at("/actor").asString()).isEqualTo(sample.parentLinked().linkedBy());
        assertThat(linked.at("/recordName").asString()).contains("38a/KH-SCT ngày 15/01/2021");
        JsonNode imported =
                read(own, Role.VIEWER, "/api/trail?name=plan.imported&record=" + sample.plan)
                        .at("/items/0");
        assertThat(imported.at("/recordName").asString())
                .as("as it was named then")
                .isEqualTo("“Tổ chức phong trào thi đua năm 2021” (KH-2021)");
    }

    @Test
    void every_family_of_events_has_a_view_whose_roles_open_it() {
        assertThat(EventCatalogue.EVENTS)
                .allSatisfy(type ->
                        assertThat(EventSight.VIEWS)
                                .containsKey(type.name().substring(0, type.name().indexOf('.'))));
    }

    private static List<String> names(JsonNode trail) {
        return trail.at("/items").valueStream().map(item -> item.at("/name").asString()).toList();
    }
}
