package vn.sovang.command.campaign;

import vn.sovang.award.Certainty;
import vn.sovang.award.LegalParameter;
import vn.sovang.award.RuleSet;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.OpenedFinding.Provision;

import java.util.List;

/// A demand of the law of a time on who launches: a dated parameter, with its source.
///
/// @param asks for what a finding of that code speaks against
record LaunchRule(FindingCode asks, RuleSet rules, String clause, Certainty certainty) {
    private static final String SCOPE = "người đứng đầu phát động trong phạm vi quản lý của mình";
    private static final String AWARD =
            "Bằng khen của Bộ, tỉnh tặng cá nhân theo phong trào do Bộ, tỉnh phát động";

    private static final List<LaunchRule> DATED =
            List.of(
                    of(
                            FindingCode.SCOPE_BEYOND_LAUNCHER,
                            RuleSet.LAW_2003,
                            "Luật 15/2003/QH11 (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    of(
                            FindingCode.SCOPE_BEYOND_LAUNCHER,
                            RuleSet.LAW_2022,
                            "Luật 06/2022/QH15, Điều 18",
                            Certainty.READ),
                    of(
                            FindingCode.SCOPE_BEYOND_LAUNCHER,
                            RuleSet.LAW_2022_TWO_TIERS,
                            "Luật 06/2022/QH15, Điều 18",
                            Certainty.READ),
                    of(
                            FindingCode.SCOPE_BEYOND_LAUNCHER,
                            RuleSet.LAW_2026,
                            "Luật 06/2026/QH16 (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    of(
                            FindingCode.LAUNCHER_BELOW_AWARD,
                            RuleSet.LAW_2003,
                            "Luật 15/2003/QH11 (chưa đối chiếu)",
                            Certainty.UNVERIFIED),
                    of(
                            FindingCode.LAUNCHER_BELOW_AWARD,
                            RuleSet.LAW_2022,
                            "Luật 06/2022/QH15, Điều 74.1.a",
                            Certainty.READ),
                    of(
                            FindingCode.LAUNCHER_BELOW_AWARD,
                            RuleSet.LAW_2022_TWO_TIERS,
                            "Luật 06/2022/QH15, Điều 74.1.a",
                            Certainty.READ),
                    of(
                            FindingCode.LAUNCHER_BELOW_AWARD,
                            RuleSet.LAW_2026,
                            "Luật 06/2026/QH16 (chưa đối chiếu)",
                            Certainty.UNVERIFIED));

    private static LaunchRule of(
            FindingCode asks, RuleSet rules, String clause, Certainty certainty) {
        return new LaunchRule(asks, rules, clause, certainty);
    }

    static Provision provision(FindingCode asks, RuleSet rules) {
        return DATED.stream()
                .filter(rule -> rule.asks() == asks && rule.rules() == rules)
                .map(rule -> new Provision(rule.clause(), rule.certainty()))
                .findFirst()
                .orElseThrow();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    static List<LegalParameter> parameters() {
        return DATED.stream()
                .map(rule ->
                        new LegalParameter(
                                "launch." + rule.asks(),
                                rule.asks() == FindingCode.SCOPE_BEYOND_LAUNCHER ? SCOPE : AWARD,
                                rule.rules().from(),
                                rule.rules().to(),
                                rule.clause(),
                                rule.certainty()))
                .toList();
    }
}
