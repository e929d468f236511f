package vn.sovang.query.campaignboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignPart;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.testing.SamplePlan;

import java.time.LocalDate;

class CampaignBoardTest {
    private final SamplePlan sample = new SamplePlan();

    @Test
    void a_campaign_has_its_scope_and_its_end() {
        CampaignRow row =
                ProjectionSpec.of(new CampaignBoard())
                        .rowsAfter(sample.everything())
                        .get(sample.campaign.toString());

        assertThat(row.scope()).containsExactly(sample.department, sample.district);
        assertThat(row.closing().closedOn()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void rule_5_a_day_settled_after_the_launch_stands_beside_the_words() {
        CampaignRow row =
                ProjectionSpec.of(new CampaignBoard())
                        .rowsAfter(sample.launched(), sample.dateSettled(), sample.closed())
                        .get(sample.campaign.toString());

        WrittenDate report = WrittenDate.of(row.content().phases().get(2).report(), row.dates());
        assertThat(report.words()).isEqualTo("31/6/2021");
        assertThat(report.reading()).isEqualTo(WrittenDate.Reading.SETTLED);
        assertThat(report.settled().by()).isEqualTo("chanh-van-phong");
        assertThat(row.content().phases().get(2).end())
                .isEqualTo(sample.planned().phases().get(2).end());
    }

    @Test
    void rule_30_an_amended_campaign_reads_as_amended_and_says_by_what() {
        CampaignRow row =
                ProjectionSpec.of(new CampaignBoard())
                        .rowsAfter(
                                sample.launched(),
                                sample.phaseExtended(),
                                sample.campaignAmended(),
                                sample.closed())
                        .get(sample.campaign.toString());

        assertThat(row.scope()).containsExactly(sample.district, sample.committee);
        assertThat(row.text()).isEqualTo(sample.campaignAmended().text());
        assertThat(row.amendments())
                .singleElement()
                .satisfies(amendment -> {
                    assertThat(amendment.basis()).isEqualTo("Công văn 30/SCT");
                    assertThat(amendment.addedUnits()).containsExactly(sample.committee);
                    assertThat(amendment.removedUnits()).containsExactly(sample.department);
                    assertThat(amendment.changes())
                            .contains(
                                    new CampaignChange(
                                            CampaignPart.ALIASES,
                                            null,
                                            null,
                                            "Chung sức xây dựng nông thôn mới"))
                            .anySatisfy(change -> {
                                assertThat(change.part()).isEqualTo(CampaignPart.REPORT);
                                assertThat(change.phase()).isEqualTo("4");
                                assertThat(change.after()).isNull();
                            });
                });
    }

    @Test
    void rule_16_a_campaign_tells_which_amendments_of_its_plan_it_could_not_follow() {
        CampaignRow row =
                ProjectionSpec.of(new CampaignBoard())
                        .rowsAfter(sample.launched(), sample.amendmentLeftOut())
                        .get(sample.campaign.toString());
        assertThat(row.leftOut()).containsExactly(2);
        assertThat(row.text()).isEqualTo(sample.launched().text());
    }

    @Test
    void a39_an_amended_campaign_is_found_by_its_new_other_name() {
        CampaignBoard board = new CampaignBoard();
        CampaignRow before = CampaignRow.of(sample.launched(), null);
        assertThat(board.search(before)).doesNotContain("nong thon moi");
        assertThat(board.search(before.with(sample.campaignAmended()))).contains("nong thon moi");
    }

    @Test
    void each_registration_is_a_row() {
        assertThat(
                        ProjectionSpec.of(new RegistrationBoard())
                                .rowsAfter(sample.everything())
                                .values())
                .extracting(RegistrationRow::unitId, RegistrationRow::phase)
                .containsExactly(tuple(sample.district, "1"));
    }

    @Test
    void a_phase_is_told_by_the_day_and_not_at_all_while_its_end_is_impossible() {
        assertThat(state(0, 2020, 12, 31)).isEqualTo(PhaseState.NOT_STARTED);
        assertThat(state(0, 2021, 1, 1)).as("đầu năm").isEqualTo(PhaseState.UNRESOLVED);
        assertThat(state(0, 2021, 3, 31)).isEqualTo(PhaseState.RUNNING);
        assertThat(state(0, 2021, 6, 30)).isEqualTo(PhaseState.RUNNING);
        assertThat(state(0, 2021, 7, 1)).isEqualTo(PhaseState.ENDED);
        assertThat(state(2, 2021, 3, 31)).isEqualTo(PhaseState.NOT_STARTED);
        assertThat(state(2, 2021, 8, 1)).isEqualTo(PhaseState.UNRESOLVED);
    }

    private PhaseState state(int phase, int year, int month, int day) {
        return PhaseState.on(
                LocalDate.of(year, month, day),
                sample.planned().phases().get(phase),
                sample.launched().dates());
    }
}
