package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.criterion;
import static vn.sovang.command.given.Given.head;
import static vn.sovang.command.given.Given.noTheme;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.plan.FindingCode.AWARD_NOT_COMPETENT;
import static vn.sovang.plan.FindingCode.AWARD_NOT_FOR_SUBJECT;
import static vn.sovang.plan.FindingCode.BASIS_LAPSED;
import static vn.sovang.plan.FindingCode.BASIS_NOT_YET;
import static vn.sovang.plan.FindingCode.CHECKLIST_BELOW_LAW;
import static vn.sovang.plan.FindingCode.CRITERIA_ALIKE;
import static vn.sovang.plan.FindingCode.CRITERIA_MISSING;
import static vn.sovang.plan.FindingCode.RULES_UNREAD;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.LegalBasis;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.Criterion;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;

import java.time.LocalDate;
import java.util.List;

/// Findings on the awards of a plan, looked at on the day on which it is written.
class AwardFindingsTest {
    private static final String ANCHOR = "campaigns[nam-2021]";
    private static final AwardItem LETTER =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem MERIT =
            new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.MINISTER);
    private static final Criterion ALL = criterion("a", null);

    @Test
    void rule_38_an_award_of_an_authority_that_is_not_competent_is_found() {
        AwardItem byDepartment =
                new TitleItem(
                        EmulationTitle.PROVINCIAL_EMULATION_FIGHTER,
                        DecidingAuthority.DEPARTMENT_DIRECTOR);
        assertThat(of(2024, offer(byDepartment)))
                .containsExactly(found(AWARD_NOT_COMPETENT, ANCHOR + ".awards[0]", "khen"));
        assertThat(of(2021, offer(byDepartment)))
                .as("of the older law nobody read who may: no finding of what nobody knows")
                .isEmpty();
        assertThat(of(2024, offer(LETTER))).isEmpty();
    }

    @Test
    void rule_40_a_title_for_a_subject_that_cannot_hold_it_is_found() {
        AwardItem worker =
                new TitleItem(
                        EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
        assertThat(codes(of(2024, offer(worker, SubjectKind.COLLECTIVE))))
                .contains(AWARD_NOT_FOR_SUBJECT);
        assertThat(of(2024, offer(worker))).isEmpty();
    }

    @Test
    void law_a_dossier_below_what_the_law_asks_is_found() {
        PlannedCampaign weak =
                campaign(
                        List.of(),
                        null,
                        List.of(DossierComponent.SUBMISSION),
                        List.of(offer(LETTER)),
                        List.of(ALL));
        assertThat(PlanFindings.of(year(2024, weak)))
                .containsExactly(
                        found(
                                CHECKLIST_BELOW_LAW,
                                ANCHOR + ".checklist",
                                "Phong trào thi đua năm 2021"));
    }

    @Test
    void law_awards_without_criteria_are_found_for_each_form_and_kind() {
        PlannedCampaign judged =
                campaign(
                        List.of(),
                        null,
                        List.of(),
                        List.of(offer(LETTER), offer(MERIT)),
                        List.of(criterion("a", LETTER)));
        assertThat(PlanFindings.of(year(2024, judged)))
                .as("the criterion is for letters alone")
                .containsExactly(found(CRITERIA_MISSING, ANCHOR + ".awards[1]", "khen"));
    }

    @Test
    void law_a_plan_that_says_nothing_of_awards_is_found_once() {
        PlannedCampaign silent = campaign(List.of(), null, List.of(), List.of(), List.of());
        assertThat(PlanFindings.of(plan(silent)))
                .containsExactly(found(CRITERIA_MISSING, "campaigns", "Phong trào thi đua"));
        assertThat(PlanFindings.of(plan())).isEmpty();
    }

    @Test
    void criteria_that_nobody_can_tell_apart_are_found() {
        PlannedCampaign alike =
                campaign(
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(criterion("a", LETTER), criterion("a", MERIT), ALL));
        assertThat(PlanFindings.of(plan(alike)))
                .as("a label may come again for another form, and not for all of them")
                .containsExactly(
                        found(CRITERIA_ALIKE, ANCHOR + ".criteria[2]", "Chấp hành tốt chủ trương"));
    }

    @Test
    void criteria_whose_labels_only_look_different_in_their_codes_are_found() {
        PlannedCampaign alike =
                campaign(
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(
                                criterion("a", null),
                                criterion("\u0430", null),
                                criterion("a ", null),
                                criterion("a.", null),
                                criterion("(\u03b1)", null)));
        assertThat(codes(PlanFindings.of(plan(alike))))
                .containsExactly(CRITERIA_ALIKE, CRITERIA_ALIKE, CRITERIA_ALIKE, CRITERIA_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ",
                "Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26 tháng 11 năm 2003"
            })
    void a_basis_whose_number_stands_in_the_citation_alone_is_found_when_it_had_lapsed(
            String citation) {
        assertThat(codes(PlanFindings.of(citing(2024, citation, null)))).contains(BASIS_LAPSED);
        assertThat(codes(PlanFindings.of(citing(2023, citation, null))))
                .doesNotContain(BASIS_LAPSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 91/2017/NĐ-CP, true",
        "2024, 47/2005/QH11, true",
        "2024, 32/2009/QH12, true",
        "2023, 32/2009/QH12, false",
        "2024, 39/2013/QH13, true",
        "2024, 91/2017/ND-CP, true",
        "2024, số 91/2017/NĐ-CP, true",
        "2023, 91/2017/NĐ-CP, false",
        "2026, 98/2023/NÐ - CP, true",
        "2025, 98/2023/NĐ-CP, false",
        "2026, 152/2025/NĐ-CP, false",
        "2026, 15/KH-UBND, false"
    })
    void a_basis_that_had_lapsed_on_the_plans_day_is_found(
            int year, String number, boolean isFound) {
        PlanContent citing = citing(year, "Căn cứ " + number, number);
        assertThat(codes(PlanFindings.of(citing)).contains(BASIS_LAPSED)).isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 42/2010/NĐ-CP, true",
        "2021, 39/2012/ND-CP, true",
        "2026, số 65/2014/NĐ-CP, true",
        "2011, 121/2005/NĐ-CP, true",
        "2024, 08/2017/TT-BNV, true",
        "2017, 42/2010/NĐ-CP, false",
        "2023, 08/2017/TT-BNV, false"
    })
    void a_decree_that_is_only_believed_to_have_lapsed_is_a_notice(
            int year, String number, boolean isFound) {
        PlanContent citing = citing(year, "Căn cứ " + number, number);
        assertThat(codes(PlanFindings.of(citing)))
                .doesNotContain(BASIS_LAPSED)
                .satisfies(codes ->
                        assertThat(codes.contains(FindingCode.BASIS_PERHAPS_LAPSED))
                                .isEqualTo(isFound));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025 | Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 | BASIS_PERHAPS_LAPSED
                    2025 | Luật Thi đua, khen thưởng ngày 26/11/2003 | BASIS_PERHAPS_LAPSED
                    2025 | Căn cứ Luật Thi đua - Khen thưởng 2003 | BASIS_PERHAPS_LAPSED
                    2025 | Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16.11.2013 | BASIS_PERHAPS_LAPSED
                    2025 | Luật Thi đua, khen thưởng năm 2022 và Luật Thi đua, khen thưởng năm 2003 | BASIS_PERHAPS_LAPSED
                    2025 | Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26/11/2003 | BASIS_LAPSED
                    2023 | Luật Thi đua, khen thưởng ngày 26/11/2003 |
                    2025 | Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 |
                    2023 | Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 | BASIS_NOT_YET
                    2025 | Luật Thi đua, khen thưởng |
                    2025 | Chỉ thị về thi hành Luật Thi đua, khen thưởng năm 2003 |
                    2025 | Luật Phòng cháy năm 2013 |
                    """)
    void a_law_that_is_cited_by_its_day_alone_is_looked_up(
            int year, String citation, @Nullable FindingCode found) {
        assertThat(codes(PlanFindings.of(citing(year, citation, null))))
                .filteredOn(code -> code.name().startsWith("BASIS_"))
                .isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(LegalBasis.meantBy("Luật Thi đua, khen thưởng", 2003))
                .as("its day stands beside the words")
                .containsExactly(LegalBasis.LAW_2003);
    }

    @ParameterizedTest
    @CsvSource({"2021, false", "2024, false", "2025, false", "2026, true", "2027, true"})
    void rule_42_awards_by_a_law_that_nobody_read_are_found(int year, boolean isFound) {
        PlannedCampaign judged =
                campaign(
                        List.of(phase("1", "01/01/" + year, "đến hết ngày 31/12/" + year)),
                        null,
                        List.of(),
                        List.of(offer(LETTER)),
                        List.of(ALL));
        assertThat(codes(PlanFindings.of(year(year, judged))).contains(RULES_UNREAD))
                .isEqualTo(isFound);
        assertThat(codes(PlanFindings.of(year(year, campaign(List.of(), null)))))
                .as("awards nothing")
                .doesNotContain(RULES_UNREAD);
    }

    @Test
    void rule_42_awards_that_end_before_that_law_are_not_found() {
        PlannedCampaign before =
                campaign(
                        List.of(phase("1", "01/01/2026", "đến hết ngày 30/9/2026")),
                        null,
                        List.of(),
                        List.of(offer(LETTER)),
                        List.of(ALL));
        assertThat(codes(PlanFindings.of(year(2026, before)))).doesNotContain(RULES_UNREAD);
    }

    @Test
    void rule_42_a_dossier_is_not_held_below_a_law_that_nobody_read() {
        PlannedCampaign weak =
                campaign(
                        List.of(),
                        null,
                        List.of(DossierComponent.SUBMISSION),
                        List.of(offer(LETTER)),
                        List.of(ALL));
        assertThat(codes(PlanFindings.on(LocalDate.of(2026, 10, 1), year(2026, weak))))
                .contains(RULES_UNREAD)
                .doesNotContain(CHECKLIST_BELOW_LAW);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 06/2022/QH15, true",
        "2023, Luật số 06/2022/QH15, true",
        "2024, 06/2022/QH15, false",
        "2024, 152/2025/NĐ-CP, true",
        "2025, 152/2025/NĐ-CP, true",
        "2026, 152/2025/NĐ-CP, false",
        "2023, 98/2023/NĐ-CP, true",
        "2024, 98/2023/NĐ-CP, false",
        "2021, 91/2017/NĐ-CP, false"
    })
    void a_basis_that_was_not_yet_in_force_on_the_plans_day_is_found(
            int year, String number, boolean isFound) {
        PlanContent citing = citing(year, "Căn cứ " + number, number);
        assertThat(codes(PlanFindings.of(citing)).contains(BASIS_NOT_YET)).isEqualTo(isFound);
    }

    private static PlanContent citing(int year, String citation, @Nullable String number) {
        PlanContent content = year(year, campaign());
        return new PlanContent(
                year,
                content.head(),
                List.of(
                        new ParentDocument(
                                ParentDocument.Relation.LEGAL_BASIS,
                                ParentDocument.Origin.EXTERNAL,
                                new Phrase(citation),
                                "Nghị định",
                                number,
                                DatePoint.of("01/01/2017"),
                                "Chính phủ",
                                null)),
                noTheme(),
                content.campaigns(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<Finding> of(int year, AwardOffer... offers) {
        return PlanFindings.of(
                year(year, campaign(List.of(), null, List.of(), List.of(offers), List.of(ALL))));
    }

    private static AwardOffer offer(AwardItem item) {
        return offer(item, SubjectKind.INDIVIDUAL);
    }

    private static AwardOffer offer(AwardItem item, SubjectKind subject) {
        return new AwardOffer(item, List.of(subject), new Phrase("khen"), List.of(), null);
    }

    private static Finding found(FindingCode code, String anchor, String words) {
        return new Finding(code, anchor, new Phrase(words));
    }

    private static PlanContent year(int year, PlannedCampaign campaign) {
        PlanContent of = plan(campaign);
        PlanHead head = head();
        return new PlanContent(
                year,
                new PlanHead(
                        head.documentType(),
                        head.title(),
                        head.number(),
                        head.symbol(),
                        DatePoint.of("ngày 03 tháng 02 năm " + year),
                        head.issuer(),
                        head.signatory(),
                        null,
                        null,
                        null),
                List.of(),
                noTheme(),
                of.campaigns(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
