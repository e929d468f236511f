package vn.sovang.command.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.sovang.command.given.Folds.assertFlat;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.TreePVector;

import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.TenantId;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.RegisterExternalAuthority;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.RenameUnit;
import vn.sovang.unit.ShortName;
import vn.sovang.unit.UnitCommand;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

class UnitStateTest {
    private static final TenantId BODY = new TenantId("bct");
    private static final CentralBodies ON_PLATFORM = BODY::equals;
    private static final UnitId UNIT = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final LocalDate START = LocalDate.of(2016, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2022, 1, 1);
    private static final UnitId THIRD = unit(3);
    private static final UnitId MINISTRY = unit(4);

    private static final UnitState NONE = new UnitState.None();
    private static final UnitState ACTIVE = active("Phòng Thương mại", START, null, START);
    private static final UnitState DISSOLVED = new UnitState.Dissolved(UNIT, LATER);
    private static final UnitState OUTSIDE = new UnitState.External(UNIT, "Bộ Công Thương", START);

    private final Map<UnitId, Facts> units = new HashMap<>();
    private final Known known = new Known();
    private final OwnName free =
            new OwnName(known, new UnitFacts(id -> known.apply(new UnitId(id))));

    @BeforeEach
    void otherUnits() {
        units.put(OTHER, Facts.of(registered(OTHER, null)));
        units.put(
                MINISTRY,
                Facts.of(
                        new ExternalAuthorityRegistered(
                                MINISTRY, "Bộ", AuthorityKind.MINISTRY, START, "NĐ 1")));
    }

    @Tag("thousands")
    @Test
    void the_20_000th_merger_costs_no_more_than_the_2_000th() {
        assertFlat(
                ACTIVE,
                UnitState::evolve,
                number -> new UnitsMerged(UNIT, List.of(unit(number)), LATER, "NQ 1"));
    }

    @Test
    void a_unit_is_registered_once() {
        assertThat(UnitState.decide(register("Phòng", OTHER), NONE, known, free))
                .containsExactly(
                        new UnitRegistered(UNIT, "Phòng", UnitKind.DIVISION, OTHER, START, "QĐ 1"));
        for (UnitState state : List.of(ACTIVE, DISSOLVED)) {
            assertRefused(
                    UnitRejection.EXISTS,
                    () -> UnitState.decide(register("Phòng", OTHER), state, known, free));
        }
    }

    @Test
    void a_unit_at_the_top_has_no_parent() {
        assertThat(UnitState.decide(register("Sở", null), NONE, known, free)).hasSize(1);
    }

    @Test
    void rule_52_another_name_is_valid_from_a_later_day() {
        assertThat(UnitState.decide(rename("Phòng Mới", LATER), ACTIVE, free))
                .containsExactly(new UnitRenamed(UNIT, "Phòng Mới", LATER, "QĐ 2"));
        assertRefused(
                UnitRejection.NAME_NOT_LATER,
                () -> UnitState.decide(rename("Phòng Mới", START), ACTIVE, free));
        assertRefused(
                UnitRejection.NAME_NOT_LATER,
                () -> UnitState.decide(rename("Phòng Mới", START.minusDays(1)), ACTIVE, free));
    }

    @Test
    void the_same_name_from_the_same_day_changes_nothing() {
        assertThat(UnitState.decide(rename("Phòng Thương mại", START), ACTIVE, free)).isEmpty();
    }

    @Test
    void what_is_not_registered_or_dissolved_has_no_other_name() {
        assertRefused(
                UnitRejection.UNKNOWN,
                () -> UnitState.decide(rename("Phòng Mới", LATER), NONE, free));
        assertRefused(
                UnitRejection.DISSOLVED,
                () -> UnitState.decide(rename("Phòng Mới", LATER.plusYears(1)), DISSOLVED, free));
    }

    @Test
    void a_unit_is_dissolved_after_its_present_name_began() {
        assertThat(UnitState.decide(dissolve(START.plusDays(1), OTHER), ACTIVE, known))
                .containsExactly(
                        new UnitDissolved(UNIT, START.plusDays(1), List.of(OTHER), "QĐ 3"));
        assertRefused(
                UnitRejection.DISSOLVED_BEFORE_START,
                () -> UnitState.decide(dissolve(START), ACTIVE, known));
    }

