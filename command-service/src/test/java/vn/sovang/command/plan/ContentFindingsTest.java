package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.PlanContent;
import vn.sovang.platform.json.CommandJson;

import java.util.List;

/// Findings in the full content of a plan, one oddity at a time, and what is none. The content is
/// written as the import takes it.
class ContentFindingsTest {
    private static final JsonMapper JSON = CommandJson.mapper();

    @Test
    void a_full_plan_in_which_nothing_is_odd_has_no_finding() {
        assertThat(found("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"76, 2021, false", "75, 2021, true", "76, 2022, true"})
    void rule_12_a22_years_that_do_not_agree_with_the_events_are_found(
            int stated, int remembered, boolean isFound) {
        assertThat(
                        found(
                                        """
                                        "campaigns":[{"label":"c","name":"c","kind":"ANNUAL",
                                         "commemorations":[{"phrase":"kỷ niệm","years":%d,"events":[
                                          {"happened":"19/8/1945","remembered":"19/8/%d"}]}]}]
                                        """
                                                .formatted(stated, remembered))
                                .contains(FindingCode.ANNIVERSARY_MISCOUNTED))
                .isEqualTo(isFound);
    }

    @Test
    void a22_a_count_without_events_or_a_month_of_one_year_is_no_flaw() {
        assertThat(
                        found(
                                """
                                "campaigns":[{"label":"c","name":"c","kind":"ANNUAL",
                                 "commemorations":[{"phrase":"190 năm thành lập","years":190},
                                  {"phrase":"chào mừng Đại hội"}]}]
                                """))
                .doesNotContain(FindingCode.ANNIVERSARY_MISCOUNTED);
    }

    @ParameterizedTest
    @CsvSource({"01/3/2021, false", "30/6/2021, false", "01/7/2021, true", "18/01/2021, true"})
    void a24_a_commemoration_before_the_plan_or_outside_its_phase_is_found(
            String remembered, boolean isFound) {
        assertThat(
                        found(
                                        """
                                        "campaigns":[{"label":"c","name":"c","kind":"ANNUAL","phases":[
                                         {"label":"1","name":"Đợt 1","start":"01/01/2021",
                                          "end":"đến hết ngày 30/6/2021","commemorations":[
                                          {"phrase":"kỷ niệm","events":[
                                           {"happened":"03/02/1930","remembered":"%s"}]}]}]}]
                                        """
                                                .formatted(remembered))
                                .contains(FindingCode.COMMEMORATION_OUTSIDE_WINDOW))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({"2021, true", "2022, false", "2023, true"})
    void a26_a_wrap_up_that_goes_on_to_another_year_than_the_next_is_found(
            int next, boolean isFound) {
        assertThat(
                        found(
                                        """
                                        "passages":[{"kind":"CONTENT","label":"III","isSummarised":false,
                                         "phrase":"hội nghị tổng kết công tác năm 2021, triển khai nhiệm vụ năm %d"}]
                                        """
                                                .formatted(next))
                                .contains(FindingCode.YEAR_INCONSISTENT))
                .isEqualTo(isFound);
    }

    @Test
    void a26_words_of_ours_are_not_looked_through() {
        assertThat(
                        found(
                                """
                                "passages":[{"kind":"CONTENT","label":"III","isSummarised":true,
                                 "phrase":"tổng kết năm 2021, triển khai nhiệm vụ năm 2021"}]
                                """))
                .isEmpty();
    }

    @Test
    void rule_27_a27_a_target_with_two_anchors_is_found_once() {
        assertThat(found(share("T1", "AT_LEAST", "10%", "hộ", "\"II\",\"III\"")))
                .containsExactly(FindingCode.STATED_TWICE);
    }

    @ParameterizedTest
    @CsvSource({"hộ, hộ, false", "hộ, người, true"})
    void rule_24_a28_percents_over_different_populations_are_found(
            String one, String other, boolean isFound) {
        String targets =
                share("T1", "EQUAL", "10%", one, "\"II\"").replace("]}]", "]},")
                        + share("T2", "EQUAL", "10%", other, "\"II\"").replace("\"targets\":[", "");
        assertThat(found(targets).contains(FindingCode.POPULATIONS_DIFFER)).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, true", "MORE_THAN, true", "AT_MOST, false"})
    void rule_28_a29_only_a_floor_is_held_against_the_cap(String comparator, boolean isFound) {
        String target =
                share("T5", comparator, "15%", "lao động", "\"II\"")
                        .replace("chỉ tiêu", "chiến sỹ thi đua cơ sở");
        assertThat(found(target).contains(FindingCode.FLOOR_AGAINST_CAP)).isEqualTo(isFound);
    }

    @Test
    void rule_26_a31_a_number_that_cannot_be_read_is_found() {
        assertThat(found(share("T1", "EQUAL", "phần lớn", "hộ", "\"II\"")))
                .containsExactly(FindingCode.QUANTITY_UNREAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INCREASE; ; true",
                "INCREASE; \"baseline\":{\"year\":2020},; true",
                "INCREASE; \"baseline\":{\"year\":2020,\"value\":\"5 xã\"},; false",
                "LEVEL; ; false"
            })
    void rule_23_a32_a_change_without_its_baseline_is_found(
            String measure, String baseline, boolean isFound) {
        String target =
                share("T1", "AT_LEAST", "02 xã", "xã", "\"II\"")
                        .replace("SHARE", measure)
                        .replace(
                                "\"population\"",
                                (baseline == null ? "" : baseline) + "\"population\"");
        assertThat(found(target).contains(FindingCode.BASELINE_UNKNOWN)).isEqualTo(isFound);
    }

    @Test
    void rule_19_a18_a_gap_is_found_at_any_depth_and_a_dash_is_none() {
        assertThat(
                        findings(
                                """
                                "tasks":[{"label":"1","phrase":"một","isSummarised":true,"parts":[
                                  {"label":"c)","phrase":"c","isSummarised":true},
                                  {"label":"d)","phrase":"d","isSummarised":true},
                                  {"label":"e)","phrase":"e","isSummarised":true}]},
                                 {"label":"-","phrase":"gạch","isSummarised":true},
                                 {"label":"2","phrase":"hai","isSummarised":true}]
                                """))
                .extracting(Finding::anchor)
                .containsExactly("tasks[1/e)]");
    }

    @Test
    void rule_33_a11_duties_without_any_day_for_a_report_are_found() {
        String duty =
                """
                "duties":[{"code":"D1","actor":"Văn phòng","modality":"STATED","kind":"%s",
                 "action":"làm","recurrence":"ONCE"%s}]
                """;
        assertThat(found(duty.formatted("IMPLEMENT", "")))
                .containsExactly(FindingCode.REPORT_UNDATED);
        assertThat(found(duty.formatted("REPORT", ",\"due\":\"theo quy định\"")))
                .containsExactly(FindingCode.REPORT_UNDATED);
        assertThat(found(duty.formatted("REPORT", ",\"due\":\"trước ngày 20/6/2021\""))).isEmpty();
    }

    @Test
    void a01_impossible_dates_of_duties_and_targets_are_found() {
        assertThat(
                        findings(
                                """
                                "duties":[{"code":"D1","actor":"Văn phòng","modality":"STATED",
                                 "kind":"REPORT","action":"làm","recurrence":"ONCE",
                                 "due":"trước ngày 31/6/2021"}]
                                """))
                .extracting(Finding::anchor)
                .containsExactly("duties[D1].due");
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_BASIS, 'Luật', '', true",
        "CONTEXT, 'Tiêu chuẩn', 'ISO 9001:2015', true",
        "LEGAL_BASIS, 'Nghị quyết', '', false"
    })
    void a16_a_law_by_its_name_and_what_is_only_context_are_cited_well(
            String relation, String type, String number, boolean isWell) {
        String parent =
                """
                "parents":[{"relation":"%s","origin":"CENTRAL","citation":"viện dẫn",
                 "documentType":"%s","issuer":"Quốc hội"%s}]
                """
                        .formatted(
                                relation,
                                type,
                                number.isEmpty() ? "" : ",\"number\":\"%s\"".formatted(number));
        assertThat(found(parent).isEmpty()).isEqualTo(isWell);
    }

    @Test
    void a15_a_symbol_of_neither_grammar_is_found() {
        assertThat(found(parent("65/2018", "HĐND tỉnh", "LEGAL_BASIS")))
                .containsExactly(FindingCode.SYMBOL_UNREAD);
        assertThat(found(parent("02-NQ/ĐU-SCT", "Đảng ủy Sở", "LEGAL_BASIS"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh (b/c);",
                "- Ủy ban nhân dân tỉnh Hà Tĩnh;",
                "Văn phòng UBND tỉnh Hà Tĩnh;"
            })
    void a37_the_parents_issuer_is_known_among_the_recipients(String line) {
        assertThat(found(toRecipient(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND các xã, thị trấn;", "Chủ tịch, các PCT UBND huyện;"})
    void a37_a_parents_issuer_that_is_no_recipient_is_found(String line) {
        assertThat(found(toRecipient(line)))
                .containsExactly(FindingCode.PARENT_ISSUER_NOT_RECIPIENT);
    }

    @Test
    void a19_a_reference_to_where_it_means_is_no_flaw() {
        String reference =
                """
                "crossReferences":[{"anchor":"tasks[c1]","phrase":"tại điểm %s","named":"điểm %s",
                 "meant":"điểm b"}]
                """;
        assertThat(found(reference.formatted("b", "b"))).isEmpty();
        assertThat(found(reference.formatted("c", "c")))
                .containsExactly(FindingCode.CROSS_REFERENCE_WRONG);
    }

    @Test
    void a17_a21_what_the_paper_leaves_out_is_found() {
        assertThat(
                        found(
                                """
                                "openLists":[{"anchor":"campaigns","phrase":"…"}],
                                "attachments":[{"phrase":"mẫu 1","state":"ABSENT"},
                                 {"phrase":"mẫu 2","state":"PRESENT"}]
                                """))
                .containsExactly(FindingCode.LIST_OPEN, FindingCode.ATTACHMENT_MISSING);
    }

    private static String share(
            String code, String comparator, String value, String population, String anchors) {
        return """
        "targets":[{"code":"%s","phrase":"chỉ tiêu","goal":{"kind":"figure","code":"%s",
         "name":"chỉ tiêu","measure":"SHARE","comparator":"%s","value":"%s",
         "direction":"HIGHER_IS_BETTER","population":"%s"},"anchors":[%s]}]
        """
                .strip()
                .formatted(code, code, comparator, value, population, anchors);
    }

    private static String parent(String number, String issuer, String relation) {
        return """
        "parents":[{"relation":"%s","origin":"EXTERNAL","citation":"viện dẫn",
         "documentType":"Nghị quyết","number":"%s","date":"19/01/2021","issuer":"%s"}]
        """
                .formatted(relation, number, issuer);
    }

    private static String toRecipient(String line) {
        return parent("15/KH-UBND", "UBND tỉnh Hà Tĩnh", "IMPLEMENTS")
                + ",\"recipients\":[{\"line\":\"%s\",\"disposition\":\"REPORT\"}]".formatted(line);
    }

    private static List<FindingCode> found(String more) {
        return findings(more).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String more) {
        String rest = more.isBlank() ? "" : "," + more;
        String content =
                """
                {"year":2021,"head":{"documentType":"Kế hoạch","title":"Phong trào",
                  "number":{"state":"STATED","phrase":"15"},
                  "symbol":{"state":"STATED","phrase":"/KH-SCT"},"date":"ngày 19/01/2021",
                  "issuer":{"state":"STATED","phrase":"Sở"},
                  "signatory":{"state":"STATED","phrase":"Giám đốc"}},
                 "theme":{"origin":"NONE"}%s}
                """
                        .formatted(rest);
        return PlanFindings.of(JSON.readValue(content, PlanContent.class));
    }
}
