package vn.sovang.query.reportboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;
import vn.sovang.time.SettledDate;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ReportBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<ReportRow> spec = ProjectionSpec.of(new ReportBoard());

    @Test
    void a_launch_asks_every_unit_for_a_report_on_every_phase_that_wants_one() {
        Map<String, ReportRow> rows = spec.rowsAfter(sample.launched());

        assertThat(rows).hasSize(2 * 4);
        assertThat(rows.values())
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(ReportRow.State.DUE));
        assertThat(rows).containsKey(key("4", sample.district));
        assertThat(rows).doesNotContainKey(key("5", sample.district));
    }

    @Test
    void where_the_limit_comes_again_every_unit_owes_a_report_each_round() {
        Map<String, ReportRow> rows = spec.rowsAfter(monthly());
        assertThat(rows.keySet())
                .hasSize(2 * 6)
                .contains(
                        key("1 (25/01/2021)", sample.district),
                        key("1 (25/06/2021)", sample.department));
        assertThat(rows.get(key("1 (25/03/2021)", sample.district)).due().deadline())
                .satisfies(due ->
                        assertThat(due.lastSureDay(monthly().dates()))
                                .contains(LocalDate.of(2021, 3, 24)));
    }

    @Test
    void an_extension_asks_for_the_rounds_that_it_brings_and_a_settled_end_for_those_before_it() {
        AskedReports launched = new AskedReports(monthly().text(), List.of());
        PhaseExtended extended =
                new PhaseExtended(
                                sample.campaign,
                                "1",
                                Deadline.of("đến hết ngày 15/8/2021"),
                                null,
                                null,
                                "Công văn 20/SCT",
                                Instant.parse("2021-06-20T02:00:00Z"))
                        .of(launched);
        assertThat(spec.rowsAfter(monthly(), extended).keySet())
                .hasSize(2 * 7)
                .contains(key("1 (25/07/2021)", sample.district));

        CampaignLaunched open = monthly("đến khi tổng kết");
        CampaignDateSettled settled =
                new CampaignDateSettled(
                                sample.campaign,
                                "phases[1].end",
                                new SettledDate(
                                        LocalDate.of(2021, 3, 31),
                                        "chanh-van-phong",
                                        "Kết luận họp",
                                        Instant.parse("2021-03-31T02:00:00Z")))
                        .of(open.text());
        assertThat(spec.rowsAfter(open)).hasSize(2 * 12);
        assertThat(spec.rowsAfter(open, settled).keySet())
                .hasSize(2 * 3)
                .contains(key("1 (25/03/2021)", sample.district));
    }

    private CampaignLaunched monthly() {
        return monthly("đến hết ngày 30/6/2021");
    }

    private CampaignLaunched monthly(String end) {
        CampaignLaunched launched = sample.launched();
        return new CampaignLaunched(
                launched.campaignId(),
                launched.planId(),
                launched.content()
                        .with(
                                List.of(
                                        new PlannedPhase(
                                                "1",
                                                "Đợt 1",
                                                DatePoint.of("từ ngày 01/01/2021"),
                                                Deadline.of(end),
                                                null,
                                                Deadline.of("trước ngày 25 hằng tháng"),
                                                List.of()))),
                launched.year(),
                launched.planIssuedOn(),
                launched.launchedOn(),
                launched.scope());
    }

    @Test
    void a_report_goes_back_and_forth_and_keeps_when_it_first_came() {
        ReportRow returned = row("1", sample.launched(), sample.submitted(), sample.returned());
        assertThat(returned.state()).isEqualTo(ReportRow.State.RETURNED);
        assertThat(returned.handedIn().newest().returnedFor()).isEqualTo("Thiếu số liệu");

        ReportRow again =
                row(
                        "1",
                        sample.launched(),
                        sample.submitted(),
                        sample.returned(),
                        sample.resubmitted());
        assertThat(again.state()).isEqualTo(ReportRow.State.SUBMITTED);
        assertThat(again.handedIn().newest().number()).isEqualTo(2);
        assertThat(again.handedIn().firstAt()).isEqualTo(sample.submitted().submittedAt());
        assertThat(again.handedIn().newest().returnedFor()).isNull();
        assertThat(again.handedIn().versions().getFirst().returnedFor())
                .as("earlier versions stay")
                .isEqualTo("Thiếu số liệu");
    }

    @Test
    void a_draft_changes_no_state_and_is_gone_once_it_is_handed_in() {
        ReportRow drafted = row("3", sample.launched(), sample.draftSaved());
        assertThat(drafted.state()).isEqualTo(ReportRow.State.DUE);
        assertThat(drafted.draft().content().summary()).isEqualTo("Đang viết");

        ReportSubmitted handedIn =
                new ReportSubmitted(
                        sample.draftedReport,
                        sample.campaign,
                        "3",
                        sample.district,
                        sample.submitted().content(),
                        sample.submitted().submittedAt());
        ReportRow row = row("3", sample.launched(), sample.draftSaved(), handedIn);
        assertThat(row.state()).isEqualTo(ReportRow.State.SUBMITTED);
        assertThat(row.draft()).isNull();
    }

    @Test
    void a_draft_of_what_nobody_asked_for_is_a_draft_and_nothing_else() {
        ReportDraftSaved unasked =
                new ReportDraftSaved(
                        sample.draftedReport,
                        sample.campaign,
                        "5",
                        sample.district,
                        new ReportDraft(null, null, List.of()),
                        sample.draftSaved().savedAt());
        assertThat(row("5", sample.launched(), unasked).state()).isEqualTo(ReportRow.State.DRAFT);
    }

    @Test
    void a_supplement_leaves_the_version_and_its_acceptance_as_they_were() {
        ReportRow row =
                row(
                        "1",
                        sample.launched(),
                        sample.submitted(),
                        sample.returned(),
                        sample.resubmitted(),
                        sample.accepted(),
                        sample.supplemented());
        assertThat(row.state()).isEqualTo(ReportRow.State.ACCEPTED);
        assertThat(row.handedIn().newest().content().summary()).isEqualTo("Lần hai");
        assertThat(row.handedIn().acceptedAt()).isEqualTo(sample.accepted().acceptedAt());
        assertThat(row.handedIn().supplements())
                .extracting(some -> some.content().coversUntil())
                .containsExactly(LocalDate.of(2021, 6, 30));
    }

    @Test
    void rule_20_a_document_in_lieu_stands_where_the_report_was_due() {
        ReportRow row =
                spec.rowsAfter(sample.launched(), sample.inLieuRecorded())
                        .get(key("1", sample.department));
        assertThat(row.state()).isEqualTo(ReportRow.State.IN_LIEU);
        assertThat(row.handedIn().inLieu()).isEqualTo(sample.inLieuRecorded().document());
        assertThat(row.due()).isNotNull();
    }

    @Test
    void rule_30_who_is_taken_in_owes_what_is_still_to_come_and_nothing_that_was_due_before() {
        Map<String, ReportRow> rows = spec.rowsAfter(sample.launched(), sample.campaignAmended());

        assertThat(rows.get(key("2", sample.committee)).state()).isEqualTo(ReportRow.State.DUE);
        assertThat(rows)
                .as("phase 1 was due until 25 June")
                .doesNotContainKey(key("1", sample.committee))
                .as("an impossible day is never over")
                .containsKey(key("3", sample.committee));
    }

    @Test
    void rule_30_who_is_taken_out_owes_nothing_more_and_keeps_what_was_handed_in() {
        Map<String, ReportRow> rows =
                spec.rowsAfter(
                        sample.launched(), sample.inLieuRecorded(), sample.campaignAmended());

        ReportRow handedIn = rows.get(key("1", sample.department));
        assertThat(handedIn.state()).isEqualTo(ReportRow.State.IN_LIEU);
        assertThat(handedIn.due()).as("as it was asked for then").isNotNull();
        assertThat(rows)
                .doesNotContainKeys(key("2", sample.department), key("3", sample.department));
    }

    @Test
    void what_an_amendment_asks_for_no_more_is_due_no_more_and_a_draft_of_it_stays() {
        ReportDraftSaved draft =
                new ReportDraftSaved(
                        sample.draftedReport,
                        sample.campaign,
                        "4",
                        sample.district,
                        new ReportDraft("Đang viết", null, List.of()),
                        sample.draftSaved().savedAt());

        Map<String, ReportRow> rows =
                spec.rowsAfter(sample.launched(), draft, sample.campaignAmended());

        ReportRow drafted = rows.get(key("4", sample.district));
        assertThat(drafted.state()).isEqualTo(ReportRow.State.DRAFT);
        assertThat(drafted.due()).isNull();
        assertThat(rows.get(key("2", sample.district)).state()).isEqualTo(ReportRow.State.DUE);
    }

    @Test
    void all_that_happens_under_a_plan() {
        Map<String, ReportRow> rows = spec.rowsAfter(sample.everything());

        assertThat(rows.get(key("1", sample.district)).state()).isEqualTo(ReportRow.State.ACCEPTED);
        assertThat(rows.get(key("2", sample.district)).state())
                .isEqualTo(ReportRow.State.SUBMITTED);
        assertThat(rows.get(key("5", sample.department)).due()).as("nobody asked for it").isNull();
    }

    private ReportRow row(String phase, Object... events) {
        return spec.rowsAfter(events).get(key(phase, sample.district));
    }

    private String key(String phase, UnitId unit) {
        return sample.campaign + "/" + phase + "/" + unit;
    }
}
