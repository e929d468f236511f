package vn.sovang.query.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.kernel.TenantId;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.text.Phrase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

class FindingBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<FindingRow> spec = ProjectionSpec.of(new FindingBoard());

    @Test
    void an_import_opens_its_findings() {
        Map<String, FindingRow> rows = spec.rowsAfter(sample.everything());

        assertThat(rows.values())
                .extracting(FindingRow::code)
                .containsExactlyInAnyOrder(FindingCode.IMPOSSIBLE_DATE, FindingCode.NUMBER_EMPTY);
    }

    @Test
    void a_settled_finding_stays_with_who_settled_it_when_how_and_why() {
        Map<String, FindingRow> rows =
                spec.rowsAfter(sample.imported(), sample.issued(), sample.findingSettled());

        assertThat(rows).hasSize(2);
        ListedFinding settled = listed(rows, sample.plan + "/0000");
        assertThat(settled.state()).isEqualTo(FindingState.SETTLED);
        assertThat(settled.number()).isZero();
        assertThat(settled.phrase()).isEqualTo("31/6/2021");
        assertThat(settled.settlement())
                .isEqualTo(
                        new ListedFinding.Settlement(
                                FindingOutcome.RESOLVED,
                                LocalDate.of(2021, 6, 30),
                                "Công văn 12/SCT",
                                "chanh-van-phong",
                                sample.findingSettled().settledAt(),
                                null,
                                null));
        ListedFinding open = listed(rows, sample.plan + "/0001");
        assertThat(open.state()).isEqualTo(FindingState.OPEN);
        assertThat(open.settlement()).isNull();
    }

    @Test
    void a26_a_copy_opens_what_could_not_be_moved() {
        Map<String, FindingRow> rows = spec.rowsAfter(sample.drafted(), sample.copied());
        assertThat(listed(rows, sample.plan + "/0000").code())
                .isEqualTo(FindingCode.IMPOSSIBLE_DATE);
    }

    @Test
    void c32_what_comes_up_in_the_campaigns_is_listed_after_them_with_its_provision() {
        Map<String, FindingRow> rows =
                spec.rowsAfter(sample.imported(), sample.issued(), sample.findingsOpened());

        ListedFinding opened = listed(rows, sample.plan + "/0002");
        assertThat(rows).hasSize(3);
        assertThat(opened.number()).isEqualTo(2);
        assertThat(opened.code()).isEqualTo(FindingCode.CAMPAIGN_NOT_AMENDED);
        assertThat(opened.state()).isEqualTo(FindingState.OPEN);
        assertThat(opened.provision().clause()).isEqualTo("Luật 06/2022/QH15, Điều 18");
        assertThat(opened.vi().means()).contains("Đợt 2");
    }

    private static ListedFinding listed(Map<String, FindingRow> rows, String key) {
        return ListedFinding.of(key, rows.get(key), Texts.ofClassPath());
    }

    @Test
    void a_plan_that_goes_to_its_province_takes_them_along() {
        assertThat(spec.rowsAfter(sample.imported(), sample.findingSettled(), sample.assigned()))
                .isEmpty();
    }

    @Test
    void a05_what_was_settled_while_a_plan_waited_is_settled_in_its_province_and_says_where() {
        FindingSettled settled =
                sample.findingSettled().takenAlong(sample.plan, TenantId.WAITING_FOR_PROVINCE);
        Map<String, FindingRow> rows = spec.rowsAfter(sample.imported(), settled);

        ListedFinding finding = listed(rows, sample.plan + "/0000");
        assertThat(finding.state()).isEqualTo(FindingState.SETTLED);
        assertThat(finding.settlement())
                .isEqualTo(
                        new ListedFinding.Settlement(
                                FindingOutcome.RESOLVED,
                                LocalDate.of(2021, 6, 30),
                                "Công văn 12/SCT",
                                "chanh-van-phong",
                                settled.settledAt(),
                                "cho-phan-tinh",
                                null));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_says_in_both_languages_what_it_means_and_what_to_do(FindingCode code) {
        FindingRow row =
                new FindingRow(
                        sample.plan,
                        "KH",
                        code,
                        new Finding(code, "head", new Phrase("31/6/2021")),
                        null,
                        Instant.EPOCH,
                        null);

        ListedFinding finding = ListedFinding.of("k/0000", row, Texts.ofClassPath());

        assertThat(finding.vi().means() + finding.vi().todo()).doesNotContain("{");
        assertThat(finding.en().means() + finding.en().todo()).doesNotContain("{");
    }
}
