package vn.sovang.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;

import java.time.LocalDate;

class RewardMoneyTest {
    @ParameterizedTest
    @CsvSource({
        "ADVANCED_WORKER, 2024-06-30, 540000",
        "ADVANCED_WORKER, 2024-07-01, 710000",
        "GRASSROOTS_EMULATION_FIGHTER, 2025-01-10, 2340000",
        "PROVINCIAL_EMULATION_FIGHTER, 2026-01-10, 7020000",
        "ADVANCED_COLLECTIVE, 2025-01-10, 1880000"
    })
    void money_is_a_multiple_of_the_base_salary_rounded_up_to_ten_thousand(
            EmulationTitle title, LocalDate day, long amount) {
        assertThat(RewardMoney.of(title(title), day).orElseThrow().amount()).isEqualTo(amount);
    }

    @Test
    void an_amount_is_as_uncertain_as_the_least_that_it_was_counted_from() {
        assertThat(
                        RewardMoney.of(
                                        title(EmulationTitle.ADVANCED_WORKER),
                                        LocalDate.of(2024, 8, 1))
                                .orElseThrow()
                                .certainty())
                .isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void what_has_no_known_multiple_or_lies_before_the_first_has_no_money() {
        assertThat(
                        RewardMoney.of(
                                new FormItem(
                                        CommendationForm.CERTIFICATE_OF_MERIT,
                                        DecidingAuthority.MINISTER),
                                LocalDate.of(2025, 1, 10)))
                .isEmpty();
        assertThat(
                        RewardMoney.of(
                                title(EmulationTitle.ADVANCED_WORKER), LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }

    private static TitleItem title(EmulationTitle title) {
        return new TitleItem(title, DecidingAuthority.PROVINCIAL_CHAIRMAN);
    }
}
