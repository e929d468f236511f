package vn.sovang.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class ActTest {
    private static final UnitId FIRST = unit(1);
    private static final UnitId SECOND = unit(2);
    private static final UnitId THIRD = unit(3);

    private final Map<UUID, Facts> ends = new HashMap<>();

    @Test
    void a_unit_acts_for_itself_and_the_office_for_all() {
        assertThat(isFor(Role.UNIT_CLERK, FIRST, FIRST)).isTrue();
        assertThat(isFor(Role.UNIT_CLERK, FIRST, SECOND)).isFalse();
        assertThat(isFor(Role.UNIT_CLERK, null, SECOND)).isFalse();
        assertThat(isFor(Role.OFFICE_CLERK, null, SECOND)).isTrue();
    }

    @Test
    void rule_52_a_successor_goes_on_with_the_work_from_the_day_of_the_dissolution() {
        dissolved(FIRST, TODAY, SECOND);
        assertThat(isFor(Role.UNIT_CLERK, SECOND, FIRST)).isTrue();
        assertThat(isFor(Role.UNIT_CLERK, FIRST, SECOND)).isFalse();
        assertThat(isFor(Role.UNIT_CLERK, THIRD, FIRST)).isFalse();

        dissolved(FIRST, TODAY.plusDays(1), SECOND);
        assertThat(isFor(Role.UNIT_CLERK, SECOND, FIRST)).isFalse();
    }

    @Test
    void rule_52_a_successor_s_successor_goes_on_with_the_work() {
        dissolved(FIRST, TODAY.minusYears(1), SECOND);
        dissolved(SECOND, TODAY, THIRD);
        assertThat(isFor(Role.UNIT_CLERK, THIRD, FIRST)).isTrue();
    }

    @Test
    void units_that_name_each_other_as_successors_end_the_search() {
        dissolved(FIRST, TODAY, SECOND);
        dissolved(SECOND, TODAY, FIRST);
        assertThat(isFor(Role.UNIT_CLERK, THIRD, FIRST)).isFalse();
    }

    private void dissolved(UnitId unit, LocalDate on, UnitId... successors) {
        ends.put(
                unit.value(),
                Facts.of(new UnitDissolved(unit, on, List.of(successors), "NQ 60/2025")));
    }

    private boolean isFor(Role role, @Nullable UnitId own, UnitId unit) {
        Actor actor = new Actor("thu", role, own == null ? null : own.value());
        Organisations organisations =
                new Organisations(new UnitFacts(id -> ends.getOrDefault(id, Facts.of())), TODAY);
        return new Act(actor, NOW, organisations).isFor(unit.value());
    }
}