    @Test
    void dissolving_twice_on_the_same_day_into_the_same_unit_changes_nothing() {
        units.put(
                UNIT,
                Facts.of(
                        registered(UNIT, null),
                        new UnitDissolved(UNIT, LATER, List.of(OTHER), "QĐ 3")));

        assertThat(UnitState.decide(dissolve(LATER, OTHER), DISSOLVED, known)).isEmpty();
        for (UnitId[] others : List.of(new UnitId[] {}, new UnitId[] {THIRD})) {
            assertRefused(
                    UnitRejection.DISSOLVED,
                    () -> UnitState.decide(dissolve(LATER, others), DISSOLVED, known));
        }
        assertRefused(
                UnitRejection.DISSOLVED,
                () -> UnitState.decide(dissolve(LATER.plusDays(1)), DISSOLVED, known));
        assertRefused(UnitRejection.UNKNOWN, () -> UnitState.decide(dissolve(LATER), NONE, known));
    }

    @Test
    void rule_52_who_carries_on_is_there_on_the_day_of_the_end() {
        units.put(
                THIRD,
                Facts.of(
                        new UnitRegistered(
                                THIRD,
                                "Phòng Mới",
                                UnitKind.DIVISION,
                                null,
                                LATER.plusDays(1),
                                "QĐ 2")));

        assertRefused(
                UnitRejection.SUCCESSOR_STARTS_LATER,
                () -> UnitState.decide(dissolve(LATER, THIRD), ACTIVE, known));
        units.put(
                OTHER,
                Facts.of(
                        registered(OTHER, null), new UnitDissolved(OTHER, LATER, List.of(), "QĐ")));
        assertRefused(
                UnitRejection.OTHER_DISSOLVED,
                () -> UnitState.decide(dissolve(LATER, OTHER), ACTIVE, known));
        LocalDate earlier = LATER.minusDays(1);
        UnitState over = new UnitState.Dissolved(ended(UNIT, earlier, OTHER), earlier);
        assertRefused(
                UnitRejection.OTHER_DISSOLVED, () -> UnitState.decide(correct(LATER), over, known));
    }

    @Test
    void rule_52_who_carries_on_does_not_go_into_the_unit_that_ends() {
        ended(THIRD, LATER.plusDays(2), UNIT);
        ended(OTHER, LATER.plusDays(1), THIRD);
        for (UnitId successor : List.of(THIRD, OTHER)) {
            assertRefused(
                    UnitRejection.OTHER_DISSOLVED,
                    () -> UnitState.decide(dissolve(LATER.plusDays(2), successor), ACTIVE, known));
        }
        ended(THIRD, LATER.plusDays(2), OTHER);
        assertThat(UnitState.decide(dissolve(LATER, OTHER), ACTIVE, known)).hasSize(1);
    }

    @Test
    void an_authority_outside_is_called_like_nothing_that_is_there() {
        String name = nameOf(department());

        assertRefused(
                UnitRejection.AUTHORITY_NAME_TAKEN,
                () -> UnitState.decide(external(name, null), NONE, ON_PLATFORM, free));
        assertRefused(
                UnitRejection.AUTHORITY_NAME_TAKEN,
                () -> UnitState.decide(rename(name, LATER), OUTSIDE, free));
    }

    @Test
    void rule_52_a_unit_belongs_to_another_one_from_a_later_day() {
        assertThat(move(OTHER, LATER)).containsExactly(new UnitMoved(UNIT, OTHER, LATER, "QĐ 4"));
        assertRefused(UnitRejection.MOVE_NOT_LATER, () -> move(OTHER, START));
        assertRefused(UnitRejection.OTHER_UNKNOWN, () -> move(THIRD, LATER));
        assertRefused(UnitRejection.OTHER_UNKNOWN, () -> move(MINISTRY, LATER));
        assertRefused(UnitRejection.OTHER_DISSOLVED, () -> move(ended(OTHER, LATER, OTHER), LATER));
    }

    @Test
    void a_unit_that_belongs_there_already_is_not_moved() {
        assertThat(move(null, LATER)).isEmpty();
    }

    @Test
    void no_unit_stands_above_itself() {
        assertRefused(UnitRejection.OTHER_UNKNOWN, () -> move(UNIT, LATER));
        units.put(UNIT, Facts.of(registered(UNIT, null)));
        assertRefused(UnitRejection.PARENT_BELOW, () -> move(UNIT, LATER));
        assertRefused(UnitRejection.PARENT_BELOW, () -> move(below(OTHER, UNIT), LATER));
        below(OTHER, THIRD);
        below(THIRD, UNIT);
        assertRefused(UnitRejection.PARENT_BELOW, () -> move(OTHER, LATER));
    }

