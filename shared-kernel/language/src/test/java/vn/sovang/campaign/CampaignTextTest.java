package vn.sovang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;
import vn.sovang.time.SettledDate;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A campaign whose first phase ends on a day that does not exist.
class CampaignTextTest {
    private static final Instant AT = Instant.parse("2021-03-01T02:00:00Z");
    private static final CampaignId CAMPAIGN = new CampaignId(new UUID(0, 20));
    private static final UnitId MEMBER = new UnitId(new UUID(0, 1));
    private static final UnitId LATECOMER = new UnitId(new UUID(0, 2));
    private static final Deadline LATER = Deadline.of("đến hết ngày 15/7/2021");

    private static final CampaignLaunched LAUNCHED =
            new CampaignLaunched(
                    CAMPAIGN,
                    new PlanId(new UUID(0, 10)),
                    campaign(phase("1", "31/6/2021"), phase("2", "31/12/2021")),
                    2021,
                    LocalDate.of(2021, 1, 20),
                    LocalDate.of(2021, 2, 1),
                    List.of(MEMBER));

    @Test
    void a_campaign_that_was_never_launched_reads_as_nothing() {
        assertThat(CampaignText.of(List.of("any", closed()))).isEmpty();
    }

    @Test
    void rule_5_rule_16_settlements_extensions_and_amendments_are_read_on_top_of_the_launch() {
        SettledDate day = new SettledDate(LocalDate.of(2021, 6, 30), "lan", "CV 12", AT);
        CampaignText settled =
                LAUNCHED.text().after(new CampaignDateSettled(CAMPAIGN, "phases[1].end", day));
        assertThat(end(settled, "1").date()).isEqualTo(day);
        assertThat(end(settled, "1").phrase()).isEqualTo(new Phrase("31/6/2021"));

        CampaignText extended =
                settled.after(new PhaseExtended(CAMPAIGN, "1", LATER, null, null, "CV 20", AT));
        assertThat(end(extended, "1")).isEqualTo(LATER);

        CampaignText amended = extended.with(extended.content(), List.of(MEMBER, LATECOMER));
        List<Object> events =
                List.of(
                        LAUNCHED,
                        new CampaignDateSettled(CAMPAIGN, "phases[1].end", day),
                        new PhaseExtended(CAMPAIGN, "1", LATER, null, null, "CV 20", AT),
                        amended(amended),
                        closed());
        assertThat(CampaignText.of(events)).contains(amended);
        assertThat(amended.dates()).isEqualTo(LAUNCHED.dates());
    }

    @Test
    void reports_of_a_phase_whose_limit_comes_again_are_owed_round_by_round() {
        assertThat(rounds("đến hết ngày 30/6/2021", "trước ngày 25 hằng tháng"))
                .hasSize(6)
                .startsWith("1 (25/01/2021)")
                .endsWith("1 (25/06/2021)");
        assertThat(rounds("đến hết ngày 30/6/2021", "ngày 05 tháng sau"))
                .as("about the month before")
                .hasSize(6)
                .endsWith("1 (05/07/2021)");
        assertThat(rounds("đến hết ngày 15/3/2022", "trước ngày 15/6 và 15/11 hằng năm"))
                .containsExactly("1 (15/06/2021)", "1 (15/11/2021)");
        assertThat(rounds("đến khi tổng kết", "trước ngày 25 hằng tháng"))
                .as("through the year, where nobody knows the end")
                .hasSize(12);
        assertThat(rounds("đến hết ngày 30/6/2021", "hằng quý")).containsExactly("1");
        assertThat(rounds("đến hết ngày 30/6/2021", "trước ngày 20/6/2021")).containsExactly("1");
    }

    private static List<String> rounds(String end, String report) {
        PlannedPhase phase = phase("1", end);
        PlannedCampaign campaign =
                campaign(
                        new PlannedPhase(
                                phase.label(),
                                phase.name(),
                                DatePoint.of("từ ngày 01/01/2021"),
                                phase.end(),
                                null,
                                Deadline.of(report),
                                List.of()));
        CampaignText text = LAUNCHED.text().with(campaign, List.of(MEMBER));
        return text.reported().stream().map(PlannedPhase::label).toList();
    }

    private static CampaignAmended amended(CampaignText text) {
        return new CampaignAmended(
                CAMPAIGN,
                text,
                List.of(LATECOMER),
                List.of(),
                List.of(),
                LocalDate.of(2021, 3, 1),
                "CV 30",
                "mới thành lập",
                null,
                AT);
    }

    private static CampaignClosed closed() {
        return new CampaignClosed(CAMPAIGN, LocalDate.of(2021, 12, 31), "xong");
    }

    private static Deadline end(CampaignText text, String phase) {
        return text.phase(phase).orElseThrow().end();
    }

    private static PlannedPhase phase(String label, String end) {
        return new PlannedPhase(
                label,
                "Đợt " + label,
                DatePoint.of("từ đầu năm"),
                Deadline.of(end),
                null,
                null,
                List.of());
    }

    private static PlannedCampaign campaign(PlannedPhase... phases) {
        return new PlannedCampaign(
                "nam-2021",
                new Phrase("Phong trào năm 2021"),
                CampaignKind.ANNUAL,
                List.of(phases),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }
}
