package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

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
    void law_L6_of_forty_advanced_workers_six_are_fighters_and_the_seventh_is_too_many() {
        LocalDate in2021 = LocalDate.of(2021, 12, 20);
        assertThat(TitleCap.exceeded(in2021, titles(40, 6))).isEmpty();
        assertThat(TitleCap.exceeded(in2021, titles(40, 7)))
                .hasValueSatisfying(over -> {
                    assertThat(over.allowed()).isEqualTo(6);
                    assertThat(over.achievers()).as("not the headcount").isEqualTo(40);
                    assertThat(over.cap().source()).contains("91/2017", "Điều 9.3");
                });
        assertThat(TitleCap.exceeded(in2021, titles(39, 6)))
                .as("a part of one is left out: 5,85")
                .isPresent();
        assertThat(TitleCap.exceeded(in2021, titles(0, 7))).as("nobody knows").isEmpty();
        assertThat(TitleCap.exceeded(LocalDate.of(2024, 1, 1), titles(40, 7)))
                .as("the law of 2022 sets no share")
                .isEmpty();
    }

    private static List<EmulationTitle> titles(int workers, int fighters) {
        return Stream.concat(
                        Collections.nCopies(workers, EmulationTitle.ADVANCED_WORKER).stream(),
                        Collections.nCopies(fighters, EmulationTitle.GRASSROOTS_EMULATION_FIGHTER)
                                .stream())
                .toList();
    }

    @Test
    void a29_both_spellings_of_the_title_are_known_and_no_other_title_is() {
        LocalDate day = LocalDate.of(2021, 12, 31);
        assertThat(TitleCap.inForceOn(day, "Chiến sĩ thi đua cơ sở")).isPresent();
        assertThat(TitleCap.inForceOn(day, "Lao động tiên tiến")).isEmpty();
    }
}
