package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;

import java.time.Duration;
import java.util.UUID;

/// A department launches for divisions of its own and of the districts (seed S2).
class LaunchFindingsOverHttpTest extends CommandServer {
    private static final String CERTIFICATE =
            """
            [{"item":{"kind":"form","form":"CERTIFICATE_OF_MERIT","decidedBy":"MINISTER"},
              "subjects":["COLLECTIVE","INDIVIDUAL"],"phrase":"Bằng khen của Bộ trưởng"}]
            """;

    private final UUID plan = Sample.id();
    private final UUID campaign = Sample.id();
    private final UUID department = Sample.id();
    private final UUID division = Sample.id();
    private final UUID district = Sample.id();
    private final UUID latecomer = Sample.id();

    @BeforeEach
    void issued() {
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.department(department, "Sở Công Thương")));
        created(
                post(
                        as("tenant-admin"),
                        "/api/units",
                        Sample.unit(division, "Phòng Một")
                                .replace("}", ",\"parent\":\"%s\"}".formatted(department))));
        created(post(as("tenant-admin"), "/api/units", Sample.unit(district, "Phòng Kinh tế")));
        created(post(as("tenant-admin"), "/api/units", Sample.unit(latecomer, "Phòng Hạ tầng")));
        created(
                post(
                        as("drafter"),
                        "/api/plans",
                        Sample.plan(plan, "KH-1")
                                .replace("\"awards\":[]", "\"awards\":" + CERTIFICATE)
                                .replace("\"ANNUAL\"", "\"SPECIAL\"")));
        ok(post(as("leader"), "/api/plans/%s/issue".formatted(plan), Sample.issue()));
    }

    @Test
    void a33_what_goes_beyond_the_launcher_is_found_and_settled_by_linking_the_higher_launch() {
        launched(division, district);

        FindingsOpened opened = awaited(2);
        assertThat(opened.findings())
                .extracting(found -> found.finding().code())
                .containsExactly(
                        FindingCode.SCOPE_BEYOND_LAUNCHER, FindingCode.LAUNCHER_BELOW_AWARD);
        assertThat(opened.findings().getFirst().finding().phrase().value())
                .isEqualTo("Phòng Kinh tế");

        link();

        assertThat(all(FindingSettled.class))
                .hasSize(2)
                .allSatisfy(settled -> {
                    assertThat(settled.basis()).isEqualTo("Kế hoạch 38a/KH-BCT, Bộ Công Thương");
                    assertThat(settled.settledBy()).isEqualTo("thu.office-clerk");
                });
    }

    @Test
    void a_launch_before_the_plan_was_issued_is_found() {
        created(
                post(
                        as("leader", department),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", division)
                                .replace("2021-02-03", "2021-01-04")));

        assertThat(awaited(2).findings())
                .extracting(found -> found.finding().code(), found -> found.finding().anchor())
                .contains(tuple(FindingCode.LAUNCHED_BEFORE_PLAN, "campaigns[nam-2021]"));
    }

    @Test
    void a33_whom_an_amendment_takes_in_from_beyond_is_found_too() {
        launched(division);
        assertThat(awaited(2).findings())
                .extracting(found -> found.finding().code())
                .containsExactly(FindingCode.LAUNCHER_BELOW_AWARD);

        ok(
                post(
                        as("leader", department),
                        "/api/campaigns/%s/amend".formatted(campaign),
                        """
                        {"addedUnits":["%s"],"basis":"CV 2","reason":"r","effectiveOn":"2021-03-01"}
                        """
                                .formatted(latecomer)));

        assertThat(awaited(3).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.finding().code()).isEqualTo(FindingCode.SCOPE_BEYOND_LAUNCHER);
                    assertThat(found.finding().phrase().value()).isEqualTo("Phòng Hạ tầng");
                });
    }

    @Test
    void an_extension_by_which_awards_come_under_rules_that_nobody_has_read_is_found_once() {
        launched(division);
        awaited(2);

        extended("20/11/2026");
        extended("20/12/2026");

        assertThat(awaited(3).findings())
                .extracting(found -> found.finding().code(), found -> found.finding().anchor())
                .containsExactly(tuple(FindingCode.RULES_UNREAD, "campaigns[nam-2021].awards"));
    }

    private void extended(String end) {
        ok(
                post(
                        as("leader", department),
                        "/api/campaigns/%s/extend".formatted(campaign),
                        "{\"phase\":\"2\",\"end\":\"%s\",\"basis\":\"CV 2\"}".formatted(end)));
    }

    private void launched(UUID... scope) {
        created(
                post(
                        as("leader", department),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", scope)));
    }

    private void link() {
        UUID document = Sample.id();
        created(
                post(
                        as("office-clerk"),
                        "/api/documents",
                        """
                        {"documentId":"%s","origin":"CENTRAL","documentType":"Kế hoạch",
                         "title":"Phát động","number":"38a","symbol":"KH-BCT",
                         "issuer":"Bộ Công Thương","theme":{"origin":"NONE"},"parents":[],
                         "executors":[]}
                        """
                                .formatted(document)));
        ok(
                post(
                        as("office-clerk"),
                        "/api/plans/%s/link-parent".formatted(plan),
                        "{\"parent\":0,\"documentId\":\"%s\"}".formatted(document)));
    }

    /// The newest, once there are so many; the first are those of the issuance.
    private FindingsOpened awaited(int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(FindingsOpened.class)).hasSize(count));
        return all(FindingsOpened.class).getLast();
    }
}
