package vn.sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRankTest {
    @ParameterizedTest
    @CsvSource({
        "2.3, 2.4, true",
        "2.4, 2.6, false",
        "2.4, 2.4, false",
        "2.4, 2.3, false",
        "2.4, 3.1, true",
        "c), d), true",
        "d), đ), true",
        "đ), e), true",
        "d), e), false",
        "c1., c2., true",
        "c2, d, true",
        "III, IV, true",
        "IV, VI, false"
    })
    void rule_19_a18_labels_follow_each_other_as_vietnamese_documents_count(
            String before, String next, boolean isFollowed) {
        assertThat(rank(before).isFollowedBy(rank(next))).isEqualTo(isFollowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "+", "*", "Mục"})
    void a_dash_has_no_rank(String label) {
        assertThat(LabelRank.of(label)).isEmpty();
    }

    private static LabelRank rank(String label) {
        return LabelRank.of(label).orElseThrow();
    }
}
