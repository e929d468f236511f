package vn.sovang.query.unitregister;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;

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

    private UnitRenamed renamed(String name, int year) {
        return new UnitRenamed(sample.district, name, LocalDate.of(year, 1, 1), "QĐ");
    }
}
