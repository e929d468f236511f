package vn.sovang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.text.Phrase;
import vn.sovang.time.Anchor;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateRange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CampaignLaunchedTest {
    private static final LocalDate ISSUE = LocalDate.of(2024, 3, 15);
    private static final LocalDate LAUNCH = LocalDate.of(2024, 3, 20);

    @Test
    void rule_6_dates_resolve_from_the_issuance_and_the_launch() {
        assertThat(DatePoint.of("từ ngày phát động").resolve(launched(ISSUE).dates()))
                .contains(DateRange.of(LAUNCH));
        assertThat(DatePoint.of("từ ngày ban hành").resolve(launched(ISSUE).dates()))
                .contains(DateRange.of(ISSUE));
        assertThat(launched(ISSUE).dates().year()).isEqualTo(2024);
    }

    @Test
    void rule_6_a_day_of_issuance_that_nobody_knows_resolves_nothing() {
        assertThat(launched(null).dates().anchors()).containsOnlyKeys(Anchor.CAMPAIGN_LAUNCHED);
        assertThat(DatePoint.of("từ ngày ban hành").resolve(launched(null).dates())).isEmpty();
    }

    private static CampaignLaunched launched(@Nullable LocalDate issuedOn) {
        UUID id = UUID.fromString("01767d2a-5c00-7000-8000-000000000001");
        return new CampaignLaunched(
                new CampaignId(id),
                new PlanId(id),
                new PlannedCampaign(
                        "nam-2024",
                        new Phrase("Phong trào"),
                        CampaignKind.ANNUAL,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of()),
                2024,
                issuedOn,
                LAUNCH,
                List.of());
    }
}
