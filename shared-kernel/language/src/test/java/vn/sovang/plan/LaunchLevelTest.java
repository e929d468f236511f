package vn.sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchLevelTest {
    @ParameterizedTest
    @CsvSource({
        "Bộ Công Thương, CENTRAL",
        "BỘ TRƯỞNG BỘ CÔNG THƯƠNG, CENTRAL",
        "Thủ tướng Chính phủ, CENTRAL",
        "UBND tỉnh, PROVINCE",
        "Ủy ban nhân dân tỉnh Quảng Ngãi, PROVINCE",
        "Chủ tịch UBND tỉnh Hà Tĩnh, PROVINCE",
        "Ủy ban nhân dân huyện Cẩm Xuyên, LOCALITY",
        "UBND thành phố Quảng Ngãi, LOCALITY",
        "Sở Công Thương Quảng Ngãi, ORGANISATION",
        "Bộ Chỉ huy Quân sự tỉnh, ORGANISATION",
        "Bộ phận Một cửa, ORGANISATION",
        "Bộ Chính trị, ORGANISATION"
    })
    void a_name_tells_how_widely_its_bearer_launches(String issuer, LaunchLevel level) {
        assertThat(LaunchLevel.of(issuer)).isEqualTo(level);
    }
}
