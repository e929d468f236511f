package vn.sovang.command.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

class UnitStateTest {
    private static final UnitId UNIT = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final LocalDate START = LocalDate.of(2016, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2022, 1, 1);
    private static final Predicate<UnitId> KNOWN = OTHER::equals;

    private static final UnitState NONE = new UnitState.None();
    private static final UnitState ACTIVE = new UnitState.Active(UNIT, "Phòng Thương mại", START);
    private static final UnitState DISSOLVED = new UnitState.Dissolved(UNIT, LATER);

    @Test
    void a_unit_is_registered_once() {
        assertThat(UnitState.decide(register("Phòng", OTHER), NONE, KNOWN))
                .containsExactly(
                        new UnitRegistered(UNIT, "Phòng", UnitKind.DIVISION, OTHER, START, "QĐ 1"));
        for (UnitState state : List.of(ACTIVE, DISSOLVED)) {
            assertRefused(
                    UnitRejection.EXISTS,
                    () -> UnitState.decide(register("Phòng", OTHER), state, KNOWN));
        }
    }

    @Test
    void a_unit_at_the_top_has_no_parent() {
        assertThat(UnitState.decide(register("Sở", null), NONE, KNOWN)).hasSize(1);
    }

    @Test
    void rule_52_another_name_is_valid_from_a_later_day() {
        assertThat(UnitState.decide(rename("Phòng Mới", LATER), ACTIVE))
                .containsExactly(new UnitRenamed(UNIT, "Phòng Mới", LATER, "QĐ 2"));
        assertRefused(
                UnitRejection.NAME_NOT_LATER,
                () -> UnitState.decide(rename("Phòng Mới", START), ACTIVE));
        assertRefused(
                UnitRejection.NAME_NOT_LATER,
                () -> UnitState.decide(rename("Phòng Mới", START.minusDays(1)), ACTIVE));
    }

    @Test
    void the_same_name_from_the_same_day_changes_nothing() {
        assertThat(UnitState.decide(rename("Phòng Thương mại", START), ACTIVE)).isEmpty();
    }

    @Test
    void what_is_not_registered_or_dissolved_has_no_other_name() {
        assertRefused(
                UnitRejection.UNKNOWN, () -> UnitState.decide(rename("Phòng Mới", LATER), NONE));
        assertRefused(
                UnitRejection.DISSOLVED,
                () -> UnitState.decide(rename("Phòng Mới", LATER.plusYears(1)), DISSOLVED));
    }

    @Test
    void a_unit_is_dissolved_after_its_present_name_began() {
        assertThat(UnitState.decide(dissolve(START.plusDays(1), OTHER), ACTIVE, KNOWN))
                .containsExactly(
                        new UnitDissolved(UNIT, START.plusDays(1), List.of(OTHER), "QĐ 3"));
        assertRefused(
                UnitRejection.DISSOLVED_BEFORE_START,
                () -> UnitState.decide(dissolve(START), ACTIVE, KNOWN));
    }

    @Test
    void dissolving_twice_on_the_same_day_changes_nothing() {
        assertThat(UnitState.decide(dissolve(LATER), DISSOLVED, KNOWN)).isEmpty();
        assertRefused(
                UnitRejection.DISSOLVED,
                () -> UnitState.decide(dissolve(LATER.plusDays(1)), DISSOLVED, KNOWN));
        assertRefused(UnitRejection.UNKNOWN, () -> UnitState.decide(dissolve(LATER), NONE, KNOWN));
    }

    @Test
    void no_unit_succeeds_itself() {
        assertRefused(
                UnitRejection.OTHER_UNKNOWN,
                () -> UnitState.decide(dissolve(LATER, UNIT), ACTIVE, any -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_name_has_words(String blank) {
        assertThatThrownBy(() -> register(blank, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> rename(blank, LATER)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @EnumSource(UnitRejection.class)
    void every_reason_refuses_something(UnitRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> UnitState.decide(rename("a", LATER), NONE);
                    case EXISTS -> () -> UnitState.decide(register("a", null), ACTIVE, KNOWN);
                    case DISSOLVED -> () -> UnitState.decide(rename("a", LATER), DISSOLVED);
                    case NAME_NOT_LATER -> () -> UnitState.decide(rename("a", START), ACTIVE);
                    case DISSOLVED_BEFORE_START ->
                            () -> UnitState.decide(dissolve(START), ACTIVE, KNOWN);
                    case OTHER_UNKNOWN ->
                            () -> UnitState.decide(register("a", unit(3)), NONE, KNOWN);
                };
        assertRefused(reason, act);
    }

    @Test
    void the_state_follows_the_events() {
        UnitState registered =
                UnitState.evolve(
                        NONE,
                        new UnitRegistered(
                                UNIT, "Phòng Thương mại", UnitKind.DIVISION, null, START, "QĐ 1"));
        assertThat(registered).isEqualTo(ACTIVE);
        assertThat(UnitState.evolve(registered, new UnitRenamed(UNIT, "Mới", LATER, "QĐ 2")))
                .isEqualTo(new UnitState.Active(UNIT, "Mới", LATER));
        assertThat(UnitState.evolve(registered, new UnitDissolved(UNIT, LATER, List.of(), "QĐ 3")))
                .isEqualTo(DISSOLVED);
        assertThat(NONE.id()).isNull();
        assertThat(DISSOLVED.id()).isEqualTo(UNIT);
    }

    private static RegisterUnit register(String name, @Nullable UnitId parent) {
        return new RegisterUnit(UNIT, name, UnitKind.DIVISION, parent, START, "QĐ 1");
    }

    private static RenameUnit rename(String name, LocalDate from) {
        return new RenameUnit(UNIT, name, from, "QĐ 2");
    }

    private static DissolveUnit dissolve(LocalDate on, UnitId... successors) {
        return new DissolveUnit(UNIT, on, List.of(successors), "QĐ 3");
    }
}
