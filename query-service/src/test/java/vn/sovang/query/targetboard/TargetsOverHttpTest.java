package vn.sovang.query.targetboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualMembers;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.actual.ActualShare;
import vn.sovang.actual.CountedMember;
import vn.sovang.actual.MemberAnswer;
import vn.sovang.goal.Quantity;
import vn.sovang.kernel.Role;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.TestLog;

import java.math.BigDecimal;
import java.util.List;

/// Targets with progress and verdict, as people read them.
class TargetsOverHttpTest extends QueryServer {
    private final GoalPlan plan = new GoalPlan();
    private final TestLog log = new TestLog();

    @BeforeEach
    void aPlanInForce() {
        log.append(
                List.of(
                        plan.sample.departmentRegistered(),
                        plan.sample.districtRegistered(),
                        plan.drafted(),
                        plan.sample.issued()));
    }

    @Test
    void nothing_recorded_is_unknown_and_never_failed() throws Exception {
        follow(log);
        assertThat(read(log, Role.VIEWER, path()).at("/items"))
                .hasSize(4)
                .allSatisfy(target -> {
                    assertThat(target.at("/verdict").asString()).isEqualTo("UNKNOWN");
                    assertThat(target.at("/issued").asBoolean()).isTrue();
                });
    }

    @Test
    void rule_22_what_a_unit_reached_is_told_for_that_unit() throws Exception {
        log.append(plan.sample.actualRecorded());
        follow(log);

        JsonNode theirs = target("T1", path() + "&unit=" + plan.sample.district);
        assertThat(theirs.at("/verdict").asString()).isEqualTo("MET");
        assertThat(theirs.at("/leaves/0/exceeds").asBoolean()).isTrue();
        assertThat(theirs.at("/leaves/0/measured").asInt()).isEqualTo(9);
        assertThat(theirs.at("/leaves/0/trueOn").asString()).isEqualTo("2021-12-15");
        assertThat(target("T1", path()).at("/verdict").asString())
                .as("of the plan as a whole nothing was recorded")
                .isEqualTo("UNKNOWN");
    }

    @Test
    void rule_23_a_baseline_that_arrives_late_changes_the_verdict_from_then_on() throws Exception {
        long before = log.append(plan.recorded("T3", new ActualFigure(Quantity.of("31"))));
        log.append(plan.recorded("T3", new ActualBaseline(2020, Quantity.of("34"))));
        follow(log);

        JsonNode now = target("T3", path());
        assertThat(now.at("/verdict").asString()).isEqualTo("MET");
        assertThat(now.at("/leaves/0/measured").asInt()).isEqualTo(3);
        assertThat(now.at("/leaves/0/baseline").asInt()).isEqualTo(34);

        JsonNode then = target("T3", path() + "&asOf=" + before);
        assertThat(then.at("/verdict").asString()).isEqualTo("UNKNOWN");
        assertThat(then.at("/leaves/0/baseline").isNull()).isTrue();
    }

    @Test
    void rules_24_28_a_floor_is_judged_by_numerator_and_population_and_shown_beside_the_cap()
            throws Exception {
        log.append(plan.recorded("T2", new ActualShare(new BigDecimal(8), new BigDecimal(40))));
        follow(log);

        JsonNode fighters = target("T2", path());
        assertThat(fighters.at("/verdict").asString()).isEqualTo("MET");
        assertThat(fighters.at("/leaves/0/measured").asInt()).isEqualTo(20);
        assertThat(fighters.at("/leaves/0/asked").asString()).isEqualTo("15%");
        assertThat(fighters.at("/leaves/0/comparator").asString()).isEqualTo("AT_LEAST");
        assertThat(fighters.at("/anchors")).as("rule 27").hasSize(2);
        assertThat(fighters.at("/cap/percent").asInt()).isEqualTo(15);
        assertThat(fighters.at("/cap/of").asString()).contains("Lao động tiên tiến");
        assertThat(fighters.at("/cap/certainty").asString()).isEqualTo("REPORTED");
        assertThat(target("T1", path()).at("/cap").isNull()).isTrue();
    }

