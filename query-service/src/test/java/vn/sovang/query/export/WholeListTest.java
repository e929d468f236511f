package vn.sovang.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Role;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.QueryServer;
import vn.sovang.query.reading.Lists;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

class WholeListTest extends QueryServer {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();

    @Autowired private Lists lists;

    @BeforeEach
    void manyUnitsAndOneYear() {
        log.append(sample.everything());
        for (int i = 0; i < 230; i++) {
            log.append(
                    new UnitRegistered(
                            new UnitId(UUID.randomUUID()),
                            i == 0 ? "=cmd|' /C calc'!A0" : "Phòng số " + i,
                            UnitKind.DIVISION,
                            null,
                            LocalDate.of(2016, 1, 1),
                            "QĐ " + i));
        }
        follow(log);
    }

    @Test
    void the_whole_list_comes_with_vietnamese_headings_and_nothing_that_excel_would_run()
            throws Exception {
        HttpResponse<String> csv = send(get(log, Role.VIEWER, null, "/api/units?format=csv"));

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow())
                .isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"units-%d.csv\"".formatted(log.head()));
        List<String> lines = csv.body().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFMã,Tên,");
        assertThat(lines).as("all pages and the heading").hasSize(1 + 232);
        assertThat(csv.body()).contains(",'=cmd|' /C calc'!A0,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units?q=phong+so+1",
                "/api/units?asOf=2021-02-01",
                "/api/reports?state=DUE",
                "/api/reports?asOf=2021-06-21",
                "/api/awards?state=ALL",
                "/api/findings?state=ALL",
                "/api/aggregations",
                "/api/registrations",
                "/api/pledges",
                "/api/follow-ups",
                "/api/events?name=unit.registered"
            })
    void rule_53_the_table_has_the_rows_of_the_list(String path) throws Exception {
        int listed = 0;
        String after = "";
        do {
            JsonNode page = read(log, Role.AUDITOR, join(path, "limit=200" + after));
            listed += page.at("/items").size();
            after = page.at("/next").isNull() ? "" : "&after=" + page.at("/next").asString();
        } while (!after.isEmpty());

        String csv = send(get(log, Role.AUDITOR, null, join(path, "format=csv"))).body();
        assertThat(csv.lines().filter(line -> line.matches("[0-9a-f]{8}-.*|\\d+,.*")).count())
                .as(csv)
                .isEqualTo(listed);
    }

    @Test
    void what_a_client_accepts_first_is_what_it_gets() throws Exception {
        for (String accept : List.of("text/csv", "text/csv;q=0.9, application/json;q=0.1")) {
            HttpResponse<String> csv =
                    send(get(log, Role.VIEWER, null, "/api/plans").header("Accept", accept));
            assertThat(csv.headers().firstValue("Content-Type").orElseThrow())
                    .as(accept)
                    .startsWith("text/csv");
        }
        for (String accept : List.of("*/*", "application/json, text/csv;q=0.5")) {
            HttpResponse<String> json =
                    send(get(log, Role.VIEWER, null, "/api/plans").header("Accept", accept));
            assertThat(json.headers().firstValue("Content-Type").orElseThrow())
                    .as(accept)
                    .startsWith("application/json");
        }
    }

    @Test
    void a_table_is_closed_to_those_to_whom_the_list_is() throws Exception {
        HttpResponse<String> refused =
                send(get(log, Role.VIEWER, null, "/api/proposals?format=csv"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("caller.role-missing");
        assertThat(send(get(log, Role.VIEWER, null, "/api/units?format=xml")).statusCode())
                .isEqualTo(400);
        assertThat(
                        send(get(log, Role.VIEWER, null, "/api/reports?format=csv&state=X"))
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_table_hides_the_drafts_that_the_list_hides() throws Exception {
        assertThat(send(get(log, Role.VIEWER, null, "/api/reports?format=csv")).body())
                .doesNotContain("Đang viết");
        assertThat(send(get(log, Role.OFFICE_CLERK, null, "/api/reports?format=csv")).body())
                .contains("Đang viết");
    }

    @Test
    void who_reads_english_gets_english_headings() throws Exception {
        String csv =
                send(get(log, Role.VIEWER, null, "/api/units?format=csv")
                                .header("Accept-Language", "en"))
                        .body();
        assertThat(csv).startsWith("\uFEFFId,Name,");
    }

    @Test
    void every_column_of_every_list_has_a_heading_in_both_languages() {
        Texts texts = Texts.ofClassPath();
        Set<String> without = new TreeSet<>();
        for (Language language : Language.values()) {
            for (var list : lists.byName().values()) {
                Columns.of(Lists.rowType(list)).headings(texts, language).stream()
                        .filter(heading -> !heading.matches("\\p{Lu}.*(: \\p{Lu}.*)*"))
                        .forEach(without::add);
            }
        }
        assertThat(without).isEmpty();
    }

    private static String join(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }
}
