package vn.sovang.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.goal.StatementGoal.Nature;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.Phrase;

import java.math.BigDecimal;
import java.util.List;

class TargetTest {
    private static final Goal ON_TIME = statement("T1.b");

    @Test
    void rule_25_a30_the_leaves_of_a_nested_goal_come_in_printed_order() {
        Goal goal =
                new AllOf(
                        List.of(statement("T1.a"), new AnyOf(List.of(ON_TIME, statement("T1.c")))));
        assertThat(goal.leaves()).containsExactly(statement("T1.a"), ON_TIME, statement("T1.c"));
    }

    @Test
    void a_leaf_has_a_code_of_its_own_and_a_target_has_a_leaf() {
        for (Goal goal : List.of(new AllOf(List.of()), new AnyOf(List.of(ON_TIME, ON_TIME)))) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> new Target("T1", new Phrase("x"), goal, null, List.of()))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("target.leaves"));
        }
    }

    @Test
    void a_test_of_members_has_both_comparator_and_value_or_neither() {
        assertThat(new MemberTest("được khen thưởng", null, null).value()).isNull();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new MemberTest("sao", Comparator.AT_LEAST, null));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL,2,2.0,true", "EQUAL,2,3,false",
        "AT_LEAST,2,2,true", "AT_LEAST,1,2,false",
        "MORE_THAN,2,2,false", "MORE_THAN,3,2,true",
        "AT_MOST,2,2,true", "AT_MOST,3,2,false",
        "LESS_THAN,2,2,false", "LESS_THAN,1,2,true"
    })
    void rule_22_an_actual_is_compared_as_the_target_says(
            Comparator comparator, BigDecimal actual, BigDecimal target, boolean holds) {
        assertThat(comparator.holds(actual, target)).isEqualTo(holds);
    }

    private static Goal statement(String code) {
        return new StatementGoal(code, "giữ vững", Nature.MAINTAIN);
    }
}
