package vn.sovang.query.campaignboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignPart;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.ReviewKind;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class FollowUpBoardTest {
    private final SamplePlan sample = new SamplePlan();

    @Test
    void each_reminder_and_each_inspection_is_a_row() {
        assertThat(ProjectionSpec.of(new FollowUpBoard()).rowsAfter(way()).values())
                .extracting(FollowUpRow::kind)
                .containsExactlyInAnyOrder(FollowUpKind.REMINDER, FollowUpKind.INSPECTION);
    }

    @Test
    void a_pledge_keeps_who_signed_it_and_in_which_block() {
        assertThat(ProjectionSpec.of(new PledgeBoard()).rowsAfter(way()).values())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.units()).containsExactly(sample.department, sample.district);
                    assertThat(row.blockId()).isEqualTo(sample.block);
                    assertThat(row.blockName()).isEqualTo("Khối thi đua kinh tế kỹ thuật");
                });
    }

    @Test
    void rule_29_an_amended_registration_keeps_what_it_was() {
        assertThat(ProjectionSpec.of(new RegistrationBoard()).rowsAfter(way()).values())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.commitment())
                            .isEqualTo(sample.registrationAmended().commitment());
                    assertThat(row.amendments())
                            .extracting(RegistrationRow.Amendment::before)
                            .containsExactly(sample.registered().commitment());
                });
    }

    @Test
    void an_extended_phase_shows_both_ends_and_its_report_is_late_by_the_new_limit_only() {
        CampaignRow before = campaign(List.of(sample.launched()));
        CampaignRow after = campaign(way());

        assertThat(after.extensions())
                .containsExactly(
                        new CampaignRow.Extension(
                                "1",
                                before.content().phases().getFirst().end(),
                                sample.phaseExtended().end(),
                                sample.phaseExtended().basis(),
                                sample.phaseExtended().extendedAt(),
                                CampaignChange.between(before.content(), after.content())));
        assertThat(after.extensions().getFirst().changes())
                .extracting(CampaignChange::part)
                .contains(CampaignPart.END, CampaignPart.REPORT);
        Instant inJuly = Instant.parse("2021-07-10T16:59:59.999Z");
        assertThat(late(before, inJuly)).isEqualTo(Ternary.YES);
        assertThat(late(after, inJuly)).isEqualTo(Ternary.NO);
        assertThat(late(after, inJuly.plusMillis(1))).isEqualTo(Ternary.YES);
    }

    @Test
    void rule_1_a_report_in_the_last_millisecond_of_a_closing_day_is_in_time() {
        CampaignRow row = campaign(List.of(sample.launched()));
        Instant last = Instant.parse("2021-06-25T16:59:59.999Z");
        assertThat(late(row, last)).isEqualTo(Ternary.NO);
        assertThat(late(row, last.plusMillis(1))).isEqualTo(Ternary.YES);
    }

    @Test
    void rule_2_a_report_at_the_first_instant_of_the_day_before_which_it_is_due_is_late() {
        CampaignRow row = campaign(List.of(sample.launched()));
        Instant midnight = Instant.parse("2021-07-04T17:00:00Z");
        assertThat(late(row, 1, midnight)).isEqualTo(Ternary.YES);
        assertThat(late(row, 1, midnight.minusMillis(1))).isEqualTo(Ternary.NO);
    }

    @Test
    void rule_4_a_phase_that_hangs_on_an_unresolved_date_is_never_late() {
        CampaignRow row = campaign(List.of(sample.launched()));
        PlannedPhase phase = row.content().phases().get(2);
        for (LocalDate day = LocalDate.of(2021, 6, 1);
                day.isBefore(LocalDate.of(2031, 1, 1));
                day = day.plusMonths(1)) {
            Instant at = day.atStartOfDay(VietnamTime.ZONE).toInstant();
            assertThat(late(row, 2, at)).as("%s", day).isEqualTo(Ternary.UNKNOWN);
            assertThat(PhaseState.on(day, phase, row.dates())).isEqualTo(PhaseState.UNRESOLVED);
        }
    }

    @Test
    void a_review_is_late_by_its_limit_and_never_by_one_that_is_not_resolved_or_not_there() {
        assertThat(review("đến hết ngày 20/7/2021").late()).isEqualTo(Ternary.NO);
        assertThat(review("trước ngày 20/7/2021").late()).isEqualTo(Ternary.YES);
        assertThat(review("trước ngày 20/7/2021").daysLate()).isEqualTo(1);
        assertThat(review("31/6/2021").late()).isEqualTo(Ternary.UNKNOWN);
        assertThat(Review.of(sample.reviewRecorded(), campaign(way())).late()).isNull();
    }

    @Test
    void a39_a_campaign_is_found_by_its_other_names() {
        CampaignRow row = campaign(List.of(sample.launched()));
        assertThat(new CampaignBoard().search(row)).contains("thi dua hoan thanh ke hoach");
    }

    private Review review(String wrapUp) {
        CampaignRow row = campaign(List.of(sample.launched()));
        ReviewRecorded held =
                new ReviewRecorded(
                        sample.campaign, "1", ReviewKind.INTERIM, LocalDate.of(2021, 7, 20), "BC");
        PhaseExtended limited =
                new PhaseExtended(
                        sample.campaign,
                        "1",
                        row.content().phases().getFirst().end(),
                        Deadline.of(wrapUp),
                        null,
                        "x",
                        Instant.EPOCH);
        return Review.of(held, row.with(limited));
    }

    private List<Object> way() {
        List<Object> way = new ArrayList<>(List.of(sample.launched(), sample.registered()));
        way.addAll(sample.followUps());
        return way;
    }

    private CampaignRow campaign(List<Object> events) {
        return ProjectionSpec.of(new CampaignBoard())
                .rowsAfter(events)
                .get(sample.campaign.toString());
    }

    private static Ternary late(CampaignRow row, Instant at) {
        return late(row, 0, at);
    }

    private static Ternary late(CampaignRow row, int phase, Instant at) {
        return Lateness.at(at, row.content().phases().get(phase).report(), row.dates()).late();
    }
}
