package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8 (theo cổng thông tin)"
                        + " | Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8",
                "Luật 15/2003/QH11, Điều 97 (theo trang thông tin) | Luật 15/2003/QH11, Điều 97",
                "Nghị định 98/2023/NĐ-CP (chưa đối chiếu) | Nghị định 98/2023/NĐ-CP",
                "Điều 93 khoản 3 (trừ trường hợp của khoản 4)"
                        + " | Điều 93 khoản 3 (trừ trường hợp của khoản 4)"
            })
    void a_source_says_nothing_of_its_certainty_where_that_stands_beside_it(
            String source, String bare) {
        assertThat(Certainty.bare(source)).isEqualTo(bare);
    }
}
