package vn.sovang.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.command.given.Given;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class OrganisationsTest {
    private static final UnitId PROVINCE = unit(1);
    private static final UnitId DEPARTMENT = unit(2);
    private static final UnitId DIVISION = unit(3);
    private static final UnitId OTHER_DEPARTMENT = unit(4);
    private static final UnitId DISTRICT = unit(5);
    private static final UnitId COMMUNE = unit(6);
    private static final UnitId UNION = unit(7);
    private static final UnitId GHOST = unit(99);

    private final Map<UUID, Facts> register = new HashMap<>();

    @BeforeEach
    void aProvince() {
        registered(PROVINCE, UnitKind.PROVINCIAL_COMMITTEE, null);
        registered(DEPARTMENT, UnitKind.DEPARTMENT, null);
        registered(DIVISION, UnitKind.DIVISION, DEPARTMENT);
        registered(OTHER_DEPARTMENT, UnitKind.DEPARTMENT, null);
        registered(DISTRICT, UnitKind.DISTRICT_COMMITTEE, null);
        registered(COMMUNE, UnitKind.COMMUNE_COMMITTEE, DISTRICT);
        registered(UNION, UnitKind.TRADE_UNION, null);
    }

    @Test
    void a_division_belongs_to_its_department_and_a_commune_to_itself() {
        assertThat(on(TODAY).of(DIVISION)).containsExactly(DEPARTMENT);
        assertThat(on(TODAY).of(COMMUNE)).containsExactly(COMMUNE);
    }

    @Test
    void a_unit_under_no_head_belongs_to_the_topmost() {
        assertThat(on(TODAY).of(UNION)).containsExactly(UNION);
    }

    @Test
    void two_departments_of_a_province_are_two_organisations() {
        assertThat(isSame(DIVISION, DEPARTMENT)).isTrue();
        assertThat(isSame(DEPARTMENT, OTHER_DEPARTMENT)).isFalse();
        assertThat(isSame(DISTRICT, COMMUNE)).isFalse();
    }

    @Test
    void who_has_no_unit_shares_nothing_with_who_has_one() {
        assertThat(on(TODAY).isSame(Optional.empty(), Set.of(DEPARTMENT))).isFalse();
        assertThat(on(TODAY).isSame(Optional.of(DEPARTMENT), Set.of(GHOST))).isFalse();
        assertThat(on(TODAY).isSame(Optional.empty(), Set.of(GHOST))).isTrue();
        assertThat(on(TODAY).isSame(Optional.empty(), Set.of())).isTrue();
    }

    @Test
    void above_are_the_units_of_the_tree_and_the_committee_of_the_province() {
        assertThat(isSameOrAbove(DISTRICT, COMMUNE)).isTrue();
        assertThat(isSameOrAbove(COMMUNE, DISTRICT)).isFalse();
        assertThat(isSameOrAbove(PROVINCE, OTHER_DEPARTMENT)).isTrue();
        assertThat(isSameOrAbove(DEPARTMENT, OTHER_DEPARTMENT)).isFalse();
    }

    @Test
    void rule_52_the_tree_of_the_day_counts() {
        more(DIVISION, new UnitMoved(DIVISION, OTHER_DEPARTMENT, TODAY, "QĐ 2"));
        assertThat(on(TODAY.minusDays(1)).of(DIVISION)).containsExactly(DEPARTMENT);
        assertThat(on(TODAY).of(DIVISION)).containsExactly(OTHER_DEPARTMENT);
    }

    @Test
    void rule_52_what_ended_belongs_to_its_successors_from_that_day() {
        more(DISTRICT, new UnitDissolved(DISTRICT, TODAY, List.of(COMMUNE), "NQ 60"));
        assertThat(on(TODAY.minusDays(1)).of(DISTRICT)).containsExactly(DISTRICT);
        assertThat(on(TODAY).of(DISTRICT)).containsExactly(COMMUNE);
        assertThat(on(TODAY).isEnded(DISTRICT)).isTrue();
    }

    @Test
    void rule_52_what_hangs_below_an_organisation_that_ended_belongs_to_its_successor() {
        more(DEPARTMENT, new UnitDissolved(DEPARTMENT, TODAY, List.of(OTHER_DEPARTMENT), "NQ 1"));
        assertThat(on(TODAY.minusDays(1)).of(DIVISION)).containsExactly(DEPARTMENT);
        assertThat(on(TODAY).of(DIVISION)).containsExactly(OTHER_DEPARTMENT);
        assertThat(isSame(OTHER_DEPARTMENT, DIVISION)).isTrue();

        more(
                OTHER_DEPARTMENT,
                new UnitDissolved(OTHER_DEPARTMENT, TODAY.plusDays(1), List.of(), "NQ 2"));
        assertThat(on(TODAY.plusDays(1)).of(DIVISION))
                .as("one organisation still, though nobody succeeds it")
                .containsExactly(DEPARTMENT);
    }

    @Test
    void an_organisation_that_its_own_part_succeeds_is_still_one() {
        more(DEPARTMENT, new UnitDissolved(DEPARTMENT, TODAY, List.of(DIVISION), "NQ 1"));
        assertThat(on(TODAY).of(DIVISION)).containsExactly(DEPARTMENT);
        assertThat(on(TODAY).of(DEPARTMENT)).containsExactly(DEPARTMENT);
    }

    @Test
    void an_organisation_that_nobody_succeeds_belongs_to_none() {
        more(UNION, new UnitDissolved(UNION, TODAY, List.of(), "NQ 60"));
        more(COMMUNE, new UnitDissolved(COMMUNE, TODAY, List.of(), "NQ 60"));
        assertThat(on(TODAY).of(UNION)).isEmpty();
        assertThat(on(TODAY).of(COMMUNE)).isEmpty();
    }

    @Test
    void rule_52_a_part_that_nobody_succeeds_stays_with_its_organisation() {
        UnitId team = unit(8);
        registered(team, UnitKind.DIVISION, DIVISION);
        more(team, new UnitDissolved(team, TODAY, List.of(), "QĐ 3"));
        more(DIVISION, new UnitDissolved(DIVISION, TODAY, List.of(), "QĐ 3"));

        assertThat(on(TODAY).of(DIVISION)).containsExactly(DEPARTMENT);
        assertThat(on(TODAY).of(team)).containsExactly(DEPARTMENT);
        assertThat(on(TODAY).isEnded(DIVISION)).isTrue();

        more(DEPARTMENT, new UnitDissolved(DEPARTMENT, TODAY, List.of(OTHER_DEPARTMENT), "NQ 1"));
        assertThat(on(TODAY).of(team)).containsExactly(OTHER_DEPARTMENT);
    }

    @Test
    void rule_30_a_scope_takes_in_what_is_below_it_unless_it_says_only() {
        assertThat(covers(DEPARTMENT, false, DIVISION)).isTrue();
        assertThat(covers(DEPARTMENT, true, DIVISION)).isFalse();
        assertThat(covers(DEPARTMENT, true, DEPARTMENT)).isTrue();
        assertThat(covers(DIVISION, false, DEPARTMENT)).isFalse();
    }

    @Test
    void rule_52_a_scope_follows_what_is_founded_and_what_is_merged() {
        UnitId founded = unit(8);
        registered(founded, UnitKind.CENTRE, DEPARTMENT);
        assertThat(covers(DEPARTMENT, false, founded)).isTrue();

        more(DISTRICT, new UnitDissolved(DISTRICT, TODAY, List.of(UNION), "NQ 60"));
        assertThat(covers(DISTRICT, false, UNION)).isTrue();
        assertThat(covers(DISTRICT, true, UNION)).isTrue();
        assertThat(covers(DISTRICT, false, OTHER_DEPARTMENT)).isFalse();
    }

    @Test
    void rule_52_a_scope_takes_in_what_came_below_it_by_a_merger_and_stayed_there() {
        more(DEPARTMENT, new UnitDissolved(DEPARTMENT, TODAY, List.of(OTHER_DEPARTMENT), "NQ 1"));
        UnitId moved = unit(8);
        registered(moved, UnitKind.DIVISION, DEPARTMENT);
        more(moved, new UnitMoved(moved, UNION, TODAY, "QĐ 2"));

        assertThat(covers(OTHER_DEPARTMENT, false, DIVISION)).isTrue();
        assertThat(covers(OTHER_DEPARTMENT, true, DIVISION)).isFalse();
        assertThat(covers(OTHER_DEPARTMENT, false, DEPARTMENT)).as("which is no more").isFalse();
        assertThat(covers(OTHER_DEPARTMENT, false, moved)).isFalse();
        assertThat(on(TODAY.minusDays(1)).covers(OTHER_DEPARTMENT::equals, false, DIVISION))
                .isFalse();
        more(OTHER_DEPARTMENT, new UnitDissolved(OTHER_DEPARTMENT, TODAY, List.of(UNION), "NQ 2"));
        assertThat(covers(UNION, false, DIVISION)).isTrue();
    }

    @Test
    void rule_52_work_comes_to_who_carries_on_through_all_that_ended() {
        more(DEPARTMENT, new UnitDissolved(DEPARTMENT, TODAY, List.of(OTHER_DEPARTMENT), "NQ 1"));
        more(OTHER_DEPARTMENT, new UnitDissolved(OTHER_DEPARTMENT, TODAY, List.of(UNION), "NQ 2"));

        assertThat(on(TODAY).succession(DEPARTMENT)).containsExactly(OTHER_DEPARTMENT, UNION);
        assertThat(on(TODAY).line(DEPARTMENT, UNION)).containsExactly(OTHER_DEPARTMENT, UNION);
        assertThat(on(TODAY).line(DEPARTMENT, COMMUNE)).isEmpty();
        assertThat(on(TODAY.minusDays(1)).succession(DEPARTMENT)).isEmpty();
    }

    @Test
    void a_post_of_a_unit_that_is_no_more_is_of_no_organisation() {
        more(UNION, new UnitDissolved(UNION, TODAY, List.of(), "NQ 60"));

        assertThat(on(TODAY).isOf(Optional.of(UNION), Set.of(GHOST))).isFalse();
        assertThat(on(TODAY).isOf(Optional.of(DIVISION), Set.of(DEPARTMENT))).isTrue();
        assertThat(on(TODAY).isOf(Optional.empty(), Set.of(GHOST))).isTrue();
    }

    private boolean covers(UnitId scope, boolean only, UnitId unit) {
        return on(TODAY).covers(scope::equals, only, unit);
    }

    private boolean isSame(UnitId post, UnitId other) {
        return on(TODAY).isSame(Optional.of(post), Set.of(other));
    }

    private boolean isSameOrAbove(UnitId post, UnitId other) {
        return on(TODAY).isSameOrAbove(Optional.of(post), Set.of(other));
    }

    private Organisations on(LocalDate day) {
        return new Organisations(Given.units(register), day);
    }

    private void registered(UnitId unit, UnitKind kind, @Nullable UnitId parent) {
        register.put(
                unit.value(),
                Facts.of(
                        new UnitRegistered(
                                unit, "Đơn vị", kind, parent, LocalDate.of(2016, 1, 1), "QĐ 1")));
    }

    private void more(UnitId unit, Object event) {
        register.merge(
                unit.value(),
                Facts.of(event),
                (known, more) ->
                        new Facts(
                                Stream.concat(known.events().stream(), more.events().stream())
                                        .toList()));
    }
}
