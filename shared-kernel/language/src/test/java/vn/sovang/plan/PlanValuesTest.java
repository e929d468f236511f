package vn.sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PlanValuesTest {
    @Test
    void printed_and_empty_is_not_the_same_as_not_there() {
        assertThat(Printed.empty()).isNotEqualTo(Printed.absent());
        assertThat(Printed.stated("15").phrase()).isEqualTo(new Phrase("15"));
    }

    @Test
    void only_a_stated_field_has_words() {
        refused(
                "printed.phrase-and-state-differ",
                () -> new Printed(Printed.State.EMPTY, new Phrase("15")));
        refused("printed.phrase-and-state-differ", () -> new Printed(Printed.State.STATED, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1944, 2201})
    void the_year_of_a_plan_is_plausible(int year) {
        refused("plan.year", () -> content(year, List.of()));
    }

    @Test
    void labels_name_one_campaign_and_one_phase_each() {
        PlannedCampaign one = campaign("nam-2021", List.of(phase("1"), phase("2")));
        refused("plan.label-twice", () -> content(2021, List.of(one, one)));
        refused("plan.label-twice", () -> campaign("nam-2021", List.of(phase("1"), phase("1"))));
    }

    @Test
    void the_content_of_a_plan_cannot_be_changed_from_outside() {
        List<PlannedCampaign> campaigns = new ArrayList<>();
        PlanContent content = content(2021, campaigns);
        campaigns.add(campaign("nam-2021", List.of()));
        assertThat(content.campaigns()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_finding_names_its_entry_of_the_register_or_its_rule(FindingCode code) {
        assertThat(code.register()).matches("[ARCĐ]\\d\\d");
        assertThat(code.severity()).isNotNull();
    }

    @Test
    void no_two_findings_have_the_same_entry() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::register))
                .doesNotHaveDuplicates();
    }

    private static void refused(String code, ThrowingCallable making) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(making)
                .satisfies(invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    private static PlanContent content(int year, List<PlannedCampaign> campaigns) {
        return new PlanContent(
                year,
                new PlanHead(
                        "Kế hoạch",
                        new Phrase("Phong trào thi đua"),
                        Printed.empty(),
                        Printed.absent(),
                        null,
                        Printed.absent(),
                        Printed.absent(),
                        null,
                        null,
                        null),
                List.of(),
                new Theme(Theme.Origin.NONE, null),
                campaigns,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlannedCampaign campaign(String label, List<PlannedPhase> phases) {
        return new PlannedCampaign(
                label,
                new Phrase("Phong trào"),
                CampaignKind.ANNUAL,
                phases,
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

    private static PlannedPhase phase(String label) {
        return new PlannedPhase(
                label,
                "Đợt " + label,
                DatePoint.of("từ đầu năm"),
                Deadline.of("đến 30/6/2021"),
                null,
                null,
                List.of());
    }
}