    @Test
    void no_unit_stands_above_itself_on_a_later_day_either() {
        LocalDate muchLater = LATER.plusYears(1);
        units.put(
                OTHER,
                Facts.of(registered(OTHER, null), new UnitMoved(OTHER, UNIT, muchLater, "QĐ 5")));
        assertRefused(UnitRejection.PARENT_BELOW, () -> move(OTHER, LATER));

        units.put(
                OTHER,
                Facts.of(registered(OTHER, UNIT), new UnitMoved(OTHER, null, LATER, "QĐ 5")));
        assertThat(move(OTHER, LATER)).hasSize(1);
        assertRefused(UnitRejection.PARENT_BELOW, () -> move(OTHER, LATER.minusDays(1)));
    }

    @Test
    void many_units_go_into_one() {
        units.put(THIRD, Facts.of(registered(THIRD, null)));
        UnitsMerged merger = new UnitsMerged(UNIT, List.of(OTHER, THIRD), LATER, "NQ 1");

        assertThat(merge(OTHER, THIRD, OTHER))
                .containsExactly(
                        merger,
                        new UnitDissolved(OTHER, LATER, List.of(UNIT), "NQ 1"),
                        new UnitDissolved(THIRD, LATER, List.of(UNIT), "NQ 1"));
        assertThat(
                        UnitState.decide(
                                new MergeUnits(UNIT, List.of(OTHER, THIRD), LATER, "NQ 1"),
                                UnitState.evolve(ACTIVE, merger),
                                known))
                .isEmpty();
        assertRefused(
                UnitRejection.OTHER_DISSOLVED,
                () ->
                        UnitState.decide(
                                new MergeUnits(UNIT, List.of(THIRD), LATER.plusDays(1), "NQ 2"),
                                UnitState.evolve(ACTIVE, merger),
                                known));
    }

    @Test
    void a_name_is_free_once_its_unit_is_called_otherwise_or_is_no_more() {
        assertThat(UnitState.decide(register("Phòng", OTHER), NONE, known, free)).hasSize(1);
        units.put(
                THIRD,
                Facts.of(
                        registered(THIRD, OTHER),
                        new UnitRenamed(THIRD, "Phòng Khác", START.plusDays(1), "QĐ 2")));
        assertThat(UnitState.decide(rename("Phòng Mới", LATER), ACTIVE, free)).hasSize(1);
        units.put(UNIT, Facts.of(registered(UNIT, OTHER)));
        assertRefused(
                UnitRejection.NAME_TAKEN,
                () -> UnitState.decide(rename("phòng khác", LATER), ACTIVE, free));
        for (String sign :
                List.of("Phòng Khác.", "Phòng (Khác)", "“Phòng – Khác”", "Phòng  Khác")) {
            assertRefused(
                    UnitRejection.NAME_TAKEN,
                    () -> UnitState.decide(rename(sign, LATER), ACTIVE, free));
        }
        assertThat(UnitState.decide(rename("Phòng Khác (cơ sở 2)", LATER), ACTIVE, free))
                .hasSize(1);
        ended(THIRD, LATER, OTHER);
        assertThat(UnitState.decide(rename("phòng khác", LATER), ACTIVE, free)).hasSize(1);
    }

