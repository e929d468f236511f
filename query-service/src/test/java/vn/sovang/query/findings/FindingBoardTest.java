package vn.sovang.query.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.text.Phrase;

import java.time.Instant;
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
    void a_plan_that_goes_to_its_province_takes_them_along() {
        assertThat(spec.rowsAfter(sample.imported(), sample.assigned())).isEmpty();
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
                        Instant.EPOCH);

        OpenFinding finding = OpenFinding.of("k", row, Texts.ofClassPath());

        assertThat(finding.vi().means() + finding.vi().todo()).doesNotContain("{");
        assertThat(finding.en().means() + finding.en().todo()).doesNotContain("{");
    }
}
