package vn.sovang.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UBND tỉnh | Ủy ban nhân dân tỉnh
                    UBND tỉnh | Uỷ ban nhân dân tỉnh Hà Tĩnh
                    Ủy ban nhân dân tỉnh Hà Tĩnh | UBND tỉnh
                    UBND | Ủy ban nhân dân tỉnh Hà Tĩnh
                    UBND Hà Tĩnh | Ủy ban nhân dân tỉnh Hà Tĩnh
                    Sở CT | Sở Công Thương
                    SỞ CT | Sở Công Thương tỉnh Hà Tĩnh
                    SCT Hà Tĩnh | Sở Công Thương tỉnh Hà Tĩnh
                    Sở GD&ĐT | Sở Giáo dục và Đào tạo
                    Sở GDĐT | Sở Giáo dục và Đào tạo
                    BCT | Bộ Công Thương
                    HĐND huyện | Hội đồng nhân dân huyện Cẩm Xuyên
                    Liên đoàn Lao động | Liên đoàn Lao động tỉnh Hà Tĩnh
                    """)
    void a_shorter_form_means_the_organisation(String name, String organisation) {
        assertThat(ShortName.isFor(name, organisation)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Văn phòng Sở | Sở Công Thương
                    Văn phòng | Văn phòng Công ty Điện lực
                    Phòng Kinh tế | Sở Kinh tế
                    Phòng Quản lý công nghiệp | Sở Công Thương
                    Trung tâm Khuyến công | Công ty Khuyến công
                    Sở Nội vụ | Sở Công Thương
                    Sở NV | Sở Công Thương
                    Văn phòng UBND tỉnh | Ủy ban nhân dân tỉnh
                    Phòng CT | Sở Công Thương
                    """)
    void a_name_of_its_own_means_no_other(String name, String organisation) {
        assertThat(ShortName.isFor(name, organisation)).isFalse();
    }
}
