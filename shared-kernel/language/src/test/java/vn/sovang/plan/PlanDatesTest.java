package vn.sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.ExactDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.LimitKind;
import vn.sovang.time.SettledDate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class PlanDatesTest {
    private static final PlanId PLAN = new PlanId(new UUID(7, 1));
    private static final Instant AT = Instant.parse("2021-03-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final SettledDate SETTLED = new SettledDate(DAY, "lan", "CV 12", AT);

    private static final PlanContent CONTENT =
            new PlanContent(
                    2021,
                    new PlanHead(
                            "Kế hoạch",
                            new Phrase("Phong trào"),
                            Printed.empty(),
                            Printed.empty(),
                            DatePoint.of("tháng 2 năm 2021"),
                            Printed.absent(),
                            Printed.absent(),
                            null,
                            null,
                            null),
                    List.of(parent(null), parent(DatePoint.of("30/02/2021"))),
                    new Theme(Theme.Origin.NONE, null),
                    List.of(campaign("a"), campaign("b")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    @Test
    void every_date_has_an_anchor() {
        assertThat(PlanDates.of(CONTENT))
                .containsOnlyKeys(
                        "head.date",
                        "parents[1].date",
                        "campaigns[a].phases[1].start",
                        "campaigns[a].phases[1].end",
                        "campaigns[a].phases[1].report",
                        "campaigns[a].dossier",
                        "campaigns[b].phases[1].start",
                        "campaigns[b].phases[1].end",
                        "campaigns[b].phases[1].report",
                        "campaigns[b].dossier");
        assertThat(PlanDates.of(campaign("a")))
                .containsOnlyKeys(
                        "phases[1].start", "phases[1].end", "phases[1].report", "dossier");
    }

    @Test
    void rule_5_a_settled_day_takes_the_place_of_the_reading_and_nothing_else_changes() {
        PlanContent settled =
                PlanDates.settled(CONTENT, List.of(settlement("campaigns[a].phases[1].end", DAY)));

        Deadline end = settled.campaigns().getFirst().phases().getFirst().end();
        assertThat(end)
                .isEqualTo(
                        new Deadline(
                                new Phrase("trước ngày 31/6/2021"), LimitKind.BEFORE, SETTLED));
        assertThat(PlanDates.of(settled).entrySet())
                .filteredOn(date -> !date.getKey().equals("campaigns[a].phases[1].end"))
                .allSatisfy(date ->
                        assertThat(date.getValue())
                                .isEqualTo(PlanDates.of(CONTENT).get(date.getKey())));
    }

    @Test
    void every_open_date_can_be_settled_wherever_it_stands() {
        for (String anchor : List.of("head.date", "parents[1].date", "campaigns[b].dossier")) {
            PlanContent settled = PlanDates.settled(CONTENT, List.of(settlement(anchor, DAY)));
            assertThat(PlanDates.of(settled).get(anchor)).isEqualTo(SETTLED);
        }
    }

    @Test
    void the_first_day_stays_and_a_date_that_was_read_is_never_replaced() {
        String end = "campaigns[a].phases[1].end";
        String start = "campaigns[a].phases[1].start";
        PlanContent settled =
                PlanDates.settled(
                        CONTENT,
                        List.of(
                                settlement(end, null),
                                settlement(end, DAY),
                                settlement(end, DAY.plusDays(1)),
                                settlement(start, DAY),
                                settlement("theme", DAY)));
        assertThat(PlanDates.of(settled).get(end)).isEqualTo(SETTLED);
        assertThat(PlanDates.of(settled).get(start))
                .isEqualTo(new ExactDate(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void a_campaign_is_settled_by_the_anchor_within_it() {
        PlannedCampaign settled = PlanDates.settled(campaign("a"), "phases[1].end", SETTLED);
        DateReading end = PlanDates.of(settled).get("phases[1].end");
        assertThat(end).isEqualTo(SETTLED);
    }

    @Test
    void an_anchor_tells_its_campaign_and_the_place_in_it() {
        assertThat(PlanDates.inCampaign(CONTENT, "campaigns[b].phases[1].end"))
                .contains(new PlanDates.InCampaign("b", "phases[1].end"));
        assertThat(PlanDates.inCampaign(CONTENT, "head.date")).isEmpty();
        assertThat(PlanDates.inCampaign(CONTENT, "campaigns[b].phases[9].end")).isEmpty();
        assertThat(PlanDates.inCampaign(CONTENT, "campaigns[c].dossier")).isEmpty();
    }

    private static FindingSettled settlement(String anchor, @Nullable LocalDate day) {
        return new FindingSettled(
                PLAN,
                0,
                new Finding(FindingCode.IMPOSSIBLE_DATE, anchor, new Phrase("31/6/2021")),
                FindingOutcome.RESOLVED,
                day,
                "CV 12",
                "lan",
                AT);
    }

    private static ParentDocument parent(@Nullable DatePoint date) {
        return new ParentDocument(
                ParentDocument.Relation.IMPLEMENTS,
                ParentDocument.Origin.EXTERNAL,
                new Phrase("Kế hoạch 15"),
                "Kế hoạch",
                "15",
                date,
                "UBND tỉnh",
                null);
    }

    private static PlannedCampaign campaign(String label) {
        Deadline end = Deadline.of("trước ngày 31/6/2021");
        assertThat(end.date()).isEqualTo(new ImpossibleDate(31, 6, 2021));
        return new PlannedCampaign(
                label,
                new Phrase("Phong trào"),
                CampaignKind.ANNUAL,
                List.of(
                        new PlannedPhase(
                                "1",
                                "Đợt 1",
                                DatePoint.of("01/01/2021"),
                                end,
                                null,
                                Deadline.of("theo quy định"),
                                List.of())),
                Deadline.of("khi có điều kiện"),
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
