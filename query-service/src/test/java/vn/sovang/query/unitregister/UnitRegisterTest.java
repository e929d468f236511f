package vn.sovang.query.unitregister;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.Map;

class UnitRegisterTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<UnitRow> spec = ProjectionSpec.of(new UnitRegister());

    @Test
    void a_unit_keeps_all_its_names_and_its_end() {
        UnitRow row = spec.rowsAfter(sample.everything()).get(sample.district.toString());

        assertThat(row.names())
                .extracting(UnitRow.Name::name)
                .containsExactly(
                        "Phòng Kinh tế và Hạ tầng huyện Cẩm Xuyên",
                        "Phòng Kinh tế, Hạ tầng và Đô thị huyện Cẩm Xuyên");
        assertThat(row.parent()).isEqualTo(sample.department);
        assertThat(row.end().dissolvedOn()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(row.end().successors()).containsExactly(sample.department);
    }

    @Test
    void an_end_that_was_dated_wrongly_is_where_its_correction_says_for_both_units() {
        UnitDissolved meant = sample.districtDissolved();
        LocalDate far = LocalDate.of(2055, 7, 1);
        Map<String, UnitRow> rows =
                spec.rowsAfter(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        new UnitDissolved(meant.unitId(), far, meant.successors(), meant.basis()),
                        new UnitDissolved(
                                meant.unitId(),
                                meant.dissolvedOn(),
                                meant.successors(),
                                meant.basis(),
                                "Ghi nhầm năm"));

        assertThat(rows.get(sample.district.toString()).end().dissolvedOn())
                .isEqualTo(meant.dissolvedOn());
        assertThat(rows.get(sample.department.toString()).predecessors())
                .extracting(UnitRow.Predecessor::endedOn)
                .containsExactly(meant.dissolvedOn());
    }

    @Test
    void a_unit_of_another_province_is_known_by_the_name_under_which_it_came() {
        UnitRow row = spec.rowsAfter(sample.proposalReceived()).get(sample.district.toString());
        assertThat(row.names())
                .extracting(UnitRow.Name::name)
                .containsExactly("Trung tâm Khuyến công");
        assertThat(row.tenant()).isEqualTo(new TenantId("tinh-mau"));
        assertThat(row.kind()).isNull();

        UnitRow own =
                spec.rowsAfter(
                                sample.departmentRegistered(),
                                sample.districtRegistered(),
                                sample.proposalReceived())
                        .get(sample.district.toString());
        assertThat(own.tenant()).as("what is known already stays").isNull();
    }

    @Test
    void names_that_become_known_late_take_their_place_by_date() {
        UnitRow row =
                spec.rowsAfter(
                                sample.departmentRegistered(),
                                sample.districtRegistered(),
                                sample.districtRenamed(),
                                renamed("Tên ở giữa", 2015),
                                renamed("Tên ở giữa, sửa lại", 2015))
                        .get(sample.district.toString());

        assertThat(row.names())
                .extracting(name -> name.validFrom().getYear())
                .containsExactly(2010, 2015, 2021);
        assertThat(row.names().get(1).name()).isEqualTo("Tên ở giữa, sửa lại");
    }

    @Test
    void rule_52_a_unit_belongs_where_it_belonged_on_the_day() {
        UnitRow row =
                spec.rowsAfter(
                                sample.departmentRegistered(),
                                sample.districtRegistered(),
                                sample.districtMoved())
                        .get(sample.district.toString());

        assertThat(row.parentOn(LocalDate.of(2021, 12, 31))).isEqualTo(sample.department);
        assertThat(row.parentOn(LocalDate.of(2022, 1, 1))).isNull();
        Unit unit = told(row, LocalDate.of(2021, 12, 31));
        assertThat(unit.parentId()).isEqualTo(sample.department.toString());
        assertThat(unit.parents())
                .extracting(Unit.Parent::validUntil)
                .containsExactly(LocalDate.of(2021, 12, 31), null);
    }

    @Test
    void law_L20_a_unit_that_went_into_another_is_told_there_and_keeps_its_own_history() {
        Map<String, UnitRow> rows =
                spec.rowsAfter(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.merged(),
                        sample.districtDissolved());

        UnitRow successor = rows.get(sample.department.toString());
        assertThat(successor.predecessors())
                .containsExactly(
                        new UnitRow.Predecessor(
                                sample.district, LocalDate.of(2025, 7, 1), "NQ 60/2025"));
        UnitRow merged = rows.get(sample.district.toString());
        assertThat(merged.end().successors()).containsExactly(sample.department);
        assertThat(merged.names()).hasSize(1);
    }

    @Test
    void a38_a_unit_that_is_no_more_existed_up_to_its_last_day() {
        UnitRow row = spec.rowsAfter(sample.everything()).get(sample.district.toString());

        assertThat(told(row, LocalDate.of(2025, 6, 30)).existed()).isTrue();
        assertThat(told(row, LocalDate.of(2025, 7, 1)).existed()).isFalse();
    }

    @Test
    void an_authority_outside_has_a_name_and_what_it_is() {
        UnitRow row =
                spec.rowsAfter(sample.primeMinisterRegistered())
                        .get(sample.primeMinister.toString());

        assertThat(row.authority()).isEqualTo(AuthorityKind.PRIME_MINISTER);
        assertThat(row.kind()).isNull();
        assertThat(told(row, LocalDate.of(2021, 1, 1)).parents()).isEmpty();
    }

    private static Unit told(UnitRow row, LocalDate day) {
        return Unit.of(row, day, 0, UnitNames.none());
    }

    private UnitRenamed renamed(String name, int year) {
        return new UnitRenamed(sample.district, name, LocalDate.of(year, 1, 1), "QĐ");
    }
}
