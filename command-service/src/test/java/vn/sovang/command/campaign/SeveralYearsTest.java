package vn.sovang.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.AmendCampaign;
import vn.sovang.campaign.CampaignDescription;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CloseCampaign;
import vn.sovang.campaign.RecordReview;
import vn.sovang.campaign.RegisterParticipation;
import vn.sovang.campaign.ReviewKind;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.kernel.Role;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.YearSpan;
import vn.sovang.text.Phrase;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Seed S3: Hà Tĩnh chung tay vì người nghèo, 2021-2025.
class SeveralYearsTest {
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId COMMUNE = unit(1);
    private static final LocalDate FIRST_YEAR_ENDS = LocalDate.of(2021, 12, 31);
    private static final LocalDate LAST_YEAR_ENDS = LocalDate.of(2025, 12, 31);
    private static final Act LATER =
            act(Role.OFFICE_HEAD, null, Instant.parse("2026-01-05T02:00:00Z"));

    private static final CampaignState RUNNING =
            CampaignState.evolve(
                    new CampaignState.None(),
                    new CampaignLaunched(
                            CAMPAIGN,
                            new PlanId(id(10)),
                            new PlannedCampaign(
                                    "cd-vi-nguoi-ngheo",
                                    new Phrase("Hà Tĩnh chung tay vì người nghèo"),
                                    CampaignKind.MULTI_YEAR,
                                    List.of(phase("2021", "01/01/2021", "31/12/2021")),
                                    null,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    null,
                                    new YearSpan(2021, 2025),
                                    List.of(),
                                    List.of()),
                            2021,
                            null,
                            LocalDate.of(2021, 2, 2),
                            List.of(COMMUNE)));

    @Test
    void rule_29_each_year_is_a_phase_to_register_for_and_to_review() {
        CampaignState next = after(RUNNING, amend(null, "2022"));

        for (String year : List.of("2021", "2022")) {
            assertThat(
                            CampaignState.decide(
                                    new RegisterParticipation(CAMPAIGN, year, COMMUNE, "giảm 1,5%"),
                                    next,
                                    LATER))
                    .hasSize(1);
            for (ReviewKind kind : ReviewKind.values()) {
                assertThat(
                                CampaignState.decide(
                                        new RecordReview(
                                                CAMPAIGN, year, kind, FIRST_YEAR_ENDS, "BC 1"),
                                        next,
                                        LATER))
                        .hasSize(1);
            }
        }
    }

    @Test
    void the_end_of_its_first_year_is_not_its_end() {
        assertRefused(
                CampaignRejection.CLOSED_BEFORE_LAST_YEAR, () -> close(FIRST_YEAR_ENDS, RUNNING));
        assertThat(close(LAST_YEAR_ENDS, RUNNING)).hasSize(1);
        assertThat(close(LocalDate.of(2025, 1, 1), RUNNING)).hasSize(1);
    }

    @Test
    void one_that_ends_earlier_is_amended_first() {
        CampaignState shorter = after(RUNNING, amend(new YearSpan(2021, 2021), "2021b"));
        assertThat(close(FIRST_YEAR_ENDS, shorter)).hasSize(1);
    }

    private static List<CampaignEvent> close(LocalDate on, CampaignState state) {
        return CampaignState.decide(new CloseCampaign(CAMPAIGN, on, "tổng kết"), state, LATER);
    }

    private static List<CampaignEvent> amend(@Nullable YearSpan years, String phase) {
        return CampaignState.decide(
                new AmendCampaign(
                        CAMPAIGN,
                        List.of(),
                        List.of(),
                        years == null
                                ? null
                                : new CampaignDescription(
                                        new Phrase("Hà Tĩnh chung tay vì người nghèo"),
                                        List.of(),
                                        CampaignKind.MULTI_YEAR,
                                        years,
                                        List.of()),
                        null,
                        List.of(phase(phase, "01/01/2022", "đến hết ngày 31/12/2022")),
                        "KH 20/KH-UBND",
                        "kế hoạch năm sau",
                        FIRST_YEAR_ENDS),
                RUNNING,
                LATER,
                _ -> Facts.of());
    }

    private static CampaignState after(CampaignState state, List<CampaignEvent> events) {
        assertThat(events).hasSize(1);
        return CampaignState.evolve(state, events.getFirst());
    }
}
