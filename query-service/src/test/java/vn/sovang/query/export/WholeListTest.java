package vn.sovang.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ClassUtils;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Closed;
import vn.sovang.kernel.Role;
import vn.sovang.plan.FindingCode;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.QueryServer;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.Views;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeListTest extends QueryServer {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();

    @Autowired private Views views;

    @BeforeAll
    void manyUnitsAndOneYear() {
        log.append(sample.beforeTheDistrictEnds());
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
                "/api/missing-registrations",
                "/api/missing-registrations?asOf=2021-01-01",
                "/api/follow-ups",
                "/api/actuals",
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
    void the_list_of_one_plan_and_the_ranking_of_one_block_are_tables_too() throws Exception {
        log.append(
                List.of(
                        sample.blockFormed(),
                        sample.memberAssigned(sample.department),
                        sample.memberAssigned(sample.district)));
        follow(log);
        String distribution = "/api/plans/" + sample.plan + "/distribution";
        List<String> lines =
                send(get(log, Role.VIEWER, null, distribution + "?format=csv"))
                        .body()
                        .lines()
                        .toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        "\uFEFFDòng,Nguyên văn,Nhận để,Nhóm,Nơi nhận ghi trong dòng,Đơn vị nhận");
        assertThat(lines).hasSize(1 + read(log, Role.VIEWER, distribution).at("/items").size());

        String standings = "/api/blocks/" + sample.block + "/standings?year=2021&on=2021-12-31";
        String csv = send(get(log, Role.VIEWER, null, standings + "&format=csv")).body();
        assertThat(csv).startsWith("\uFEFFThứ hạng,Mã đơn vị,Đơn vị,");
        assertThat(csv.lines().skip(1))
                .as("each step of the rule once")
                .allSatisfy(line ->
                        assertThat(line.split("Ít báo cáo quá hạn chưa nộp hơn xếp trước", -1))
                                .hasSize(2))
                .noneMatch(line -> line.contains("MISSING_REPORTS"));
        assertThat(csv.lines().skip(1))
                .as("the best first")
                .extracting(line -> line.substring(0, 1))
                .containsExactly("1", "2");
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
        assertThat(
                        send(get(
                                        log,
                                        Role.OFFICE_CLERK,
                                        sample.district,
                                        "/api/reports?format=csv"))
                                .body())
                .contains("Đang viết");
    }

    /// One of a closed list, yes and no, times, and the parts of a list.
    @Test
    void what_stands_in_a_cell_is_for_people_to_read() throws Exception {
        String awards = send(get(log, Role.VIEWER, null, "/api/awards?format=csv")).body();
        assertThat(awards)
                .contains(",Giám đốc Sở,", ",tập thể,", ",Bằng khen,", ",còn hiệu lực,")
                .doesNotContain("CERTIFICATE_OF_MERIT", "VALID");
        String proposals = send(get(log, Role.AUDITOR, null, "/api/proposals?format=csv")).body();
        assertThat(proposals)
                .contains("Tờ trình · Đã có: có · ")
                .doesNotContain("SUBMISSION", "TRUE");
        String units = send(get(log, Role.VIEWER, null, "/api/units?format=csv")).body();
        assertThat(units)
                .contains(
                        "Phòng Kinh tế và Hạ tầng huyện Cẩm Xuyên · Hiệu lực từ: 2010-01-01 · Hiệu"
                                + " lực đến: 2021-06-30 · QĐ 1/2010");

        String english =
                send(get(log, Role.VIEWER, null, "/api/awards?format=csv")
                                .header("Accept-Language", "en"))
                        .body();
        assertThat(english).contains(",Certificate of merit,", ",collective,", ",valid,");
    }

    @Test
    void who_reads_english_gets_english_headings() throws Exception {
        String csv =
                send(get(log, Role.VIEWER, null, "/api/units?format=csv")
                                .header("Accept-Language", "en"))
                        .body();
        assertThat(csv).startsWith("\uFEFFId,Name,");
    }

    /// A part of a row, in whatever it stands.
    private record Part(String within, RecordComponent component) {}

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        views.lists().values().forEach(list -> add(parts, "", Views.rowType(list)));
        return parts;
    }

    private static void add(List<Part> parts, String within, Type type) {
        if (type instanceof ParameterizedType list) {
            add(parts, within, list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> simple && simple.isRecord()) {
            for (RecordComponent component : simple.getRecordComponents()) {
                parts.add(new Part(within, component));
                add(parts, component.getName(), component.getGenericType());
            }
        }
    }

    @Test
    void every_part_of_every_list_has_a_heading_in_both_languages() {
        Set<String> without = new TreeSet<>();
        for (Language language : Language.values()) {
            RowWords cells = new RowWords(Texts.ofClassPath(), language, RowWords.Dates.ISO);
            for (Part part : parts()) {
                String name = part.component().getName();
                String heading = cells.heading(part.within(), name);
                if (heading.equals(name)) {
                    without.add(language + " " + part.within() + "." + name);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    /// A finding has its meaning beside its code.
    @Test
    void every_closed_list_has_words_in_both_languages() {
        Texts texts = Texts.ofClassPath();
        Set<String> without = new TreeSet<>();
        parts().stream()
                .flatMap(part -> closedLists(part.component()))
                .filter(list -> list != FindingCode.class)
                .flatMap(list -> Stream.of(list.getEnumConstants()))
                .map(constant -> Closed.code((Enum<?>) constant))
                .forEach(code -> {
                    for (Language language : Language.values()) {
                        if (texts.find(code, language, Map.of()).isEmpty()) {
                            without.add(language + " " + code);
                        }
                    }
                });
        assertThat(without).isEmpty();
    }

    @Test
    void no_words_are_left_over_for_what_stands_in_no_closed_list() throws Exception {
        Pattern code = Pattern.compile("closed\\.([a-z]+)\\.([A-Za-z.]+)\\.([A-Z_0-9]+)");
        Set<String> named = new TreeSet<>();
        Set<String> constants = new TreeSet<>();
        for (String text : Texts.ofClassPath().codes(Language.VI)) {
            Matcher match = code.matcher(text);
            if (match.matches()) {
                named.add(text);
                for (Object constant : list(match.group(1), match.group(2)).getEnumConstants()) {
                    constants.add(Closed.code((Enum<?>) constant));
                }
            }
        }
        assertThat(named).isEqualTo(constants).hasSizeGreaterThan(200);
    }

    private static Class<?> list(String packageEnd, String type) throws ClassNotFoundException {
        String name = packageEnd + "." + type.replace('.', '$');
        try {
            return Class.forName("vn.sovang." + name);
        } catch (ClassNotFoundException notOfTheLanguage) {
            return Class.forName("vn.sovang.query." + name);
        }
    }

    private static Stream<? extends Class<?>> closedLists(RecordComponent part) {
        OneOf lists = part.getAnnotation(OneOf.class);
        if (lists != null) {
            return Stream.of(lists.value());
        }
        Type type = part.getGenericType();
        Type inner =
                type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return Stream.of((Class<?>) inner).filter(Class::isEnum);
    }

    /// Two things that are called alike would get the same heading. A document and a row have each
    /// its number, and are right to.
    @Test
    void no_heading_stands_over_two_kinds_of_values() {
        Texts texts = Texts.ofClassPath();
        Map<String, Set<Kind>> kinds = new TreeMap<>();
        for (Part part : parts()) {
            String name = part.component().getName();
            String own = part.within() + "." + name;
            boolean hasItsOwn = texts.find("column." + own, Language.VI, Map.of()).isPresent();
            kind(part.component().getType())
                    .ifPresent(kind ->
                            kinds.computeIfAbsent(hasItsOwn ? own : name, _ -> new TreeSet<>())
                                    .add(kind));
        }
        kinds.remove("number");
        assertThat(kinds).allSatisfy((heading, kind) -> assertThat(kind).as(heading).hasSize(1));
    }

    private enum Kind {
        NUMBER,
        YES_OR_NO,
        DAY,
        TIME,
        WORDS,
        LIST
    }

    /// Kind of a value; empty for what has parts.
    private static Optional<Kind> kind(Class<?> type) {
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (Number.class.isAssignableFrom(boxed)) {
            return Optional.of(Kind.NUMBER);
        }
        if (type.isEnum() || type == String.class) {
            return Optional.of(Kind.WORDS);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Optional.of(Kind.LIST);
        }
        return Optional.ofNullable(
                Map.of(
                                Boolean.class, Kind.YES_OR_NO,
                                LocalDate.class, Kind.DAY,
                                Instant.class, Kind.TIME)
                        .get(boxed));
    }

    private static String join(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }
}
