package vn.sovang.command.decision;

import static vn.sovang.award.CommendationForm.CERTIFICATE_OF_MERIT;
import static vn.sovang.award.CommendationForm.COMMEMORATIVE_MEDAL;
import static vn.sovang.award.CommendationForm.LETTER_OF_COMMENDATION;
import static vn.sovang.award.CommendationForm.MEDAL;
import static vn.sovang.award.CommendationForm.ORDER;
import static vn.sovang.award.CommendationForm.STATE_HONORARY_TITLE;
import static vn.sovang.award.CommendationForm.STATE_PRIZE;
import static vn.sovang.award.DecidingAuthority.COMMUNE_CHAIRMAN;
import static vn.sovang.award.DecidingAuthority.DEPARTMENT_DIRECTOR;
import static vn.sovang.award.DecidingAuthority.DISTRICT_CHAIRMAN;
import static vn.sovang.award.DecidingAuthority.ENTERPRISE_DIRECTOR;
import static vn.sovang.award.DecidingAuthority.GOVERNMENT;
import static vn.sovang.award.DecidingAuthority.MINISTER;
import static vn.sovang.award.DecidingAuthority.PRESIDENT;
import static vn.sovang.award.DecidingAuthority.PRIME_MINISTER;
import static vn.sovang.award.DecidingAuthority.PROVINCIAL_CHAIRMAN;
import static vn.sovang.award.EmulationTitle.ADVANCED_COLLECTIVE;
import static vn.sovang.award.EmulationTitle.ADVANCED_WORKER;
import static vn.sovang.award.EmulationTitle.EMULATION_FLAG;
import static vn.sovang.award.EmulationTitle.EXCELLENT_COLLECTIVE;
import static vn.sovang.award.EmulationTitle.GOVERNMENT_EMULATION_FLAG;
import static vn.sovang.award.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;
import static vn.sovang.award.EmulationTitle.NATIONAL_EMULATION_FIGHTER;
import static vn.sovang.award.EmulationTitle.PROVINCIAL_EMULATION_FIGHTER;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.AppliedRule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may decide on a title or form (rule 38, capability C20): a table for each rule set, with the
/// clause and how sure it is.
///
/// @param award an [vn.sovang.award.EmulationTitle] or [vn.sovang.award.CommendationForm]
record Competence(
        Enum<?> award, Set<DecidingAuthority> authorities, String clause, Certainty certainty) {
    private static final String LAW = "Luật 06/2022/QH15, ";
    private static final Set<DecidingAuthority> PROVINCE = Set.of(MINISTER, PROVINCIAL_CHAIRMAN);

    private static final List<Competence> OF_2022 =
            List.of(
                    read(
                            ADVANCED_WORKER,
                            "Điều 24, 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            COMMUNE_CHAIRMAN,
                            ENTERPRISE_DIRECTOR),
                    read(
                            GRASSROOTS_EMULATION_FIGHTER,
                            "Điều 23, 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            ENTERPRISE_DIRECTOR),
                    new Competence(
                            PROVINCIAL_EMULATION_FIGHTER,
                            PROVINCE,
                            LAW + "Điều 22, 79",
                            Certainty.READ),
                    read(NATIONAL_EMULATION_FIGHTER, "Điều 21, 78", PRIME_MINISTER),
                    read(
                            ADVANCED_COLLECTIVE,
                            "Điều 28, 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            ENTERPRISE_DIRECTOR),
                    new Competence(
                            EXCELLENT_COLLECTIVE, PROVINCE, LAW + "Điều 27, 79", Certainty.READ),
                    new Competence(EMULATION_FLAG, PROVINCE, LAW + "Điều 26, 79", Certainty.READ),
                    read(GOVERNMENT_EMULATION_FLAG, "Điều 25, 78", GOVERNMENT),
                    read(ORDER, "Điều 77", PRESIDENT),
                    read(MEDAL, "Điều 77", PRESIDENT),
                    read(STATE_HONORARY_TITLE, "Điều 77", PRESIDENT),
                    read(STATE_PRIZE, "Điều 77", PRESIDENT),
                    new Competence(
                            COMMEMORATIVE_MEDAL,
                            PROVINCE,
                            LAW + "Điều 77-79",
                            Certainty.UNVERIFIED),
                    read(
                            CERTIFICATE_OF_MERIT,
                            "Điều 73, 74, 78, 79",
                            PRIME_MINISTER,
                            MINISTER,
                            PROVINCIAL_CHAIRMAN),
                    read(
                            LETTER_OF_COMMENDATION,
                            "Điều 75, 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            COMMUNE_CHAIRMAN,
                            ENTERPRISE_DIRECTOR));

    private static final Map<RuleSet, List<Competence>> TABLES = tables();

    /// The rule by which the authority decides on the item; empty when a rule that was read says
    /// that it may not.
    static Optional<AppliedRule> applied(
            AwardItem item, DecidingAuthority authority, RuleSet rules) {
        Competence competence = of(item, rules);
        boolean holds = competence.authorities().contains(authority);
        if (!holds && competence.certainty() != Certainty.UNVERIFIED) {
            return Optional.empty();
        }
        return Optional.of(
                new AppliedRule(
                        item,
                        rules,
                        competence.clause(),
                        competence.certainty(),
                        holds && competence.certainty() != Certainty.UNVERIFIED
                                ? AppliedRule.Outcome.HOLDS
                                : AppliedRule.Outcome.UNVERIFIED));
    }

    static Competence of(AwardItem item, RuleSet rules) {
        Enum<?> award =
                switch (item) {
                    case TitleItem(var title, _) -> title;
                    case FormItem(var form, _) -> form;
                };
        return table(rules).stream()
                .filter(competence -> competence.award() == award)
                .findFirst()
                .orElseThrow();
    }

    static List<Competence> table(RuleSet rules) {
        return TABLES.getOrDefault(rules, List.of());
    }

    private static Map<RuleSet, List<Competence>> tables() {
        Map<RuleSet, List<Competence>> tables = new EnumMap<>(RuleSet.class);
        tables.put(
                RuleSet.LAW_2003,
                OF_2022.stream()
                        .map(c -> c.as("Luật 15/2003/QH11 (chưa đối chiếu)", Certainty.UNVERIFIED))
                        .toList());
        tables.put(RuleSet.LAW_2022, OF_2022);
        tables.put(
                RuleSet.LAW_2022_TWO_TIERS,
                OF_2022.stream().map(Competence::withoutDistrict).toList());
        tables.put(
                RuleSet.LAW_2026,
                OF_2022.stream()
                        .map(Competence::withoutDistrict)
                        .map(c -> c.as("Luật 06/2026/QH16 (chưa đối chiếu)", Certainty.UNVERIFIED))
                        .toList());
        return tables;
    }

    /// Who took over from the district has not been verified, so that its awards are decided with a
    /// notice (law of 2022 in the text of Nghị định 152/2025/NĐ-CP).
    private Competence withoutDistrict() {
        return authorities.contains(DISTRICT_CHAIRMAN)
                ? new Competence(
                        award,
                        Set.copyOf(
                                authorities.stream()
                                        .filter(authority -> authority != DISTRICT_CHAIRMAN)
                                        .toList()),
                        clause + "; Nghị định 152/2025/NĐ-CP (chưa đối chiếu)",
                        Certainty.UNVERIFIED)
                : this;
    }

    private Competence as(String source, Certainty certainty) {
        return new Competence(award, authorities, source, certainty);
    }

    private static Competence read(Enum<?> award, String clause, DecidingAuthority... authorities) {
        return new Competence(award, Set.of(authorities), LAW + clause, Certainty.READ);
    }
}
