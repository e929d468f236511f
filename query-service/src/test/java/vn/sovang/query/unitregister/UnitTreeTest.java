package vn.sovang.query.unitregister;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class UnitTreeTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);

    private final UnitRow district = unit(UnitKind.DISTRICT_COMMITTEE, null);
    private final UnitRow division = unit(UnitKind.DISTRICT_DIVISION, district);
    private final UnitRow commune = unit(UnitKind.COMMUNE_COMMITTEE, district);

    @Test
    void a_unit_counts_in_the_organisation_at_the_top_of_its_tree() {
        UnitRow team = unit(UnitKind.DIVISION, division);

        UnitTree tree = new UnitTree(List.of(district, division, team), BEFORE);

        assertThat(tree.organisationByUnit().values()).containsOnly(id(district));
        assertThat(tree.under(id(division))).containsExactlyInAnyOrder(id(division), id(team));
    }

    @Test
    void the_committee_of_the_province_makes_no_single_organisation_of_all_its_departments() {
        UnitRow province = unit(UnitKind.PROVINCIAL_COMMITTEE, null);
        UnitRow department = unit(UnitKind.DEPARTMENT, province);

        UnitTree tree = new UnitTree(List.of(province, department), BEFORE);

        assertThat(tree.organisationByUnit()).containsEntry(id(department), id(department));
        assertThat(tree.under(id(province))).containsExactly(id(province));
    }

    @Test
    void a_unit_is_listed_right_below_the_one_above_it_and_one_step_in() {
        UnitRow team = unit(UnitKind.DIVISION, division);
        UnitRow other = unit(UnitKind.DEPARTMENT, null);

        UnitTree tree = new UnitTree(List.of(team, commune, other, division, district), BEFORE);

        assertThat(tree.order())
                .containsSubsequence(id(district), id(division), id(team))
                .hasSize(5);
        assertThat(List.of(district, division, team, commune, other))
                .extracting(unit -> tree.depth(unit.unitId()))
                .containsExactly(0, 1, 2, 1, 0);
        assertThat(tree.depth(new UnitId(UUID.randomUUID()))).isZero();
    }

    @Test
    void a_unit_that_moved_counts_where_it_is_on_the_day() {
        UnitRow department = unit(UnitKind.DEPARTMENT, null);
        UnitRow moved = division.with(new UnitRow.Move(department.unitId(), REFORM, "QĐ 9/2025"));
        List<UnitRow> units = List.of(district, department, moved);

        assertThat(new UnitTree(units, BEFORE).under(id(district))).contains(id(moved));
        assertThat(new UnitTree(units, REFORM).under(id(district))).doesNotContain(id(moved));
        assertThat(new UnitTree(units, REFORM).under(id(department))).contains(id(moved));
    }

    @Test
    void rule_52_what_a_district_that_ended_did_stays_with_it_and_its_communes_go_on_alone() {
        List<UnitRow> units = List.of(ended(district), ended(division), commune);

        UnitTree before = new UnitTree(units, BEFORE);
        assertThat(before.organisationByUnit().values()).containsOnly(id(district));
        assertThat(before.endedOn(id(district))).isNull();
        UnitTree after = new UnitTree(units, REFORM);
        assertThat(after.under(id(district))).containsExactlyInAnyOrder(id(district), id(division));
        assertThat(after.organisationByUnit()).containsEntry(id(commune), id(commune));
        assertThat(after.endedOn(id(district))).isEqualTo(REFORM);
    }

    @Test
    void what_went_whole_into_one_unit_counts_there_with_all_below_it() {
        UnitRow other = unit(UnitKind.DISTRICT_COMMITTEE, null);
        List<UnitRow> units =
                List.of(ended(district, other), ended(division, other), commune, other);

        UnitTree after = new UnitTree(units, REFORM);

        assertThat(after.organisationByUnit().values()).containsOnly(id(other));
        assertThat(after.under(id(other)))
                .containsExactlyInAnyOrder(id(other), id(district), id(division), id(commune));
    }

    @Test
    void what_was_divided_among_several_stays_by_itself() {
        UnitRow one = unit(UnitKind.COMMUNE_COMMITTEE, null);
        UnitRow two = unit(UnitKind.COMMUNE_COMMITTEE, null);

        UnitTree after = new UnitTree(List.of(ended(district, one, two), one, two), REFORM);

        assertThat(after.organisationByUnit()).containsEntry(id(district), id(district));
    }

    @Test
    void a_unit_below_a_division_that_ended_stays_in_the_organisation_that_goes_on() {
        UnitRow team = unit(UnitKind.DIVISION, division);

        UnitTree after = new UnitTree(List.of(district, ended(division), team), REFORM);

        assertThat(after.organisationByUnit()).containsEntry(id(team), id(district));
    }

    @Test
    void a_circle_that_the_register_should_not_have_ends() {
        UnitRow one = unit(UnitKind.DIVISION, null);
        UnitRow two = unit(UnitKind.DIVISION, one);
        UnitRow circle = one.with(new UnitRow.Move(two.unitId(), BEFORE, "nhầm"));

        UnitTree tree = new UnitTree(List.of(circle, two), REFORM);

        assertThat(tree.under(id(two))).contains(id(circle));
    }

    @Test
    void an_authority_outside_is_no_organisation() {
        UnitRow outside =
                new UnitRow(
                        new UnitId(UUID.randomUUID()),
                        null,
                        AuthorityKind.PRIME_MINISTER,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null);

        assertThat(new UnitTree(List.of(outside), REFORM).organisationByUnit()).isEmpty();
    }

    private static UnitRow unit(UnitKind kind, @Nullable UnitRow parent) {
        return new UnitRow(
                new UnitId(UUID.randomUUID()),
                kind,
                null,
                null,
                parent == null ? null : parent.unitId(),
                List.of(new UnitRow.Name(kind.name(), LocalDate.of(2016, 1, 1), "QĐ 1/2016")),
                List.of(),
                List.of(),
                null);
    }

    private static UnitRow ended(UnitRow unit, UnitRow... successors) {
        List<UnitId> into = List.of(successors).stream().map(UnitRow::unitId).toList();
        return unit.with(new UnitRow.End(REFORM, into, "NQ 60/2025"));
    }

    private static String id(UnitRow unit) {
        return unit.unitId().toString();
    }
}
