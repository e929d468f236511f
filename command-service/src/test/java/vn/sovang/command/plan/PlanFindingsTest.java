package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.head;
import static vn.sovang.command.given.Given.monthly;
import static vn.sovang.command.given.Given.noTheme;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.plan.FindingCode.CITATION_INCOMPLETE;
import static vn.sovang.plan.FindingCode.DATE_PARTIAL;
import static vn.sovang.plan.FindingCode.DATE_UNREAD;
import static vn.sovang.plan.FindingCode.DOSSIER_DUE_AT_CAMPAIGN_END;
import static vn.sovang.plan.FindingCode.END_ASSUMED_INCLUSIVE;
import static vn.sovang.plan.FindingCode.FUZZY_START;
import static vn.sovang.plan.FindingCode.HEAD_INCOMPLETE;
import static vn.sovang.plan.FindingCode.IMPOSSIBLE_DATE;
import static vn.sovang.plan.FindingCode.LABEL_GAP;
import static vn.sovang.plan.FindingCode.LIMIT_RECURRING;
import static vn.sovang.plan.FindingCode.LOCAL_DOCUMENT_TYPE;
import static vn.sovang.plan.FindingCode.NUMBER_EMPTY;
import static vn.sovang.plan.FindingCode.PHASE_ENDS_BEFORE_START;
import static vn.sovang.plan.FindingCode.RECIPIENT_WITHOUT_DISPOSITION;
import static vn.sovang.plan.FindingCode.RELATIVE_START;
import static vn.sovang.plan.FindingCode.REPORT_BEFORE_PHASE_END;
import static vn.sovang.plan.FindingCode.REPORT_UNDATED;
import static vn.sovang.plan.FindingCode.WRAP_UP_BEFORE_PHASE_END;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.Recipient;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.util.List;

/// Findings of an import, by the numbers of the anomaly register.
class PlanFindingsTest {
    private static final String END = "đến hết ngày 30/6/2021";
    private static final String PHASE = "campaigns[nam-2021].phases[1]";

    @Test
    void a_plan_in_which_nothing_is_odd_has_no_finding() {
        assertThat(of(phase("1", "01/01/2021", END))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"đến 31/6/2021", "đến hết ngày 31/6/2021", "trước ngày 31/6/2021"})
    void a01_an_impossible_date_is_found_wherever_it_stands(String words) {
        assertThat(of(phase("1", "01/01/2021", words)))
                .containsExactly(finding(IMPOSSIBLE_DATE, PHASE + ".end", words));
        assertThat(of(phase("1", words, END)))
                .containsExactly(finding(IMPOSSIBLE_DATE, PHASE + ".start", words));
        assertThat(of(limits(END, words, null)))
                .containsExactly(finding(IMPOSSIBLE_DATE, PHASE + ".wrapUp", words));
        assertThat(of(limits(END, null, words)))
                .containsExactly(finding(IMPOSSIBLE_DATE, PHASE + ".report", words));
        assertThat(PlanFindings.of(withDossier(END, words)))
                .containsExactly(finding(IMPOSSIBLE_DATE, "campaigns[nam-2021].dossier", words));
    }

    @Test
    void a02_a_number_that_is_printed_but_empty_is_found() {
        assertThat(PlanFindings.of(withHead("Kế hoạch", Printed.empty(), "ngày 03/02/2021")))
                .containsExactly(finding(NUMBER_EMPTY, "head.number", "Phong trào thi đua"));
    }

    @Test
    void a03_a_date_without_its_day_is_found() {
        String words = "Hà Tĩnh, ngày   tháng 3 năm 2024";
        assertThat(PlanFindings.of(withHead("Kế hoạch", Printed.stated("15"), words)))
                .containsExactly(finding(DATE_PARTIAL, "head.date", words));
    }

