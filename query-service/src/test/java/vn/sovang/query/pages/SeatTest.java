package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatTest {
    @Test
    void a_heading_names_the_commune_of_a_commune_the_capital_of_a_ministry_else_the_province() {
        assertThat(Seat.of("Sở Công Thương", "Tỉnh Mẫu")).isEqualTo("Tỉnh Mẫu");
        assertThat(Seat.of("Ủy ban nhân dân xã Cẩm Hưng", "Hà Tĩnh")).isEqualTo("Cẩm Hưng");
        assertThat(Seat.of("Vụ Tổ chức cán bộ", "Bộ Nội vụ")).isEqualTo("Hà Nội");
    }

    @Test
    void a_day_has_its_place_before_it_where_that_is_known() {
        assertThat(Seat.dated("Sở Công Thương", "Hà Tĩnh", "ngày 05 tháng 3 năm 2021"))
                .isEqualTo("Hà Tĩnh, ngày 05 tháng 3 năm 2021");
        assertThat(Seat.dated("Sở Công Thương", "", "ngày 05 tháng 3 năm 2021"))
                .isEqualTo("ngày 05 tháng 3 năm 2021");
    }
}