    @Test
    void rule_28_the_cap_is_that_of_the_day_of_decision() throws Exception {
        GoalPlan later = new GoalPlan();
        log.append(later.drafted(2024, GoalPlan.fighters()));
        follow(log);
        String path = "/api/targets?plan=" + later.sample.plan;

        JsonNode in2024 = target("T2", path).at("/cap");
        assertThat(in2024.at("/percent").isNull()).isTrue();
        assertThat(in2024.at("/certainty").asString()).isEqualTo("UNVERIFIED");
        assertThat(target("T2", path + "&asOf=2023-12-31").at("/cap/percent").asInt())
                .isEqualTo(15);
    }

    @Test
    void each_actual_is_listed_as_it_was_said_and_a_corrected_one_says_so() throws Exception {
        ActualRecorded wrong = plan.recorded("T3", new ActualFigure(Quantity.of("13 bậc")));
        long before = log.append(wrong);
        log.append(plan.sample.actualRecorded());
        log.append(plan.corrected(wrong, new ActualFigure(Quantity.of("31 bậc"))));
        log.append(plan.recorded("T2", new ActualShare(new BigDecimal(8), new BigDecimal(40))));
        follow(log);
        String path = "/api/actuals?plan=" + plan.sample.plan;

        JsonNode first = only("T3", path + "&asOf=" + before);
        assertThat(first.at("/said/words").asString()).isEqualTo("13 bậc");
        assertThat(first.at("/corrected").asBoolean()).isFalse();

        List<JsonNode> now = actuals("T3", path);
        assertThat(now).hasSize(2);
        for (JsonNode actual : now) {
            boolean isWrong = actual.at("/id").asString().equals(wrong.actualId().toString());
            assertThat(actual.at("/corrected").asBoolean()).isEqualTo(isWrong);
            assertThat(actual.at("/corrects").asString(""))
                    .isEqualTo(isWrong ? "" : wrong.actualId().toString());
            assertThat(actual.at("/said/amount").asInt()).isEqualTo(isWrong ? 13 : 31);
        }
        JsonNode share = only("T2", path);
        assertThat(share.at("/said/kind").asString()).isEqualTo("SHARE");
        assertThat(share.at("/said/amount").asInt()).isEqualTo(8);
        assertThat(share.at("/said/population").asInt()).isEqualTo(40);
        assertThat(share.at("/unitId").isNull()).isTrue();

        JsonNode theirs = only("T1", path + "&unit=" + plan.sample.district);
        assertThat(theirs.at("/unitName").asString()).contains("Cẩm Xuyên");
        assertThat(theirs.at("/trueOn").asString()).isEqualTo("2021-12-15");
        assertThat(read(log, Role.VIEWER, path + "&unit=" + plan.sample.district).at("/items"))
                .hasSize(1);
    }

    private List<JsonNode> actuals(String leaf, String path) throws Exception {
        return read(log, Role.VIEWER, path)
                .at("/items")
                .valueStream()
                .filter(actual -> actual.at("/leaf").asString().equals(leaf))
                .toList();
    }

    private JsonNode only(String leaf, String path) throws Exception {
        List<JsonNode> found = actuals(leaf, path);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void rule_25_one_branch_with_enough_members_is_enough() throws Exception {
        log.append(
                plan.recorded(
                        "T4.a",
                        new ActualMembers(
                                List.of(starred("A", "3 sao"), starred("B", "4 sao")), null)));
        follow(log);

        JsonNode either = target("T4", path());
        assertThat(either.at("/verdict").asString()).isEqualTo("MET");
        assertThat(either.at("/leaves/0/verdict").asString()).isEqualTo("MET");
        assertThat(either.at("/leaves/1/verdict").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void the_list_comes_as_a_table_too_and_another_province_sees_nothing_of_it() throws Exception {
        TestLog other = new TestLog();
        other.append(plan.sample.departmentRegistered());
        follow(log);
        follow(other);

        String csv = send(get(log, Role.VIEWER, null, path() + "&format=csv")).body();
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv).contains("Kết luận", "chưa xác định", "II.2; III.1");
        assertThat(read(other, Role.VIEWER, path()).at("/items")).isEmpty();
    }

    private String path() {
        return "/api/targets?plan=" + plan.sample.plan;
    }

    private JsonNode target(String code, String path) throws Exception {
        return read(log, Role.VIEWER, path)
                .at("/items")
                .valueStream()
                .filter(target -> target.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CountedMember starred(String name, String stars) {
        return new CountedMember(name, List.of(new MemberAnswer("sao", null, Quantity.of(stars))));
    }
}
