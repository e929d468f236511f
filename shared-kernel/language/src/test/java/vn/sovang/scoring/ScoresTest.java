package vn.sovang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.TitleItem;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.unit.UnitId;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class ScoresTest {
    private static final TieBreak WORK = new TieBreak(TieBreak.Step.HIGHER_GROUP, "I");
    private static final TieBreak DEDUCTIONS = new TieBreak(TieBreak.Step.FEWER_DEDUCTIONS, null);
    private static final ScoringRules RULES =
            new ScoringRules(
                    "Bảng tiêu chí",
                    List.of(
                            new CriteriaGroup(
                                    "I",
                                    "Nhiệm vụ",
                                    points("90"),
                                    List.of(
                                            criterion("1", CriterionKind.SCORED, "60", "1.5", "30"),
                                            criterion(
                                                    "2", CriterionKind.SCORED, "20", null, null))),
                            new CriteriaGroup(
                                    "II",
                                    "Thưởng, trừ",
                                    null,
                                    List.of(
                                            criterion("3", CriterionKind.BONUS, "10", null, null),
                                            criterion(
                                                    "4",
                                                    CriterionKind.DEDUCTION,
                                                    "10",
                                                    null,
                                                    null)))),
                    List.of(new Disqualifier("K", "Có cá nhân bị khởi tố")),
                    List.of(
                            new PassMark(
                                    new TitleItem(
                                            EmulationTitle.EMULATION_FLAG,
                                            DecidingAuthority.PROVINCIAL_CHAIRMAN),
                                    points("95"))),
                    List.of(WORK, DEDUCTIONS));

    @Test
    void points_are_weighted_cut_bounded_and_added_exactly() {
        Scores scores = scores("1", "33.33", "2", "20", "3", "5.25", "4", "0.5");
        assertThat(scores.total()).isEqualByComparingTo("74.74"); // 49.995 is cut, not rounded
        assertThat(scores.groups().getFirst().points()).isEqualByComparingTo("69.99");
        assertThat(scores.bonus()).isEqualByComparingTo("5.25");
        assertThat(scores.deductions()).isEqualByComparingTo("0.5");
        assertThat(scores.reached()).isEmpty();

        Scores bounded = scores("1", "60", "2", "20", "3", "5");
        assertThat(bounded.groups().getFirst().isCapped()).isTrue();
        assertThat(bounded.total()).isEqualByComparingTo("95");
        assertThat(bounded.reached()).hasSize(1);
    }

    @Test
    void nothing_is_rounded_up_to_a_pass_mark_and_no_total_is_below_nought() {
        assertThat(scores("1", "60", "2", "20", "3", "4.99").reached()).isEmpty();
        assertThat(scores("4", "10").total()).isZero();
    }

    @Test
    void what_is_missing_counts_as_nought_and_is_named() {
        assertThat(scores("2", "20").missing()).containsExactly("1");
        assertThat(scores("2", "20").isDisqualified()).isFalse();
    }

    @Test
    void too_few_points_and_a_fact_disqualify_with_their_grounds() {
        Scores few = scores("1", "29.99", "2", "20", "3", "10");
        assertThat(few.grounds()).extracting(Scores.Ground::code).containsExactly("1");
        Scores fact = Scores.of(RULES, Map.of("1", points("60"), "2", points("20")), Set.of("K"));
        assertThat(fact.grounds())
                .extracting(Scores.Ground::text)
                .containsExactly("Có cá nhân bị khởi tố");
        assertThat(fact.reached()).isEmpty();
    }

    @Test
    void units_of_equal_points_are_told_apart_step_by_step_or_share_a_place() {
        UnitId first = unit(1);
        UnitId second = unit(2);
        UnitId third = unit(3);
        UnitId fourth = unit(4);
        UnitId out = unit(5);
        Map<UnitId, Scores> finals = new LinkedHashMap<>();
        finals.put(fourth, scores("1", "40", "2", "9"));
        finals.put(second, scores("1", "50", "2", "10", "3", "2", "4", "2"));
        finals.put(third, scores("1", "50", "2", "10", "3", "2", "4", "2"));
        finals.put(first, scores("1", "50", "2", "10"));
        finals.put(
                out, Scores.of(RULES, Map.of("1", points("60"), "2", points("20")), Set.of("K")));

        List<Standing> standings = Standing.of(RULES, finals);

        assertThat(standings).extracting(Standing::unit).startsWith(first).endsWith(fourth, out);
        assertThat(standings).extracting(Standing::place).containsExactly(1, 2, 2, 4, null);
        assertThat(standings.getFirst().decidedBy()).isEqualTo(DEDUCTIONS);
        assertThat(standings.get(1).isShared()).isTrue();
        assertThat(standings.get(2).isShared()).isTrue();
        assertThat(standings.get(3).ties()).isZero();
    }

    @Test
    void points_have_at_most_two_decimals_and_bounds() {
        for (String wrong : List.of("-1", "0.001", "1000.01")) {
            assertThatThrownBy(() -> new Mark("1", points(wrong), null))
                    .isInstanceOf(InvalidValue.class);
        }
        assertThat(new Mark("1", points("100.00"), null))
                .isEqualTo(new Mark("1", points("1e2"), null));
        assertThatThrownBy(() -> criterion("1", CriterionKind.BONUS, "5", null, "1"))
                .isInstanceOf(InvalidValue.class);
    }

    private static Scores scores(String... pairs) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            points.put(pairs[at], points(pairs[at + 1]));
        }
        return Scores.of(RULES, points, Set.of());
    }

    private static ScoredCriterion criterion(
            String code,
            CriterionKind kind,
            String most,
            @Nullable String weight,
            @Nullable String least) {
        return new ScoredCriterion(
                code,
                "Tiêu chí " + code,
                kind,
                points(most),
                weight == null ? null : points(weight),
                least == null ? null : points(least));
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private static UnitId unit(int number) {
        return new UnitId(new UUID(7, number));
    }
}