    @Test
    void a04_what_the_head_does_not_show_is_another_finding_than_what_it_leaves_empty() {
        PlanHead bare =
                new PlanHead(
                        "Kế hoạch",
                        new Phrase("Phong trào"),
                        Printed.absent(),
                        Printed.absent(),
                        null,
                        Printed.absent(),
                        Printed.absent(),
                        null,
                        null,
                        null);
        assertThat(PlanFindings.of(content(bare, List.of(), List.of())))
                .extracting(Finding::code, Finding::anchor)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(HEAD_INCOMPLETE, "head.number"),
                        org.assertj.core.groups.Tuple.tuple(HEAD_INCOMPLETE, "head.symbol"),
                        org.assertj.core.groups.Tuple.tuple(HEAD_INCOMPLETE, "head.date"),
                        org.assertj.core.groups.Tuple.tuple(HEAD_INCOMPLETE, "head.issuer"),
                        org.assertj.core.groups.Tuple.tuple(HEAD_INCOMPLETE, "head.signatory"));
    }

    @Test
    void a05_no_province_is_guessed_from_a_plan() {
        assertThat(
                        PlanFindings.of(
                                withHead("Kế hoạch", Printed.stated("1"), "Quảng Ngãi, 3/2/2021")))
                .isEmpty();
    }

    @Test
    void a06_a_start_from_the_beginning_of_the_year_is_found() {
        assertThat(of(phase("1", "từ đầu năm", END)))
                .containsExactly(finding(FUZZY_START, PHASE + ".start", "từ đầu năm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cuối năm học 2020-2021 | FUZZY_END
                    đến ngày 29/02 | IMPOSSIBLE_DATE
                    giữa năm | FUZZY_END
                    hết học kỳ hè | FUZZY_END
                    trước thứ Hai ngày 25/6/2021 | WEEKDAY_DIFFERS
                    trước thứ Hai ngày 25/6 | WEEKDAY_DIFFERS
                    trước thứ Sáu ngày 25/6 | YEAR_ASSUMED
                    đầu quý II | FUZZY_END
                    cuối tháng 6 | FUZZY_END
                    hạ tuần tháng 6/2021 | FUZZY_END
                    trước tháng 7 | YEAR_ASSUMED
                    đến khi tổ chức thành công Đại hội | EVENT_AWAITED
                    hằng quý | LIMIT_RECURRING
                    trong vòng 10 ngày làm việc kể từ ngày phát động | WORKING_DAYS_COUNTED
                    trong vòng 10 ngày làm việc kể từ ngày nhận hồ sơ | WORKING_DAYS_UNCOUNTED
                    đến hết ngày 30/6/2021 (trong giờ hành chính) | HOUR_UNSTATED
                    """)
    void a_limit_that_is_no_sure_day_is_found(String words, FindingCode code) {
        assertThat(of(phase("1", "01/01/2021", words)))
                .containsExactly(finding(code, PHASE + ".end", words));
        assertThat(of(limits(END, null, words))).contains(finding(code, PHASE + ".report", words));
    }

    @Test
    void reports_that_are_due_again_and_again_on_named_days_are_not_odd() {
        String words = "trước ngày 25 hằng tháng";
        assertThat(of(limits(END, null, words))).isEmpty();
        assertThat(of(phase("1", "01/01/2021", words)))
                .as("no end of a phase comes again")
                .containsExactly(finding(LIMIT_RECURRING, PHASE + ".end", words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    đầu năm học 2020-2021 | FUZZY_START
                    quý I năm 2021 | DATE_PARTIAL
                    từ ngày 1-1 | YEAR_ASSUMED
                    sau 10 ngày kể từ ngày phát động | RELATIVE_START
                    """)
    void a_start_that_is_no_sure_day_is_found(String words, FindingCode code) {
        assertThat(of(phase("1", words, END)))
                .containsExactly(finding(code, PHASE + ".start", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết luận",
                "Chương trình phối hợp",
                "Kế hoạch liên tịch",
                "Kế hoạch phối hợp",
                "Hướng dẫn liên ngành",
                "Chương trình hành động",
                "Thông tri",
                "Bộ luật"
            })
    void types_of_the_party_and_of_organs_together_are_known(String type) {
        assertThat(PlanFindings.of(withHead(type, Printed.stated("15"), "03/02/2021"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"từ ngày phát động", "từ thời điểm ban hành kế hoạch"})
    void a07_a_start_tied_to_an_event_is_found(String words) {
        assertThat(of(phase("1", words, END)))
                .containsExactly(finding(RELATIVE_START, PHASE + ".start", words));
    }

    @Test
    void a08_rule_9_a_report_due_before_the_phase_ends_is_found() {
        String words = "trước ngày 20/6/2021";
        assertThat(of(limits(END, null, words)))
                .containsExactly(finding(REPORT_BEFORE_PHASE_END, PHASE + ".report", words));
        assertThat(of(limits(END, null, "đến hết ngày 30/6/2021"))).isEmpty();
    }

    @Test
    void a09_rule_10_a_review_before_the_last_day_of_the_phase_is_found() {
        String words = "hoàn thành trước ngày 30/6/2021";
        assertThat(of(limits(END, words, null)))
                .containsExactly(finding(WRAP_UP_BEFORE_PHASE_END, PHASE + ".wrapUp", words));
        assertThat(of(limits(END, "trước ngày 01/7/2021", null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "đến hết ngày 29/6/2021, true",
        "đến hết ngày 30/6/2021, true",
        "trước ngày 01/7/2021, true",
        "đến hết ngày 01/7/2021, false",
        "đến hết tháng 7/2021, false"
    })
    void a10_rule_11_a_dossier_due_less_than_a_day_after_the_end_is_found(
            String words, boolean isFound) {
        List<Finding> findings = PlanFindings.of(withDossier(END, words));
        assertThat(findings.contains(finding(DOSSIER_DUE_AT_CAMPAIGN_END, PHASE + ".end", words)))
                .isEqualTo(isFound);
    }

    @Test
    void a11_rule_33_a_report_without_a_date_is_found() {
        assertThat(of(limits(END, null, "theo quy định")))
                .containsExactly(finding(REPORT_UNDATED, PHASE + ".report", "theo quy định"));
    }

    @Test
    void a14_a_type_of_document_that_the_decree_does_not_know_is_found() {
        assertThat(PlanFindings.of(withHead("PĐTĐ", Printed.stated("2507"), "31/12/2020")))
                .containsExactly(finding(LOCAL_DOCUMENT_TYPE, "head.documentType", "PĐTĐ"));
        assertThat(
                        PlanFindings.of(
                                withParent(
                                        "Phát động thi đua",
                                        "2507/PĐTĐ-SCT",
                                        DatePoint.of("31/12/2020"))))
                .containsExactly(
                        finding(LOCAL_DOCUMENT_TYPE, "parents[0]", "theo văn bản cấp trên"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KẾ HOẠCH", "Kế Hoạch", "kế hoạch", "Bản thoả thuận", "Bản thỏa thuận"})
    void a14_a_known_type_is_known_in_capitals_and_in_either_placement_of_the_tone(String type) {
        assertThat(PlanFindings.of(withHead(type, Printed.stated("1"), "3/2/2021"))).isEmpty();
    }

    @Test
    void a16_a_citation_without_number_or_date_is_found() {
        Finding incomplete = finding(CITATION_INCOMPLETE, "parents[0]", "theo văn bản cấp trên");
        assertThat(PlanFindings.of(withParent("Kế hoạch", null, DatePoint.of("19/01/2021"))))
                .containsExactly(incomplete);
        assertThat(PlanFindings.of(withParent("Kế hoạch", "15/KH-UBND", null)))
                .containsExactly(incomplete);
        assertThat(
                        PlanFindings.of(
                                withParent("Kế hoạch", "15/KH-UBND", DatePoint.of("19/01/2021"))))
                .isEmpty();
    }

    @Test
    void a35_a_recipient_without_a_disposition_is_found() {
        List<Recipient> recipients =
                List.of(
                        new Recipient(
                                new Phrase("- UBND tỉnh (b/c);"),
                                Recipient.Disposition.REPORT,
                                List.of(),
                                null),
                        new Recipient(new Phrase("- Các phòng;"), null, List.of(), null));
        assertThat(PlanFindings.of(content(head(), List.of(), recipients)))
                .containsExactly(
                        finding(RECIPIENT_WITHOUT_DISPOSITION, "recipients[1]", "- Các phòng;"));
    }

    @Test
    void rule_3_an_end_that_we_take_as_included_is_found() {
        assertThat(of(phase("1", "01/01/2021", "đến ngày 31/12/2021")))
                .containsExactly(
                        finding(END_ASSUMED_INCLUSIVE, PHASE + ".end", "đến ngày 31/12/2021"));
    }

    @Test
    void rule_7_what_may_or_may_not_be_before_is_not_found() {
        assertThat(of(limits("ngày …/6/2021", null, "đến hết ngày 15/6/2021")))
                .extracting(Finding::code)
                .containsExactly(DATE_PARTIAL);
    }

    @Test
    void rule_8_a_phase_that_ends_before_it_starts_is_found() {
        assertThat(of(phase("1", "01/7/2021", END)))
                .containsExactly(finding(PHASE_ENDS_BEFORE_START, PHASE + ".end", END));
        assertThat(of(phase("1", "30/6/2021", END))).isEmpty();
    }

    @Test
    void words_that_are_no_date_are_found() {
        assertThat(of(phase("1", "01/01/2021", "khi có điều kiện")))
                .containsExactly(finding(DATE_UNREAD, PHASE + ".end", "khi có điều kiện"));
    }

    @Test
    void a18_a_phase_that_is_labelled_like_a_round_of_another_is_found() {
        String label = "m (25/04/2021)";
        PlannedPhase like = phase(label, "01/01/2021", "đến hết ngày 31/12/2021");
        assertThat(PlanFindings.of(plan(campaign(monthly("m"), like))))
                .containsExactly(
                        finding(LABEL_GAP, "campaigns[nam-2021].phases[" + label + "]", label));
        assertThat(PlanFindings.of(plan(campaign(monthly("n"), like)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1.", "1\u200b"})
    void a18_labels_that_differ_in_what_nobody_reads_are_found(String label) {
        PlannedPhase first = phase("1", "01/01/2021", END);
        PlannedPhase second = phase(label, "01/01/2021", END);
        assertThat(PlanFindings.of(plan(campaign(first, second))))
                .containsExactly(
                        finding(LABEL_GAP, "campaigns[nam-2021].phases[" + label + "]", label));
    }

    private static List<Finding> of(PlannedPhase phase) {
        return PlanFindings.of(plan(campaign(phase)));
    }

    private static PlannedPhase limits(
            String end, @Nullable String wrapUp, @Nullable String report) {
        return new PlannedPhase(
                "1",
                "Đợt 1",
                DatePoint.of("01/01/2021"),
                Deadline.of(end),
                wrapUp == null ? null : Deadline.of(wrapUp),
                report == null ? null : Deadline.of(report),
                List.of());
    }

    private static PlanContent withDossier(String end, String dossier) {
        return plan(campaign(List.of(limits(end, null, null)), Deadline.of(dossier)));
    }

    private static PlanContent withHead(String type, Printed number, String date) {
        PlanHead head = head();
        return content(
                new PlanHead(
                        type,
                        head.title(),
                        number,
                        head.symbol(),
                        DatePoint.of(date),
                        head.issuer(),
                        head.signatory(),
                        null,
                        null,
                        null),
                List.of(),
                List.of());
    }

    private static PlanContent withParent(
            String type, @Nullable String number, @Nullable DatePoint date) {
        ParentDocument parent =
                new ParentDocument(
                        ParentDocument.Relation.IMPLEMENTS,
                        ParentDocument.Origin.EXTERNAL,
                        new Phrase("theo văn bản cấp trên"),
                        type,
                        number,
                        date,
                        "UBND tỉnh",
                        null);
        return content(head(), List.of(parent), List.of());
    }

    private static PlanContent content(
            PlanHead head, List<ParentDocument> parents, List<Recipient> recipients) {
        return new PlanContent(
                2021,
                head,
                parents,
                noTheme(),
                List.of(),
                recipients,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Finding finding(FindingCode code, String anchor, String words) {
        return new Finding(code, anchor, new Phrase(words));
    }
}
