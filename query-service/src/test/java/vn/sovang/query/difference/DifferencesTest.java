package vn.sovang.query.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Role;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferencesTest extends QueryServer {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();
    private long launched;
    private long submitted;

    @BeforeAll
    void oneYear() {
        log.append(List.of(sample.departmentRegistered(), sample.districtRegistered()));
        launched = log.append(sample.launched());
        submitted = log.append(sample.submitted());
        log.append(List.of(sample.draftSaved(), sample.submittedUnasked()));
        log.append(sample.districtRenamed());
        follow(log);
    }

    @Test
    void rows_that_came_and_rows_that_changed_are_told_field_by_field() throws Exception {
        JsonNode all = differences(Role.VIEWER, "reports", launched, submitted, "");

        assertThat(all.at("/items")).hasSize(1);
        assertThat(all.at("/items/0/change").asString()).isEqualTo("CHANGED");
        JsonNode state = field(all.at("/items/0"), "state");
        assertThat(state.at("/before").asString()).isEqualTo("DUE");
        assertThat(state.at("/after").asString()).isEqualTo("SUBMITTED");
        assertThat(all.at("/from/position").asLong()).isEqualTo(launched);
        assertThat(all.at("/to/position").asLong()).isEqualTo(submitted);

        JsonNode later = differences(Role.VIEWER, "reports", submitted, log.head(), "");
        JsonNode added =
                later.at("/items")
                        .valueStream()
                        .filter(row -> row.at("/change").asString().equals("ADDED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(added.at("/row/summary").asString()).isEqualTo("Tự nguyện");
    }

    @Test
    void a_row_that_leaves_a_narrowed_list_is_removed_from_it() throws Exception {
        JsonNode due = differences(Role.VIEWER, "reports", launched, submitted, "&state=DUE");
        assertThat(due.at("/items")).hasSize(1);
        assertThat(due.at("/items/0/change").asString()).isEqualTo("REMOVED");
        assertThat(due.at("/items/0/row/state").asString()).isEqualTo("DUE");
    }

    @Test
    void nothing_is_told_that_the_list_hides() throws Exception {
        String asViewer = differences(Role.VIEWER, "reports", submitted, log.head(), "").toString();
        String asOffice =
                readAs(
                                log,
                                Role.OFFICE_CLERK,
                                sample.district,
                                "/api/differences?view=reports&from=%d&to=%d"
                                        .formatted(submitted, log.head()))
                        .toString();

        assertThat(asViewer)
                .doesNotContain("Đang viết")
                .doesNotContain(sample.draftedReport.toString());
        assertThat(asOffice).contains("Đang viết");
        assertThat(
                        send(get(
                                        log,
                                        Role.VIEWER,
                                        null,
                                        "/api/differences?view=proposals&from=0&to=9"))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_moment_itself_is_no_difference() throws Exception {
        JsonNode units = differences(Role.VIEWER, "units", launched, submitted, "");
        assertThat(units.at("/items")).isEmpty();
        JsonNode renamed = differences(Role.VIEWER, "units", submitted, log.head(), "");
        assertThat(renamed.at("/items/0/key").asString()).isEqualTo(sample.district.toString());
    }

    @Test
    void rule_35_a_quota_is_the_same_one_at_both_moments() throws Exception {
        TestLog own = new TestLog();
        own.append(List.of(sample.departmentRegistered(), sample.districtRegistered()));
        long free = own.append(sample.launchedWithQuota());
        own.append(sample.proposed());
        long taken =
                own.append(
                        new ProposalSubmitted(
                                sample.proposal,
                                Instant.parse("2021-12-15T03:00:00Z"),
                                List.of(sample.place())));
        follow(own);

        JsonNode use =
                read(
                        own,
                        Role.OFFICE_CLERK,
                        "/api/differences?view=quotas&from=%d&to=%d".formatted(free, taken));

        assertThat(use.at("/items")).hasSize(1);
        assertThat(use.at("/items/0/key").asString())
                .startsWith(sample.plan + "/FORM/")
                .endsWith("/COLLECTIVE");
        JsonNode used = field(use.at("/items/0"), "used");
        assertThat(used.at("/before").asInt()).isZero();
        assertThat(used.at("/after").asInt()).isEqualTo(1);
    }

    @Test
    void c06_a_tree_differs_by_what_was_linked_and_by_what_came_into_it() throws Exception {
        TestLog own = new TestLog();
        long none = own.append(sample.departmentRegistered());
        long paper = own.append(List.of(sample.imported(), sample.issued())).head();
        long linked = own.append(List.of(sample.externalDocument(), sample.parentLinked())).head();
        follow(own);

        JsonNode came = between(own, "plans/" + sample.plan + "/tree", none, paper);
        assertThat(came.at("/items")).isNotEmpty();
        assertThat(came.at("/items"))
                .extracting(row -> row.at("/change").asString())
                .containsOnly("ADDED");

        JsonNode link = between(own, "plans/" + sample.plan + "/tree", paper, linked).at("/items");
        assertThat(link).hasSize(1);
        assertThat(link.at("/0/key").asString()).isEqualTo("above/00000");
        assertThat(field(link.get(0), "link.linked").at("/after").asBoolean()).isTrue();
        assertThat(field(link.get(0), "document").at("/before").isNull()).isTrue();
    }

    @Test
    void a_list_that_is_told_whole_is_compared_by_its_keys_whatever_its_order() throws Exception {
        TestLog own = new TestLog();
        own.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.blockFormed(),
                        sample.memberAssigned(sample.department),
                        sample.memberAssigned(sample.district)));
        long launched =
                own.append(List.of(sample.imported(), sample.issued(), sample.launched())).head();
        long registered = own.append(sample.registered());
        follow(own);

        JsonNode rows =
                between(
                                own,
                                "blocks/" + sample.block + "/standings",
                                launched,
                                registered,
                                "&year=2021&on=2021-12-31")
                        .at("/items");

        assertThat(rows)
                .extracting(row -> row.at("/key").asString())
                .isSorted()
                .contains(sample.district.toString());
        JsonNode district =
                rows.valueStream()
                        .filter(row -> row.at("/key").asString().equals(sample.district.toString()))
                        .findFirst()
                        .orElseThrow();
        assertThat(field(district, "figures.registered").at("/after").asInt()).isEqualTo(1);
    }

    @Test
    void a_list_of_several_pages_is_compared_by_its_keys_whatever_order_is_asked()
            throws Exception {
        TestLog own = new TestLog();
        Set<String> units = new TreeSet<>();
        for (int number = 0; number < 250; number++) {
            UnitId unit = new UnitId(UUID.randomUUID());
            own.append(
                    new UnitRegistered(
                            unit,
                            "Sở " + number,
                            UnitKind.DEPARTMENT,
                            null,
                            LocalDate.of(2000, 1, 1),
                            "QĐ"));
            units.add(unit.toString());
        }
        follow(own);

        JsonNode first = between(own, "units", 0, own.head(), "&order=BY_TREE&limit=200");
        JsonNode rest =
                between(
                        own,
                        "units",
                        0,
                        own.head(),
                        "&order=BY_TREE&limit=200&after=" + first.at("/next").asString());

        assertThat(
                        Stream.of(first, rest)
                                .flatMap(page -> page.at("/items").valueStream())
                                .map(row -> row.at("/key").asString()))
                .containsExactlyElementsOf(units);
    }

    @Test
    void what_is_told_of_one_thing_differs_by_its_parts() throws Exception {
        TestLog own = new TestLog();
        own.append(sample.departmentRegistered());
        long issued = own.append(List.of(sample.imported(), sample.issued())).head();
        long amended = own.append(sample.amended());
        follow(own);

        JsonNode plan = between(own, "plans/" + sample.plan, issued, amended).at("/items");

        assertThat(plan).hasSize(1);
        assertThat(plan.at("/0/key").asString()).isEqualTo("plans/" + sample.plan);
        assertThat(plan.at("/0/fields")).isNotEmpty();
    }

    @Test
    void what_exists_at_neither_moment_does_not_exist() throws Exception {
        var answer =
                send(
                        get(
                                log,
                                Role.AUDITOR,
                                null,
                                "/api/differences?view=plans/%s/tree&from=0&to=1"
                                        .formatted(sample.plan)));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("record.unknown", "Không có bản ghi " + sample.plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "events",
                "plans/0/trail",
                "differences",
                "projections",
                "../units",
                "plans/%25/units"
            })
    void who_asks_for_what_is_no_view_is_told_which_there_are(String view) throws Exception {
        var answer =
                send(
                        get(
                                log,
                                Role.AUDITOR,
                                null,
                                "/api/differences?view=%s&from=0&to=1".formatted(view)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("view.unknown", "reports, ", "plans/{id}/tree, ")
                .doesNotContain("/trail,", "events,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans/%25/tree", "plans/%2525/answers", "plans/a;b=c/distribution"})
    void an_address_of_nothing_is_unknown_whatever_stands_in_it(String view) throws Exception {
        var answer =
                send(
                        get(
                                log,
                                Role.AUDITOR,
                                null,
                                "/api/differences?view=%s&from=0&to=1".formatted(view)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    }

    private JsonNode between(TestLog own, String view, long from, long to) throws Exception {
        return between(own, view, from, to, "");
    }

    private JsonNode between(TestLog own, String view, long from, long to, String more)
            throws Exception {
        return read(
                own,
                Role.AUDITOR,
                "/api/differences?view=%s&from=%d&to=%d%s".formatted(view, from, to, more));
    }

    @Test
    void it_is_read_page_by_page() throws Exception {
        List<String> keys = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    differences(Role.VIEWER, "reports", 0, log.head(), "&limit=2&after=" + after);
            page.at("/items").forEach(row -> keys.add(row.at("/key").asString()));
            after = page.at("/next").isNull() ? "" : encoded(page.at("/next").asString());
        } while (!after.isEmpty());
        assertThat(keys).hasSize(9).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=plans/%25/answers&from=0&to=1&limit=0",
                "view=units&from=2&to=1",
                "view=units&from=hom-qua&to=1",
                "view=units&from=0&to=1&limit=0"
            })
    void what_cannot_be_compared_is_malformed(String parameters) throws Exception {
        var answer = send(get(log, Role.AUDITOR, null, "/api/differences?" + parameters));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("parameter.malformed");
    }

    private JsonNode differences(Role role, String view, long from, long to, String more)
            throws Exception {
        return read(
                log,
                role,
                "/api/differences?view=%s&from=%d&to=%d%s".formatted(view, from, to, more));
    }

    private static JsonNode field(JsonNode row, String name) {
        return row.at("/fields")
                .valueStream()
                .filter(field -> field.at("/field").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