    @Test
    void a_name_that_another_is_to_bear_soon_is_taken() {
        units.put(
                THIRD,
                Facts.of(
                        registered(THIRD, OTHER),
                        new UnitRenamed(THIRD, "Phòng Sắp Tới", LATER, "QĐ 2")));
        assertRefused(
                UnitRejection.NAME_TAKEN,
                () -> UnitState.decide(register("Phòng Sắp Tới", OTHER), NONE, known, free));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở CT", "SCT", "Sở Công Thương", "sở công thương Hà Tĩnh"})
    void no_division_is_called_like_an_organisation_for_short(String name) {
        units.put(
                THIRD,
                Facts.of(
                        new UnitRegistered(
                                THIRD,
                                "Sở Công Thương tỉnh Hà Tĩnh",
                                UnitKind.DEPARTMENT,
                                null,
                                START,
                                "QĐ 1")));
        assertRefused(
                UnitRejection.NAME_OF_ORGANISATION,
                () -> UnitState.decide(register(name, OTHER), NONE, known, free));
        units.put(UNIT, Facts.of(registered(UNIT, OTHER)));
        assertRefused(
                UnitRejection.NAME_OF_ORGANISATION,
                () -> UnitState.decide(rename(name, LATER), ACTIVE, free));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ủy ban nhân dân tỉnh Hà Tĩnh", "UBND tỉnh Hà Tĩnh", "UBND tỉnh"})
    void no_organisation_is_called_like_one_of_another_rank(String name) {
        units.put(THIRD, Facts.of(founded(THIRD, UnitKind.PROVINCIAL_COMMITTEE)));
        units.put(UNIT, Facts.of(founded(UNIT, UnitKind.DEPARTMENT)));

        assertRefused(
                UnitRejection.NAME_OF_ORGANISATION,
                () -> UnitState.decide(founding(UnitKind.DEPARTMENT, name), NONE, known, free));
        assertRefused(
                UnitRejection.NAME_OF_ORGANISATION,
                () -> UnitState.decide(rename(name, LATER), ACTIVE, free));
        assertThat(
                        UnitState.decide(
                                founding(UnitKind.PROVINCIAL_COMMITTEE, name), NONE, known, free))
                .as("an equal, as where provinces are merged")
                .hasSize(1);
    }

    private static RegisterUnit founding(UnitKind kind, String name) {
        return new RegisterUnit(UNIT, name, kind, null, START, "QĐ 1");
    }

    private static UnitRegistered founded(UnitId unit, UnitKind kind) {
        return new UnitRegistered(unit, "Ủy ban nhân dân tỉnh Hà Tĩnh", kind, null, START, "QĐ 1");
    }

    @Test
    void no_division_is_called_like_an_authority_outside() {
        String name = nameOf(MINISTRY);
        assertRefused(
                UnitRejection.NAME_OF_AUTHORITY,
                () -> UnitState.decide(register(name, OTHER), NONE, known, free));
    }

    @Test
    void a_day_of_an_end_that_was_entered_decades_away_is_corrected_by_a_later_event() {
        LocalDate far = LATER.plusYears(30);
        units.put(UNIT, Facts.of(registered(UNIT, null)));
        ended(UNIT, far, OTHER);
        UnitState state = new UnitState.Dissolved(UNIT, far);

        List<UnitEvent> corrected = UnitState.decide(correct(LATER), state, known);

        assertThat(corrected)
                .containsExactly(
                        new UnitDissolved(UNIT, LATER, List.of(OTHER), "QĐ 3", "Ghi nhầm năm"));
        assertThat(UnitState.evolve(state, corrected.getFirst())).isEqualTo(DISSOLVED);
        assertThat(UnitState.decide(correct(far), state, known)).isEmpty();
        assertRefused(
                UnitRejection.DISSOLVED_BEFORE_START,
                () -> UnitState.decide(correct(START), state, known));
        for (UnitState standing : List.of(ACTIVE, OUTSIDE)) {
            assertRefused(
                    UnitRejection.NOT_DISSOLVED,
                    () -> UnitState.decide(correct(LATER), standing, known));
        }
        assertRefused(UnitRejection.UNKNOWN, () -> UnitState.decide(correct(LATER), NONE, known));
    }

    @Test
    void the_merger_of_a_unit_is_corrected_with_the_day_of_its_end() {
        LocalDate far = LATER.plusYears(30);
        UnitsMerged wrong = new UnitsMerged(OTHER, List.of(UNIT, THIRD), far, "NQ 1");
        units.put(UNIT, Facts.of(registered(UNIT, null)));
        ended(UNIT, far, OTHER);
        units.put(OTHER, Facts.of(registered(OTHER, null), wrong));

        List<UnitEvent> corrected =
                UnitState.decide(correct(LATER), new UnitState.Dissolved(UNIT, far), known);

        UnitsMerged right = new UnitsMerged(OTHER, List.of(UNIT), LATER, "QĐ 3", "Ghi nhầm năm");
        assertThat(corrected).hasSize(2).contains(right);
        UnitState successor = UnitState.evolve(UnitState.evolve(ACTIVE, wrong), right);
        assertThat(((UnitState.Active) successor).newestChange())
                .as("the day of the third stays")
                .isEqualTo(far.minusDays(1));
        UnitsMerged third = new UnitsMerged(OTHER, List.of(THIRD), LATER, "QĐ 3", "Ghi nhầm năm");
        assertThat(((UnitState.Active) UnitState.evolve(successor, third)).newestChange())
                .isEqualTo(LATER.minusDays(1));
    }

    private static CorrectEnd correct(LocalDate day) {
        return new CorrectEnd(UNIT, day, "QĐ 3", "Ghi nhầm năm");
    }

    @Test
    void rule_52_who_was_said_to_carry_on_stands_until_that_day() {
        ended(THIRD, LATER, UNIT);

        assertRefused(
                UnitRejection.DISSOLVED_BEFORE_START,
                () -> UnitState.decide(dissolve(LATER.minusDays(1)), ACTIVE, known));
        assertRefused(
                UnitRejection.DISSOLVED_BEFORE_START,
                () ->
                        UnitState.decide(
                                correct(LATER.minusDays(1)),
                                new UnitState.Dissolved(
                                        ended(UNIT, LATER.plusDays(9), OTHER), LATER.plusDays(9)),
                                known));
        assertThat(UnitState.decide(dissolve(LATER), ACTIVE, known)).hasSize(1);
        ended(MINISTRY, LATER.plusDays(1), OTHER);
        assertRefused(UnitRejection.MERGED_BEFORE_START, () -> merge(OTHER));
        units.put(
                THIRD,
                Facts.of(
                        registered(THIRD, null),
                        new UnitDissolved(THIRD, LATER, List.of(UNIT), "QĐ"),
                        new UnitDissolved(THIRD, LATER.minusDays(9), List.of(UNIT), "QĐ", "Nhầm")));
        units.remove(UNIT);
        assertThat(UnitState.decide(dissolve(LATER.minusDays(1)), ACTIVE, known))
                .as("by the day that was meant")
                .hasSize(1);
    }

    @Test
    void rule_52_nothing_belongs_to_a_unit_before_it_is_there() {
        UnitId later = startingOn(LATER.plusDays(1));

        assertRefused(UnitRejection.PARENT_STARTS_LATER, () -> move(later, LATER));
        assertThat(move(later, LATER.plusDays(1))).hasSize(1);
    }

    @Test
    void days_lie_between_the_oldest_organisation_and_what_is_decided_ahead() {
        for (LocalDate day :
                List.of(UnitDays.FIRST, LATER.plusYears(UnitDays.YEARS_AHEAD), LATER)) {
            onDay(day);
        }
    }

    /// Everything that has a day, received on the later one.
    private static void onDay(LocalDate day) {
        for (UnitCommand command :
                List.of(
                        new RenameUnit(UNIT, "a", day, "QĐ"),
                        new MoveUnit(UNIT, null, day, "QĐ"),
                        new RegisterUnit(UNIT, "a", UnitKind.DIVISION, null, day, "QĐ"),
                        new RegisterExternalAuthority(
                                UNIT, "a", AuthorityKind.MINISTRY, day, "QĐ", null),
                        new MergeUnits(UNIT, List.of(), day, "QĐ"),
                        new DissolveUnit(UNIT, day, List.of(), "QĐ"),
                        new CorrectEnd(UNIT, day, "QĐ", "Nhầm"))) {
            UnitDays.require(command, LATER);
        }
    }

    private UnitId startingOn(LocalDate day) {
        units.put(
                THIRD,
                Facts.of(
                        new UnitRegistered(
                                THIRD, "Phòng Mới", UnitKind.DIVISION, null, day, "QĐ 1")));
        return THIRD;
    }

    @Test
    void an_authority_outside_that_was_renamed_or_ended_gives_its_name_up() {
        RegisterUnit named = register("Bộ", OTHER);
        ExternalAuthorityRegistered entered =
                new ExternalAuthorityRegistered(
                        MINISTRY, "Bộ", AuthorityKind.MINISTRY, START.plusYears(9), "NĐ 1");
        LocalDate next = START.plusYears(9).plusDays(1);

        units.put(MINISTRY, Facts.of(entered));
        assertRefused(
                UnitRejection.NAME_OF_AUTHORITY, () -> UnitState.decide(named, NONE, known, free));
        units.put(MINISTRY, Facts.of(entered, new UnitRenamed(MINISTRY, "Bộ Khác", next, "NĐ 2")));
        assertThat(UnitState.decide(named, NONE, known, free)).hasSize(1);
        units.put(
                MINISTRY, Facts.of(entered, new UnitDissolved(MINISTRY, next, List.of(), "NĐ 2")));
        assertThat(UnitState.decide(named, NONE, known, free)).hasSize(1);
    }

    @Test
    void who_takes_others_in_stands_on_that_day() {
        UnitsMerged merger = new UnitsMerged(UNIT, List.of(OTHER), LATER, "NQ 1");
        UnitState taking = UnitState.evolve(ACTIVE, merger);

        assertRefused(
                UnitRejection.DISSOLVED_BEFORE_START,
                () -> UnitState.decide(dissolve(LATER.minusDays(1)), taking, known));
        assertThat(UnitState.decide(dissolve(LATER), taking, known)).hasSize(1);
        units.put(
                THIRD,
                Facts.of(
                        registered(THIRD, null),
                        new UnitsMerged(THIRD, List.of(MINISTRY), LATER.plusDays(1), "NQ 1")));
        assertRefused(UnitRejection.MERGED_BEFORE_START, () -> merge(THIRD));
    }

    @Test
    void who_carries_on_does_not_stand_below_the_unit_that_ends() {
        below(THIRD, OTHER);
        below(UNIT, THIRD);
        assertRefused(UnitRejection.SUCCESSOR_BELOW, () -> merge(OTHER));
        below(THIRD, UNIT);
        assertRefused(
                UnitRejection.SUCCESSOR_BELOW,
                () -> UnitState.decide(dissolve(LATER, THIRD), ACTIVE, known));
        units.put(
                THIRD,
                Facts.of(registered(THIRD, UNIT), new UnitMoved(THIRD, null, LATER, "QĐ 4")));
        assertThat(UnitState.decide(dissolve(LATER, THIRD), ACTIVE, known)).hasSize(1);
    }

    @Test
    void a_unit_that_was_dissolved_into_this_one_on_that_day_is_merged_still() {
        assertThat(merge(ended(OTHER, LATER, UNIT))).hasSize(1);
        assertRefused(UnitRejection.OTHER_DISSOLVED, () -> merge(ended(OTHER, LATER, THIRD)));
        assertRefused(
                UnitRejection.OTHER_DISSOLVED, () -> merge(ended(OTHER, LATER.minusDays(1), UNIT)));
    }

    @Test
    void only_units_that_work_here_go_into_one_another() {
        assertRefused(UnitRejection.OTHER_UNKNOWN, () -> merge(MINISTRY));
        assertRefused(
                UnitRejection.EXTERNAL,
                () ->
                        UnitState.decide(
                                new MergeUnits(UNIT, List.of(OTHER), LATER, "NQ 1"),
                                OUTSIDE,
                                known));
    }

    @Test
    void what_is_not_registered_or_dissolved_is_neither_moved_nor_merged() {
        MoveUnit move = new MoveUnit(UNIT, OTHER, LATER, "QĐ 4");
        MergeUnits merge = new MergeUnits(UNIT, List.of(OTHER), LATER, "NQ 1");
        assertRefused(UnitRejection.UNKNOWN, () -> UnitState.decide(move, NONE, known, free));
        assertRefused(UnitRejection.UNKNOWN, () -> UnitState.decide(merge, NONE, known));
        assertRefused(
                UnitRejection.DISSOLVED, () -> UnitState.decide(move, DISSOLVED, known, free));
        assertRefused(UnitRejection.DISSOLVED, () -> UnitState.decide(merge, DISSOLVED, known));
    }

    @Test
    void only_a_central_body_on_the_platform_is_registered_with_the_place_of_its_records() {
        assertThat(UnitState.decide(external(BODY), NONE, ON_PLATFORM, free))
                .containsExactly(
                        new ExternalAuthorityRegistered(
                                UNIT,
                                "Bộ Công Thương",
                                AuthorityKind.MINISTRY,
                                START,
                                "NĐ 1",
                                BODY));
        assertRefused(
                UnitRejection.NOT_CENTRAL,
                () ->
                        UnitState.decide(
                                external(new TenantId("quang-ngai")), NONE, ON_PLATFORM, free));
    }

    private static RegisterExternalAuthority external(@Nullable TenantId tenant) {
        return external("Bộ Công Thương", tenant);
    }

    private static RegisterExternalAuthority external(String name, @Nullable TenantId tenant) {
        return new RegisterExternalAuthority(
                UNIT, name, AuthorityKind.MINISTRY, START, "NĐ 1", tenant);
    }

    @Test
    void an_authority_outside_is_registered_once_renamed_and_ended() {
        RegisterExternalAuthority register = external(null);
        assertThat(UnitState.decide(register, NONE, ON_PLATFORM, free))
                .containsExactly(
                        new ExternalAuthorityRegistered(
                                UNIT, "Bộ Công Thương", AuthorityKind.MINISTRY, START, "NĐ 1"));
        for (UnitState state : List.of(ACTIVE, OUTSIDE, DISSOLVED)) {
            assertRefused(
                    UnitRejection.EXISTS,
                    () -> UnitState.decide(register, state, ON_PLATFORM, free));
        }
        assertThat(UnitState.decide(rename("Bộ Mới", LATER), OUTSIDE, free)).hasSize(1);
        assertThat(UnitState.decide(dissolve(LATER, MINISTRY), OUTSIDE, known)).hasSize(1);
        assertRefused(
                UnitRejection.OTHER_UNKNOWN,
                () -> UnitState.decide(dissolve(LATER, OTHER), OUTSIDE, known));
    }

    @Test
    void no_unit_succeeds_itself() {
        assertRefused(
                UnitRejection.MERGED_INTO_ITSELF,
                () -> UnitState.decide(dissolve(LATER, UNIT), ACTIVE, known));
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
                    case UNKNOWN -> () -> UnitState.decide(rename("a", LATER), NONE, free);
                    case EXISTS -> () -> UnitState.decide(register("a", null), ACTIVE, known, free);
                    case NOT_CENTRAL ->
                            () ->
                                    UnitState.decide(
                                            external(new TenantId("quang-ngai")),
                                            NONE,
                                            ON_PLATFORM,
                                            free);
                    case DISSOLVED -> () -> UnitState.decide(rename("a", LATER), DISSOLVED, free);
                    case NAME_NOT_LATER -> () -> UnitState.decide(rename("a", START), ACTIVE, free);
                    case DISSOLVED_BEFORE_START ->
                            () -> UnitState.decide(dissolve(START), ACTIVE, known);
                    case OTHER_UNKNOWN ->
                            () -> UnitState.decide(register("a", THIRD), NONE, known, free);
                    case OTHER_DISSOLVED -> () -> merge(ended(OTHER, START.plusDays(2), OTHER));
                    case NAME_TAKEN ->
                            () ->
                                    UnitState.decide(
                                            register("PHÒNG", parentOf(THIRD)), NONE, known, free);
                    case AUTHORITY_NAME_TAKEN ->
                            () ->
                                    UnitState.decide(
                                            external(nameOf(department()), null),
                                            NONE,
                                            ON_PLATFORM,
                                            free);
                    case NAME_OF_AUTHORITY ->
                            () -> UnitState.decide(register("Bộ", OTHER), NONE, known, free);
                    case PARENT_STARTS_LATER ->
                            () ->
                                    UnitState.decide(
                                            register("a", startingOn(LATER)), NONE, known, free);
                    case TOO_EARLY -> () -> onDay(UnitDays.FIRST.minusDays(1));
                    case TOO_LATE -> () -> onDay(LATER.plusYears(UnitDays.YEARS_AHEAD).plusDays(1));
                    case NAME_OF_ORGANISATION ->
                            () ->
                                    UnitState.decide(
                                            register(nameOf(department()), OTHER),
                                            NONE,
                                            known,
                                            free);
                    case MOVE_NOT_LATER -> () -> move(OTHER, START);
                    case PARENT_BELOW -> () -> move(below(OTHER, UNIT), LATER);
                    case NOT_DISSOLVED -> () -> UnitState.decide(correct(LATER), ACTIVE, known);
                    case MERGED_EMPTY -> () -> merge();
                    case MERGED_INTO_ITSELF -> () -> merge(UNIT);
                    case MERGED_BEFORE_START -> () -> merge(renamedOn(OTHER, LATER));
                    case SUCCESSOR_BELOW ->
                            () ->
                                    UnitState.decide(
                                            dissolve(LATER, below(OTHER, UNIT)), ACTIVE, known);
                    case SUCCESSOR_STARTS_LATER ->
                            () ->
                                    UnitState.decide(
                                            new MergeUnits(
                                                    UNIT,
                                                    List.of(OTHER),
                                                    START.minusDays(1),
                                                    "NQ 1"),
                                            ACTIVE,
                                            known);
                    case EXTERNAL ->
                            () ->
                                    UnitState.decide(
                                            new MoveUnit(UNIT, OTHER, LATER, "QĐ 4"),
                                            OUTSIDE,
                                            known,
                                            free);
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
                .isEqualTo(active("Mới", LATER, null, START));
        assertThat(UnitState.evolve(registered, new UnitDissolved(UNIT, LATER, List.of(), "QĐ 3")))
                .isEqualTo(DISSOLVED);
        UnitMoved moved = new UnitMoved(UNIT, OTHER, LATER, "QĐ 4");
        assertThat(UnitState.evolve(registered, moved))
                .isEqualTo(active("Phòng Thương mại", START, OTHER, LATER));
        UnitsMerged merger = new UnitsMerged(UNIT, List.of(OTHER), LATER, "NQ 1");
        for (UnitState state : List.of(NONE, OUTSIDE, DISSOLVED)) {
            assertThat(UnitState.evolve(state, moved)).isEqualTo(state);
            assertThat(UnitState.evolve(state, merger)).isEqualTo(state);
        }
        assertThat(UnitState.evolve(OUTSIDE, new UnitRenamed(UNIT, "Bộ Mới", LATER, "NĐ 2")))
                .isEqualTo(new UnitState.External(UNIT, "Bộ Mới", LATER));
        assertThat(NONE.id()).isNull();
        assertThat(OUTSIDE.id()).isEqualTo(UNIT);
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

    private List<UnitEvent> move(@Nullable UnitId parent, LocalDate from) {
        return UnitState.decide(new MoveUnit(UNIT, parent, from, "QĐ 4"), ACTIVE, known, free);
    }

    private List<UnitEvent> merge(UnitId... others) {
        return UnitState.decide(
                new MergeUnits(UNIT, List.of(others), LATER, "NQ 1"), ACTIVE, known);
    }

    /// The units of the test, as the log would have them.
    private final class Known implements UnitLog, FoundUnits {
        @Override
        public Facts apply(UnitId unit) {
            return units.getOrDefault(unit, Facts.of());
        }

        @Override
        public List<UnitId> named(String name) {
            return alike(name);
        }

        @Override
        public List<UnitId> organisationsLike(String name) {
            return alike(name);
        }

        @Override
        public List<UnitId> alike(String name) {
            return having(event -> ShortName.isFor(name, nameIn(event)));
        }

        @Override
        public List<UnitId> goingInto(UnitId unit) {
            return having(
                    event -> event instanceof UnitDissolved end && end.successors().contains(unit));
        }

        private List<UnitId> having(Predicate<Object> event) {
            return units.entrySet().stream()
                    .filter(unit -> unit.getValue().events().stream().anyMatch(event))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static String nameIn(Object event) {
        return switch (event) {
            case UnitRegistered registered -> registered.name();
            case UnitRenamed renamed -> renamed.name();
            case ExternalAuthorityRegistered outside -> outside.name();
            default -> "";
        };
    }

    private UnitId parentOf(UnitId unit) {
        below(unit, OTHER);
        return OTHER;
    }

    private UnitId department() {
        units.put(
                THIRD,
                Facts.of(
                        new UnitRegistered(
                                THIRD, "Sở Y tế", UnitKind.DEPARTMENT, null, START, "NQ 1")));
        return THIRD;
    }

    private String nameOf(UnitId unit) {
        return new UnitFacts(id -> known.apply(new UnitId(id))).name(unit, START);
    }

    private UnitId below(UnitId unit, UnitId parent) {
        units.put(unit, Facts.of(registered(unit, parent)));
        return unit;
    }

    private UnitId renamedOn(UnitId unit, LocalDate day) {
        units.put(
                unit, Facts.of(registered(unit, null), new UnitRenamed(unit, "Mới", day, "QĐ 2")));
        return unit;
    }

    private UnitId ended(UnitId unit, LocalDate on, UnitId successor) {
        units.put(
                unit,
                Facts.of(
                        registered(unit, null),
                        new UnitDissolved(unit, on, List.of(successor), "NQ 1")));
        return unit;
    }

    private static UnitRegistered registered(UnitId unit, @Nullable UnitId parent) {
        return new UnitRegistered(unit, "Phòng", UnitKind.DIVISION, parent, START, "QĐ 1");
    }

    private static UnitState.Active active(
            String name, LocalDate nameFrom, @Nullable UnitId parent, LocalDate parentFrom) {
        return new UnitState.Active(
                UNIT, START, name, nameFrom, parent, parentFrom, TreePVector.empty());
    }
}
