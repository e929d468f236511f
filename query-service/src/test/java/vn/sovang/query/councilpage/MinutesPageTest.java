package vn.sovang.query.councilpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinutesPageTest {
    @Test
    void a_heading_names_the_commune_of_a_commune_the_capital_of_a_ministry_else_the_province() {
        assertThat(MinutesPage.seat("Sở Công Thương", "Tỉnh Mẫu")).isEqualTo("Tỉnh Mẫu");
        assertThat(MinutesPage.seat("Ủy ban nhân dân xã Cẩm Hưng", "Hà Tĩnh"))
                .isEqualTo("Cẩm Hưng");
        assertThat(MinutesPage.seat("Vụ Tổ chức cán bộ", "Bộ Nội vụ")).isEqualTo("Hà Nội");
    }
}
