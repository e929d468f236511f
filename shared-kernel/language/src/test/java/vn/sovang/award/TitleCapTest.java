package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

class TitleCapTest {
    private static final String TITLE = "chiến sỹ thi đua cơ sở";

    @Test
    void rule_28_a29_the_cap_is_the_one_in_force_on_the_day() {
        assertThat(TitleCap.inForceOn(LocalDate.of(2023, 12, 31), TITLE))
                .hasValueSatisfying(cap -> {
                    assertThat(cap.percent()).isEqualTo(new BigDecimal(15));
                    assertThat(cap.of()).contains("Lao động tiên tiến");
                    assertThat(cap.certainty()).isEqualTo(Certainty.REPORTED);
                });
        assertThat(TitleCap.inForceOn(LocalDate.of(2024, 1, 1), TITLE))
                .hasValueSatisfying(cap -> assertThat(cap.percent()).isNull());
        assertThat(TitleCap.inForceOn(LocalDate.of(2017, 9, 30), TITLE)).isEmpty();
    }

    @Test
    void a29_both_spellings_of_the_title_are_known_and_no_other_title_is() {
        LocalDate day = LocalDate.of(2021, 12, 31);
        assertThat(TitleCap.inForceOn(day, "Chiến sĩ thi đua cơ sở")).isPresent();
        assertThat(TitleCap.inForceOn(day, "Lao động tiên tiến")).isEmpty();
    }
}
