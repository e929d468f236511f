package vn.sovang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.YearSpan;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateRange;
import vn.sovang.time.Deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class FlagYearsTest {
    private static final LocalDate REVIEW = LocalDate.of(2024, 1, 10);
    private static final AwardItem FLAG =
            new TitleItem(EmulationTitle.EMULATION_FLAG, DecidingAuthority.PROVINCIAL_CHAIRMAN);
    private static final AwardItem OF_GOVERNMENT =
            new TitleItem(EmulationTitle.GOVERNMENT_EMULATION_FLAG, DecidingAuthority.GOVERNMENT);

    @Test
    void
            law_L12_a_theme_movement_of_2_years_11_months_is_too_short_for_a_flag_and_3_years_are_not() {
        CampaignText tooShort = theme(null, phase("từ ngày 01/02/2021", "đến hết ngày 31/12/2023"));
        CampaignText enough = theme(null, phase("từ ngày 01/01/2021", "đến hết ngày 31/12/2023"));

        assertThat(FlagYears.missedBy(tooShort, FLAG, REVIEW))
                .hasValueSatisfying(flag -> {
                    assertThat(flag.years()).isEqualTo(3);
                    assertThat(flag.source()).isEqualTo("Luật 06/2022/QH15, Điều 26");
                    assertThat(flag.details(tooShort, 1))
                            .containsEntry("duration", "2021-02-01/2023-12-31");
                });
        assertThat(FlagYears.missedBy(enough, FLAG, REVIEW)).isEmpty();
    }

    @Test
    void law_L12_the_flag_of_the_government_asks_for_5_years() {
        CampaignText four = theme(new YearSpan(2021, 2024));
        CampaignText five = theme(new YearSpan(2021, 2025));

        assertThat(FlagYears.missedBy(four, OF_GOVERNMENT, REVIEW)).isPresent();
        assertThat(FlagYears.missedBy(four, FLAG, REVIEW)).isEmpty();
        assertThat(FlagYears.missedBy(five, OF_GOVERNMENT, REVIEW)).isEmpty();
    }

    @Test
    void law_L12_of_which_nobody_can_tell_how_long_it_lasts_no_flag_is_given() {
        CampaignText unknown = theme(null, phase("từ ngày 01/01/2021", "theo quy định"));
        assertThat(FlagYears.missedBy(unknown, FLAG, REVIEW))
                .hasValueSatisfying(flag ->
                        assertThat(flag.details(unknown, 1)).containsEntry("duration", "?"));
    }

    @Test
    void law_L12_the_regular_movement_of_a_year_has_its_own_flag() {
        CampaignText annual =
                text(CampaignKind.ANNUAL, null, phase("01/01/2023", "đến hết ngày 31/12/2023"));
        assertThat(FlagYears.missedBy(annual, FLAG, REVIEW)).isEmpty();
        CampaignText theme = theme(null, phase("01/01/2023", "đến hết ngày 31/12/2023"));
        assertThat(
                        FlagYears.missedBy(
                                theme,
                                new TitleItem(
                                        EmulationTitle.EXCELLENT_COLLECTIVE,
                                        DecidingAuthority.PROVINCIAL_CHAIRMAN),
                                REVIEW))
                .as("another title")
                .isEmpty();
    }

    @Test
    void rule_42_what_nobody_verified_refuses_nothing() {
        CampaignText year = theme(null, phase("01/01/2023", "đến hết ngày 31/12/2023"));
        assertThat(FlagYears.missedBy(year, FLAG, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(FlagYears.missedBy(year, FLAG, LocalDate.of(2024, 1, 1))).isPresent();
        assertThat(FlagYears.missedBy(year, FLAG, LocalDate.of(2026, 9, 30))).isPresent();
        assertThat(FlagYears.missedBy(year, FLAG, LocalDate.of(2026, 10, 1))).isEmpty();
    }

    @Test
    void a_campaign_lasts_from_its_first_phase_or_year_to_its_last() {
        PlannedPhase year = phase("từ ngày 01/02/2021", "đến hết ngày 31/12/2021");
        assertThat(theme(new YearSpan(2021, 2025), year).duration())
                .contains(days(LocalDate.of(2021, 2, 1), LocalDate.of(2025, 12, 31)));
        assertThat(
                        theme(
                                        new YearSpan(2021, 2022),
                                        phase("từ ngày 01/01/2022", "đến hết ngày 15/01/2023"))
                                .duration())
                .contains(days(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 15)));
        assertThat(theme(new YearSpan(2021, 2025)).duration())
                .contains(days(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(theme(null).duration()).isEmpty();
        assertThat(theme(null, phase("31/6/2021", "đến hết ngày 31/12/2023"), year).duration())
                .as("what is not resolved makes it no longer")
                .contains(days(LocalDate.of(2021, 2, 1), LocalDate.of(2023, 12, 31)));
    }

    private static DateRange days(LocalDate from, LocalDate to) {
        return new DateRange(from, to);
    }

    private static PlannedPhase phase(String start, String end) {
        return new PlannedPhase(
                UUID.randomUUID().toString(),
                "Đợt",
                DatePoint.of(start),
                Deadline.of(end),
                null,
                null,
                List.of());
    }

    private static CampaignText theme(@Nullable YearSpan years, PlannedPhase... phases) {
        return text(CampaignKind.THEMATIC, years, phases);
    }

    private static CampaignText text(
            CampaignKind kind, @Nullable YearSpan years, PlannedPhase... phases) {
        return new CampaignText(
                new CampaignId(new UUID(0, 20)),
                new PlanId(new UUID(0, 10)),
                new PlannedCampaign(
                        "cd",
                        new Phrase("Chung tay vì người nghèo"),
                        kind,
                        List.of(phases),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        years,
                        List.of(),
                        List.of()),
                2021,
                null,
                LocalDate.of(2021, 2, 2),
                List.of());
    }
}
