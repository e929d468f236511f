package vn.sovang.query.dutyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Role;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// D2 asks for the report on phase 2, before 5 July.
class DutiesOverHttpTest extends QueryServer {
    private static final ReportContent CONTENT =
            new ReportContent("Xong", LocalDate.of(2021, 6, 30), List.of());

    private final SamplePlan sample = new SamplePlan();
    private final ReportId report = new ReportId(UUID.randomUUID());
    private final TestLog log = new TestLog();

    @ParameterizedTest
    @CsvSource({"2021-07-04, DUE, NO, 0", "2021-07-07, LATE, YES, 3"})
    void a_report_that_is_back_for_correction_leaves_its_duty_open_and_as_late_as_it_came(
            String came, String state, String late, int daysLate) throws Exception {
        Instant first = Instant.parse(came + "T03:00:00Z");
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.drafted(),
                        sample.issued(),
                        sample.launched(),
                        new ReportSubmitted(
                                report, sample.campaign, "2", sample.district, CONTENT, first)));
        log.append(new ReportReturned(report, 1, "Thiếu", Instant.parse("2021-07-08T03:00:00Z")));
        follow(log);

        JsonNode returned = duty();
        assertThat(returned.at("/state").asString()).isEqualTo(state);
        assertThat(returned.at("/late").asString()).isEqualTo(late);
        assertThat(returned.at("/daysLate").asInt()).isEqualTo(daysLate);
        assertThat(returned.at("/report").isNull()).isTrue();
        assertThat(counted(state)).isEqualTo(1);

        log.append(
                new ReportResubmitted(report, 2, CONTENT, Instant.parse("2021-07-09T03:00:00Z")));
        follow(log);

        JsonNode done = duty();
        assertThat(done.at("/state").asString()).isEqualTo("DONE");
        assertThat(done.at("/late").asString()).isEqualTo(late);
        assertThat(done.at("/report/accepted").asBoolean()).isFalse();
        assertThat(counted("DONE")).isEqualTo(1);
        assertThat(counted(state)).isZero();
    }

    private JsonNode duty() throws Exception {
        return read(log, Role.VIEWER, "/api/duties?plan=" + sample.plan)
                .at("/items")
                .valueStream()
                .filter(duty -> duty.at("/code").asString().equals("D2"))
                .findFirst()
                .orElseThrow();
    }

    private int counted(String state) throws Exception {
        return read(log, Role.VIEWER, "/api/figures?campaign=" + sample.campaign)
                .at("/items/0/duties/" + state.toLowerCase(Locale.ROOT))
                .asInt();
    }
}
