package vn.sovang.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.sovang.actual.ActualFigure;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.goal.Quantity;
import vn.sovang.kernel.Role;
import vn.sovang.query.QueryServer;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.ProposalCount;
import vn.sovang.query.proposalboard.ProposalStage;
import vn.sovang.query.targetboard.GoalPlan;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A department with a division of a district below it, another such pair, a campaign of the first
/// for a unit of the second, and a year of all that can be counted.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest extends QueryServer {
    private final GoalPlan goals = new GoalPlan();
    private final SamplePlan north = goals.sample;
    private final GoalPlan otherGoals = new GoalPlan();
    private final SamplePlan south = otherGoals.sample;
    private final CampaignId shared = new CampaignId(UUID.randomUUID());
    private final TestLog log = new TestLog();
    private final Map<String, List<JsonNode>> lists = new HashMap<>();
    private long june;
    private long december;

    @BeforeAll
    void aYear() {
        log.append(
                List.of(
                        north.departmentRegistered(),
                        north.districtRegistered(),
                        south.departmentRegistered(),
                        south.districtRegistered()));
        log.with("unit", north.department.toString());
        log.append(List.of(goals.drafted(), north.issued(), north.launched(), launchedForBoth()));
        log.with("unit", south.district.toString());
        log.append(List.of(otherGoals.drafted(2021, GoalPlan.products()), south.launched()));
        log.append(registeredFromOutside());
        log.append(List.of(north.registered(), north.pledgeSigned(), north.difficultyRaised()));
        log.at("2021-06-20T03:00:00Z")
                .append(
                        List.of(
                                north.inLieuRecorded(),
                                north.draftSaved(),
                                north.submitted(),
                                north.returned()));
        log.at("2021-06-27T03:00:00Z");
        june = log.append(south.issued());
        log.at("2021-07-07T03:00:00Z")
                .append(
                        List.of(
                                north.resubmitted(),
                                north.accepted(),
                                north.submittedLate(),
                                north.submittedUnasked(),
                                north.dutyDeadlineSet(),
                                north.dutyCompleted(),
                                north.actualRecorded(),
                                goals.recorded("T1", new ActualFigure(Quantity.of("9 sản phẩm"))),
                                otherGoals.recorded(
                                        "T1", new ActualFigure(Quantity.of("7 sản phẩm")))));
        log.append(north.difficulties().subList(1, 5));
        log.append(south.difficultyRaised());
        log.at("2021-12-16T03:00:00Z")
                .append(
                        List.of(
                                north.proposed(),
                                north.proposalSubmitted(),
                                south.proposed(),
                                south.proposalSubmitted()))
                .append(south.proposalReviewed().subList(0, 2))
                .append(List.of(north.decisionIssued(), north.decided()));
        december = log.head();
        log.at("2022-01-02T03:00:00Z").append(north.districtMoved());
        log.append(south.proposalForwarded());
        follow(log);
    }

    /// Launch under a plan of the north, for a unit in another organisation as well.
    private CampaignLaunched launchedForBoth() {
        CampaignLaunched usual = north.launched();
        return new CampaignLaunched(
                shared,
                usual.planId(),
                usual.content(),
                usual.year(),
                usual.planIssuedOn(),
                usual.launchedOn(),
                List.of(north.department, south.district));
    }

    private ParticipationRegistered registeredFromOutside() {
        return new ParticipationRegistered(
                shared,
                "1",
                south.district,
                "Cùng tham gia",
                Instant.parse("2021-02-06T02:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&plan={north}",
                "&plan={nothing}",
                "&campaign={shared}",
                "&unit={district}",
                "&organisation={department}",
                "&organisation={department}&unit={district}&campaign={campaign}",
                "&planYear=2021",
                "&planYear=2020"
            })
    void rule_53_figures_and_lists_with_the_same_filters_have_the_same_totals(String filter)
            throws Exception {
        String given =
                filter.replace("{north}", north.plan.toString())
                        .replace("{nothing}", UUID.randomUUID().toString())
                        .replace("{shared}", shared.toString())
                        .replace("{campaign}", north.campaign.toString())
                        .replace("{department}", north.department.toString())
                        .replace("{district}", north.district.toString());
        for (long moment : List.of(june, december, log.head())) {
            for (By by : By.values()) {
                String asked = given + "&asOf=" + moment;
                for (JsonNode row : figures("by=" + by + asked)) {
                    String ofRow =
                            switch (by) {
                                case PROVINCE -> "";
                                case ORGANISATION -> "&organisation=" + row.at("/id").asString();
                                case CAMPAIGN -> "&campaign=" + row.at("/id").asString();
                            };
                    hasTheTotalsOfTheLists(row, narrowed(asked, ofRow));
                }
            }
        }
    }

    /// The row's own filter takes the place of the same one.
    private static String narrowed(String asked, String ofRow) {
        String name = ofRow.substring(0, ofRow.indexOf('=') + 1);
        return name.isEmpty() ? asked : asked.replaceAll(name + "[^&]*", "") + ofRow;
    }

    private void hasTheTotalsOfTheLists(JsonNode row, String filter) throws Exception {
        List<JsonNode> campaigns = list("/api/campaigns?" + filter);
        assertThat(row.at("/registrations/campaigns").asInt())
                .as(filter)
                .isEqualTo(campaigns.size());
        matches(row, "/registrations/registered", list("/api/registrations?" + filter), _ -> true);
        assertThat(list("/api/missing-registrations?" + filter))
                .hasSize(
                        row.at("/registrations/registrable").asInt()
                                - row.at("/registrations/registered").asInt());
        matches(row, "/registrations/pledges", list("/api/pledges?" + filter), _ -> true);
        List<JsonNode> reports = list("/api/reports?" + filter);
        matches(row, "/reports/due", reports, is("/state", "DUE"));
        matches(row, "/reports/missing", reports, is("/overdue", "YES"));
        matches(row, "/reports/handedIn", reports, is("/state", "DUE").negate());
        matches(row, "/reports/submitted", reports, is("/state", "SUBMITTED"));
        matches(row, "/reports/returned", reports, is("/state", "RETURNED"));
        matches(row, "/reports/accepted", reports, is("/state", "ACCEPTED"));
        matches(row, "/reports/inLieu", reports, is("/state", "IN_LIEU"));
        matches(row, "/reports/onTime", reports, is("/late", "NO"));
        matches(row, "/reports/late", reports, is("/late", "YES"));
        matches(
                row,
                "/reports/unsure",
                reports,
                is("/late", "UNKNOWN").or(is("/overdue", "UNKNOWN")));
        List<JsonNode> proposals = list("/api/proposals?" + filter);
        matches(row, "/proposals/total", proposals, _ -> true);
        for (String stage :
                List.of(
                        "PROPOSED",
                        "SUBMITTED",
                        "FORWARDED",
                        "RETURNED",
                        "WITHDRAWN",
                        "REFUSED",
                        "DECIDED")) {
            matches(row, "/proposals/stages/" + name(stage), proposals, is("/stage", stage));
        }
        for (String holder : List.of("UNIT", "OFFICE", "COUNCIL", "LEADER", "RECIPIENT")) {
            matches(row, "/proposals/holders/" + name(holder), proposals, is("/holder", holder));
        }
        matches(row, "/awards/total", list("/api/awards?" + filter), _ -> true);
        JsonNode awards = read(log, Role.AUDITOR, "/api/awards/figures?" + filter);
        for (String part : row.at("/awards").propertyNames()) {
            assertThat(row.at("/awards/" + part)).as(part).isEqualTo(awards.at("/" + part));
        }
        List<JsonNode> targets = list("/api/targets?" + filter);
        Predicate<JsonNode> issued = is("/issued", "true");
        matches(row, "/targets/total", targets, _ -> true);
        matches(row, "/targets/notIssued", targets, issued.negate());
        matches(row, "/targets/met", targets, issued.and(is("/verdict", "MET")));
        matches(row, "/targets/notMet", targets, issued.and(is("/verdict", "NOT_MET")));
        matches(row, "/targets/unknown", targets, issued.and(is("/verdict", "UNKNOWN")));
        List<JsonNode> duties = list("/api/duties?" + filter);
        matches(row, "/duties/total", duties, _ -> true);
        for (String state : List.of("DUE", "LATE", "DONE", "UNDATED", "UNRESOLVED", "ENDED")) {
            matches(row, "/duties/" + name(state), duties, is("/state", state));
        }
        List<JsonNode> difficulties = list("/api/difficulties?" + filter);
        matches(row, "/difficulties/total", difficulties, _ -> true);
        matches(
                row,
                "/difficulties/beyondAuthority",
                difficulties,
                is("/stage", "BEYOND_AUTHORITY"));
        for (String stage : List.of("OPEN", "ANSWERED", "ESCALATED", "RESOLVED")) {
            matches(row, "/difficulties/" + name(stage), difficulties, is("/stage", stage));
        }
    }

    private static void matches(
            JsonNode row, String figure, List<JsonNode> items, Predicate<JsonNode> which) {
        assertThat(row.at(figure).asInt(-1))
                .as("%s of %s", figure, row)
                .isEqualTo((int) items.stream().filter(which).count());
    }

    private static Predicate<JsonNode> is(String field, String value) {
        return item -> item.at(field).asString("").equals(value);
    }

    @Test
    void the_province_is_counted_as_a_whole() throws Exception {
        JsonNode row = only(figures("by=PROVINCE&asOf=" + december));

        assertThat(row.at("/id").asString()).isEqualTo(log.tenant().value());
        assertThat(row.at("/registrations").toString())
                .isEqualTo(
                        "{\"campaigns\":3,\"units\":4,\"registrable\":30,\"registered\":2,\"pledges\":1}");
        assertThat(row.at("/reports/due").asInt()).as("24 asked, 3 handed in").isEqualTo(21);
        assertThat(row.at("/reports/handedIn").asInt()).isEqualTo(4);
        assertThat(row.at("/reports/late").asInt()).isEqualTo(1);
        assertThat(row.at("/proposals/total").asInt()).isEqualTo(2);
        assertThat(row.at("/proposals/holders/council").asInt()).isEqualTo(1);
        assertThat(row.at("/awards/total").asInt()).isEqualTo(1);
        assertThat(row.at("/awards/smallCollectives").toString())
                .isEqualTo("{\"count\":0,\"of\":1}");
        assertThat(row.at("/targets").toString())
                .isEqualTo("{\"total\":5,\"met\":1,\"notMet\":1,\"unknown\":3,\"notIssued\":0}");
        assertThat(row.at("/duties").toString())
                .isEqualTo(
                        "{\"total\":6,\"due\":0,\"late\":1,\"done\":2,\"undated\":1,\"unresolved\":2,\"ended\":0}");
        assertThat(row.at("/difficulties/open").asInt()).isEqualTo(1);
        assertThat(row.at("/difficulties/resolved").asInt()).isEqualTo(1);
        assertThat(row.at("/withheld")).isEmpty();
    }

    @Test
    void a_proposal_that_was_sent_on_lies_with_whom_it_was_sent_to() throws Exception {
        JsonNode then = row("by=ORGANISATION&asOf=" + december, south.department.toString());
        JsonNode now = row("by=ORGANISATION", south.department.toString());

        assertThat(then.at("/proposals/stages/submitted").asInt()).isEqualTo(1);
        assertThat(then.at("/proposals/holders/council").asInt()).isEqualTo(1);
        assertThat(now.at("/proposals/stages/forwarded").asInt()).isEqualTo(1);
        assertThat(now.at("/proposals/holders/recipient").asInt()).isEqualTo(1);
    }

    @Test
    void a33_a_unit_outside_counts_for_the_campaign_and_for_its_own_organisation()
            throws Exception {
        JsonNode campaign = row("by=CAMPAIGN", shared.toString());
        assertThat(campaign.at("/registrations/units").asInt()).isEqualTo(2);
        assertThat(campaign.at("/registrations/registered").asInt()).isEqualTo(1);
        assertThat(campaign.at("/planId").asString()).isEqualTo(north.plan.toString());

        JsonNode own = row("by=ORGANISATION", south.department.toString());
        assertThat(own.at("/registrations/campaigns").asInt()).isEqualTo(2);
        assertThat(own.at("/registrations/registered").asInt()).isEqualTo(1);
        JsonNode issuer = row("by=ORGANISATION&campaign=" + shared, north.department.toString());
        assertThat(issuer.at("/registrations/units").asInt()).isEqualTo(1);
        assertThat(issuer.at("/registrations/registered").asInt()).isZero();
        assertThat(row("by=ORGANISATION", north.department.toString()).at("/registrations/pledges"))
                .as("signed together with a unit that left later")
                .isEqualTo(
                        row("by=ORGANISATION", north.district.toString())
                                .at("/registrations/pledges"));
    }

    @Test
    void a_unit_that_moved_counts_where_it_was_at_the_moment_asked() throws Exception {
        JsonNode whole = row("by=ORGANISATION&asOf=" + december, north.department.toString());
        assertThat(figures("by=ORGANISATION&asOf=" + december)).hasSize(2);
        assertThat(whole.at("/awards/total").asInt()).isEqualTo(1);
        assertThat(whole.at("/duties/total").asInt()).isEqualTo(2);

        assertThat(figures("by=ORGANISATION")).hasSize(3);
        JsonNode left = row("by=ORGANISATION", north.department.toString());
        JsonNode moved = row("by=ORGANISATION", north.district.toString());
        assertThat(left.at("/awards/total").asInt()).isZero();
        assertThat(left.at("/targets/total").asInt()).as("it issued the plan").isEqualTo(4);
        assertThat(moved.at("/awards/total").asInt()).isEqualTo(1);
        assertThat(moved.at("/duties/total").asInt()).isEqualTo(2);
        assertThat(moved.at("/kind").asString()).isEqualTo("DISTRICT_DIVISION");
        for (String part : List.of("/reports/due", "/reports/handedIn", "/reports/late")) {
            assertThat(left.at(part).asInt() + moved.at(part).asInt())
                    .as(part)
                    .isEqualTo(whole.at(part).asInt());
        }
    }

    @Test
    void a_plan_belongs_to_the_organisation_whose_post_issued_it() throws Exception {
        assertThat(row("by=ORGANISATION", south.department.toString()).at("/targets").toString())
                .as("issued by a post of its division")
                .isEqualTo("{\"total\":1,\"met\":0,\"notMet\":1,\"unknown\":0,\"notIssued\":0}");
        String draft = "by=ORGANISATION&asOf=" + (june - 1);
        assertThat(row(draft, south.department.toString()).at("/targets/total").asInt()).isZero();
        assertThat(only(figures("asOf=" + (june - 1))).at("/targets/notIssued").asInt())
                .as("for who is of no organisation")
                .isZero();
        String path = "/api/figures?asOf=" + (june - 1);
        assertThat(
                        readAs(log, Role.LEADER, south.department, path)
                                .at("/items/0/targets/notIssued")
                                .asInt())
                .isEqualTo(1);
        String targets = "/api/targets?asOf=%d&plan=%s".formatted(june - 1, south.plan);
        assertThat(readAs(log, Role.LEADER, south.department, targets).at("/items")).hasSize(1);
        assertThat(readAs(log, Role.LEADER, north.department, targets).at("/items")).isEmpty();
    }

    @Test
    void targets_are_judged_by_what_the_unit_recorded_that_is_asked_for() throws Exception {
        String targets = "by=CAMPAIGN&campaign=" + north.campaign;

        assertThat(only(figures(targets)).at("/targets/met").asInt()).isEqualTo(1);
        JsonNode byDistrict = only(figures(targets + "&unit=" + north.district));
        assertThat(byDistrict.at("/targets/total").asInt()).isEqualTo(4);
        assertThat(byDistrict.at("/targets/met").asInt()).isEqualTo(1);
        JsonNode byDepartment = only(figures(targets + "&unit=" + north.department));
        assertThat(byDepartment.at("/targets/met").asInt()).isZero();
        assertThat(byDepartment.at("/targets/unknown").asInt()).isEqualTo(4);
    }

    @Test
    void proposals_are_withheld_from_who_only_looks_on_and_each_row_says_so() throws Exception {
        JsonNode row = read(log, Role.VIEWER, "/api/figures").at("/items/0");

        assertThat(row.at("/proposals").isNull()).isTrue();
        assertThat(row.at("/withheld/0").asString()).isEqualTo("PROPOSALS");
        assertThat(row.at("/awards/total").asInt()).isEqualTo(1);
        assertThat(send(get(log, Role.VIEWER, null, "/api/proposals")).statusCode()).isEqualTo(403);
    }

    @Test
    void rule_48_the_figures_of_a_province_tell_nothing_of_another() throws Exception {
        TestLog other = new TestLog();
        SamplePlan theirs = new SamplePlan();
        other.append(theirs.departmentRegistered());
        follow(other);

        JsonNode province = read(other, Role.LEADER, "/api/figures").at("/items");
        assertThat(province).hasSize(1);
        for (JsonNode part : province.get(0)) {
            for (JsonNode number : part) {
                assertThat(number.asInt(0)).isZero();
            }
        }
        JsonNode organisations =
                read(other, Role.LEADER, "/api/figures?by=ORGANISATION").at("/items");
        assertThat(organisations).hasSize(1);
        assertThat(organisations.at("/0/id").asString()).isEqualTo(theirs.department.toString());
        assertThat(read(other, Role.LEADER, "/api/figures?by=CAMPAIGN").at("/items")).isEmpty();
        String asked = "/api/figures?by=ORGANISATION&organisation=";
        assertThat(read(other, Role.LEADER, asked + north.department).at("/items"))
                .isEqualTo(read(other, Role.LEADER, asked + UUID.randomUUID()).at("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=DISTRICT",
                "planYear=hai-ngan",
                "limit=0",
                "asOf=hom-qua",
                "after=%00",
                "format=xml"
            })
    void a_parameter_that_cannot_be_read_is_named(String parameter) throws Exception {
        HttpResponse<String> answer =
                send(get(log, Role.LEADER, null, "/api/figures?" + parameter));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("parameter.malformed")
                .contains(parameter.substring(0, parameter.indexOf('=')));
    }

    @Test
    void the_rows_come_page_by_page() throws Exception {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    read(log, Role.LEADER, "/api/figures?by=ORGANISATION&limit=1&after=" + after);
            page.at("/items").forEach(row -> ids.add(row.at("/id").asString()));
            after = page.at("/next").isNull() ? "" : page.at("/next").asString();
        } while (!after.isEmpty());

        assertThat(ids)
                .containsExactlyElementsOf(
                        Stream.of(north.department, north.district, south.department)
                                .map(Object::toString)
                                .sorted()
                                .toList());
    }

    @Test
    void rule_53_the_table_has_the_numbers_of_the_answer() throws Exception {
        JsonNode row = only(figures("asOf=" + december));
        HttpResponse<String> csv =
                send(get(log, Role.LEADER, null, "/api/figures?format=csv&asOf=" + december));

        List<String> lines = csv.body().lines().toList();
        List<String> headings = cells(lines.getFirst());
        List<String> cells = cells(lines.getLast());
        assertThat(lines).hasSize(2);
        assertThat(headings)
                .contains(
                        "Các báo cáo: Quá hạn chưa nộp",
                        "Đề nghị khen thưởng: Đang ở: Văn phòng",
                        "Khen thưởng: Tập thể nhỏ: Tính trên");
        assertThat(cells.get(headings.indexOf("Các báo cáo: Quá hạn chưa nộp")))
                .isEqualTo(row.at("/reports/missing").asString());
        assertThat(cells.get(headings.indexOf("Chỉ tiêu: Chưa xác định"))).isEqualTo("3");
    }

    /// Splits at each comma that is not between quotation marks.
    private static List<String> cells(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    @Test
    void two_moments_of_the_figures_are_compared_field_by_field() throws Exception {
        JsonNode differences =
                read(
                        log,
                        Role.LEADER,
                        "/api/differences?view=figures&by=ORGANISATION&from=%d&to=%d"
                                .formatted(december, log.head()));

        assertThat(differences.at("/items"))
                .extracting(row -> row.at("/key").asString() + " " + row.at("/change").asString())
                .containsExactlyInAnyOrder(
                        north.department + " CHANGED",
                        north.district + " ADDED",
                        south.department + " CHANGED");
        assertThat(differences.toString())
                .contains("{\"field\":\"awards.total\",\"before\":1,\"after\":0}");
    }

    @Test
    void every_stage_and_every_holder_of_a_proposal_has_its_figure() {
        assertThat(components(ProposalCount.Stages.class)).isEqualTo(names(ProposalStage.values()));
        List<String> holders = new ArrayList<>(names(Holder.values()));
        holders.remove(name(Holder.NOBODY.name()));
        assertThat(components(ProposalCount.Holders.class)).isEqualTo(holders);
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static List<String> names(Enum<?>[] list) {
        return Arrays.stream(list).map(one -> name(one.name())).toList();
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static int sum(List<JsonNode> items, String field) {
        return items.stream().mapToInt(item -> item.at(field).asInt()).sum();
    }

    private JsonNode row(String parameters, String id) throws Exception {
        return figures(parameters).stream()
                .filter(row -> row.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode only(List<JsonNode> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private List<JsonNode> figures(String parameters) throws Exception {
        return list("/api/figures?" + parameters);
    }

    /// Rows of a list, for which the log of this class has one answer each, so it is asked once.
    private List<JsonNode> list(String path) throws Exception {
        String asked =
                Stream.of(path.split("[?&]")).sorted().distinct().collect(Collectors.joining("&"));
        List<JsonNode> known = lists.get(asked);
        if (known == null) {
            JsonNode page = read(log, Role.AUDITOR, path + "&limit=200");
            assertThat(page.at("/next").isNull()).as(path).isTrue();
            known = page.at("/items").valueStream().toList();
            lists.put(asked, known);
        }
        return known;
    }
}
