package vn.sovang.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;

class AppliedRuleTest {
    private static final AwardItem TITLE =
            new TitleItem(
                    EmulationTitle.PROVINCIAL_EMULATION_FIGHTER,
                    DecidingAuthority.PROVINCIAL_CHAIRMAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Luật 06/2022/QH15, Điều 22, 79 | Luật 06/2022/QH15, Điều 79
                    Luật 06/2022/QH15, Điều 79 | Luật 06/2022/QH15, Điều 79
                    Luật 06/2022/QH15, Điều 73, 74 | Luật 06/2022/QH15, Điều 73, 74
                    Luật 06/2022/QH15, Điều 23, 80; Nghị định 152/2025/NĐ-CP (chưa đối chiếu) | Luật 06/2022/QH15, Điều 80; Nghị định 152/2025/NĐ-CP (chưa đối chiếu)
                    Quy tắc 38, theo các kế hoạch năm 2021 | Quy tắc 38, theo các kế hoạch năm 2021
                    """)
    void rule_42_an_older_record_names_the_clause_that_was_judged_and_no_other(
            String stored, String judged) {
        AppliedRule rule =
                new AppliedRule(
                        TITLE, RuleSet.LAW_2022, stored, Certainty.READ, AppliedRule.Outcome.HOLDS);
        assertThat(rule.competenceClause()).isEqualTo(judged);
    }
}
