package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.testdatabase.TestDatabase;

import java.sql.SQLException;
import java.util.UUID;

/// A report from its first draft to its last supplement, and the document that stands for one.
class ReportLifeOverHttpTest extends CommandServer {
    private static final String SPOIL =
            "update log.event set payload = convert_to('{}', 'UTF8')"
                    + " where tenant_id = ? and name = 'campaign.launched'";

    private static final String REPORTS =
            "select 1 from log.event where tenant_id = ? and name like 'report.%'";

    private final UUID unit = Sample.id();
    private final UUID plan = Sample.id();
    private final UUID campaign = Sample.id();
    private final UUID report = Sample.id();

    @Test
    void an_incomplete_draft_is_saved_handed_in_and_supplemented() {
        launched();
        String at = "/api/reports/%s/".formatted(report);
        String empty = draft("{\"attachments\":[]}");

        Reply drafted = post(as("unit-clerk", unit), at + "save-draft", empty);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
        Reply accepted = post(as("office-clerk"), at + "accept", "{\"version\":1}");
        assertThat(accepted.code()).isEqualTo("report.draft");
        Reply other =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign, "1", unit));
        assertThat(other.code()).isEqualTo("report.submitted-already");
        assertThat(other.body()).contains(report.toString());
        Reply submitted =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(report, campaign, "1", unit));
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
        assertThat(post(as("unit-clerk", unit), at + "save-draft", empty).code())
                .isEqualTo("report.not-returned");
        assertThat(post(as("office-clerk"), at + "accept", "{\"version\":1}").status())
                .isEqualTo(200);
        Reply supplemented =
                post(
                        as("unit-clerk", unit),
                        at + "supplement",
                        """
                        {"content":{"summary":"Nửa cuối tháng","coversUntil":"2021-06-30",
                         "attachments":[]}}
                        """);
        assertThat(supplemented.status()).as(supplemented.body()).isEqualTo(200);
    }

    @Test
    void what_hangs_on_an_event_that_cannot_be_read_is_refused_for_good_and_nothing_is_written()
            throws SQLException {
        launched();
        try (var connection = TestDatabase.get().superuserDataSource().getConnection();
                var allowed = connection.createStatement();
                var statement = connection.prepareStatement(SPOIL)) {
            allowed.execute("set session_replication_role = replica");
            statement.setString(1, tenant);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }

        Reply reply =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(report, campaign, "1", unit));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.code()).isEqualTo("record.unreadable");
        try (var connection = TestDatabase.get().superuserDataSource().getConnection();
                var statement = connection.prepareStatement(REPORTS)) {
            statement.setString(1, tenant);
            assertThat(statement.executeQuery().next()).isFalse();
        }
    }

    @Test
    void a_draft_of_another_unit_is_refused() {
        launched();
        Reply reply =
                post(
                        as("unit-clerk", Sample.id()),
                        "/api/reports/%s/save-draft".formatted(report),
                        draft("{\"summary\":\"x\",\"attachments\":[]}"));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("caller.other-unit");
    }

    @Test
    void rule_20_b_c_is_refused_and_thay_b_c_stands_for_the_report() {
        launched();
        String at = "/api/reports/%s/record-in-lieu".formatted(report);

        Reply informed = post(as("unit-head", unit), at, inLieu("REPORT", "UBND tỉnh (b/c)"));
        assertThat(informed.status()).isEqualTo(422);
        assertThat(informed.code()).isEqualTo("report.not-in-lieu");
        assertThat(informed.body()).contains("UBND tỉnh (b/c)");
        Reply recorded =
                post(
                        as("unit-head", unit),
                        at,
                        inLieu("IN_LIEU_OF_REPORT", "UBND tỉnh (thay b/c)"));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
        Reply submitted =
                post(
                        as("unit-clerk", unit),
                        "/api/reports",
                        Sample.report(Sample.id(), campaign, "1", unit));
        assertThat(submitted.code()).isEqualTo("report.submitted-already");
    }

    @Test
    void rule_32_the_office_aggregates_exactly_what_the_log_knows_to_be_accepted() {
        launched();
        String at = "/api/reports/%s/".formatted(report);
        Reply none = aggregate("[]");
        assertThat(none.code()).as(none.body()).isEqualTo("aggregation.nothing-accepted");
        post(as("unit-clerk", unit), "/api/reports", Sample.report(report, campaign, "1", unit));
        post(as("office-clerk"), at + "accept", "{\"version\":1}");

        Reply forgotten = aggregate("[]");
        assertThat(forgotten.code()).as(forgotten.body()).isEqualTo("aggregation.other-reports");
        assertThat(forgotten.body()).contains(report.toString());
        Reply made =
                aggregate(
                        "[{\"reportId\":\"%s\",\"version\":1,\"supplements\":0}]"
                                .formatted(report));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private Reply aggregate(String reports) {
        return post(
                as("office-clerk"),
                "/api/aggregations",
                """
                {"campaignId":"%s","phase":"1","unitId":"%s","reports":%s,
                 "content":{"summary":"Tổng hợp","coversUntil":"2021-06-30","attachments":[]}}
                """
                        .formatted(campaign, unit, reports));
    }

    private String draft(String content) {
        return """
        {"campaignId":"%s","phase":"1","unitId":"%s","draft":%s}
        """
                .formatted(campaign, unit, content);
    }

    private String inLieu(String disposition, String line) {
        return """
        {"campaignId":"%s","phase":"1","unitId":"%s","disposition":"%s",
         "document":{"line":"%s","citation":"Kế hoạch số 5","issuedOn":"2021-03-01",
          "attachments":[]}}
        """
                .formatted(campaign, unit, disposition, line);
    }

    private void launched() {
        launched(campaign, plan, Sample.plan(plan, "KH"), unit);
    }
}
