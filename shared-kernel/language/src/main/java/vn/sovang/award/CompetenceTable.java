package vn.sovang.award;

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
import static vn.sovang.award.EmulationTitle.CULTURAL_FAMILY;
import static vn.sovang.award.EmulationTitle.CULTURAL_VILLAGE;
import static vn.sovang.award.EmulationTitle.EMULATION_FLAG;
import static vn.sovang.award.EmulationTitle.EXCELLENT_COLLECTIVE;
import static vn.sovang.award.EmulationTitle.EXEMPLARY_COMMUNE;
import static vn.sovang.award.EmulationTitle.GOVERNMENT_EMULATION_FLAG;
import static vn.sovang.award.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;
import static vn.sovang.award.EmulationTitle.NATIONAL_EMULATION_FIGHTER;
import static vn.sovang.award.EmulationTitle.PROVINCIAL_EMULATION_FIGHTER;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The deciders of all titles and forms, rule set by rule set. Each clause is the one that gives
/// competence; what it takes to earn the award stands in other clauses, which nothing here judges.
final class CompetenceTable {
    private static final String LAW = "Luật 06/2022/QH15, ";

    private static final List<Competence> OF_2022 =
            List.of(
                    read(
                            ADVANCED_WORKER,
                            "Điều 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            COMMUNE_CHAIRMAN,
                            ENTERPRISE_DIRECTOR),
                    read(
                            GRASSROOTS_EMULATION_FIGHTER,
                            "Điều 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            ENTERPRISE_DIRECTOR),
                    read(PROVINCIAL_EMULATION_FIGHTER, "Điều 79", MINISTER, PROVINCIAL_CHAIRMAN),
                    read(NATIONAL_EMULATION_FIGHTER, "Điều 78", PRIME_MINISTER),
                    read(
                            ADVANCED_COLLECTIVE,
                            "Điều 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            ENTERPRISE_DIRECTOR),
                    read(EXCELLENT_COLLECTIVE, "Điều 79", MINISTER, PROVINCIAL_CHAIRMAN),
                    read(EMULATION_FLAG, "Điều 26", MINISTER, PROVINCIAL_CHAIRMAN),
                    read(GOVERNMENT_EMULATION_FLAG, "Điều 78", GOVERNMENT),
                    read(EXEMPLARY_COMMUNE, "Điều 79", PROVINCIAL_CHAIRMAN),
                    read(CULTURAL_VILLAGE, "Điều 80", DISTRICT_CHAIRMAN),
                    read(CULTURAL_FAMILY, "Điều 80", COMMUNE_CHAIRMAN),
                    ofTheState(ORDER),
                    ofTheState(MEDAL),
                    ofTheState(STATE_HONORARY_TITLE),
                    ofTheState(STATE_PRIZE),
                    new Competence(
                            COMMEMORATIVE_MEDAL,
                            Set.of(),
                            Set.of(
                                    PRESIDENT,
                                    GOVERNMENT,
                                    PRIME_MINISTER,
                                    MINISTER,
                                    PROVINCIAL_CHAIRMAN),
                            LAW + "Điều 77-79",
                            Certainty.READ),
                    read(
                            CERTIFICATE_OF_MERIT,
                            "Điều 73, 74",
                            PRIME_MINISTER,
                            MINISTER,
                            PROVINCIAL_CHAIRMAN),
                    read(
                            LETTER_OF_COMMENDATION,
                            "Điều 80",
                            DEPARTMENT_DIRECTOR,
                            DISTRICT_CHAIRMAN,
                            COMMUNE_CHAIRMAN,
                            ENTERPRISE_DIRECTOR));

    /// The text of the older law was not read. What its plans announce of Giấy khen and Bằng khen
    /// is taken as it stands there (rule 38); all else is decided with a notice.
    private static final List<Competence> OF_2003 =
            OF_2022.stream().map(CompetenceTable::before2022).toList();

    private static final List<Competence> OF_TWO_TIERS =
            OF_2022.stream().map(CompetenceTable::withoutDistrict).toList();

    private static final List<Competence> OF_2026 =
            OF_TWO_TIERS.stream()
                    .map(now -> unread(now, "Luật 06/2026/QH16 (chưa đối chiếu)"))
                    .toList();

    private CompetenceTable() {}

    static List<Competence> of(RuleSet rules) {
        return switch (rules) {
            case LAW_2003 -> OF_2003;
            case LAW_2022 -> OF_2022;
            case LAW_2022_TWO_TIERS -> OF_TWO_TIERS;
            case LAW_2026 -> OF_2026;
        };
    }

    /// The district is no more. That the commune took over from it is likely, and not verified.
    private static Competence withoutDistrict(Competence before) {
        if (!before.authorities().contains(DISTRICT_CHAIRMAN)) {
            return before;
        }
        Set<DecidingAuthority> left =
                before.authorities().stream()
                        .filter(authority -> authority != DISTRICT_CHAIRMAN)
                        .collect(Collectors.toSet());
        return new Competence(
                before.award(),
                left,
                left.contains(COMMUNE_CHAIRMAN) ? Set.of() : Set.of(COMMUNE_CHAIRMAN),
                before.clause(),
                before.clause() + "; Nghị định 152/2025/NĐ-CP (chưa đối chiếu)",
                before.certainty());
    }

    private static Competence before2022(Competence now) {
        if (now.award() == LETTER_OF_COMMENDATION) {
            return announced(
                    now,
                    Set.of(DEPARTMENT_DIRECTOR, DISTRICT_CHAIRMAN, COMMUNE_CHAIRMAN),
                    ENTERPRISE_DIRECTOR);
        }
        if (now.award() == CERTIFICATE_OF_MERIT) {
            return announced(now, Set.of(MINISTER, PROVINCIAL_CHAIRMAN), PRIME_MINISTER);
        }
        return unread(now, "Luật 15/2003/QH11 (chưa đối chiếu)");
    }

    private static Competence announced(
            Competence now, Set<DecidingAuthority> authorities, DecidingAuthority presumed) {
        return new Competence(
                now.award(),
                authorities,
                Set.of(presumed),
                "Quy tắc 38, theo các kế hoạch năm 2021",
                Certainty.NOTED);
    }

    private static Competence unread(Competence now, String source) {
        return new Competence(
                now.award(),
                Stream.concat(now.authorities().stream(), now.presumed().stream())
                        .collect(Collectors.toSet()),
                Set.of(),
                source,
                Certainty.UNVERIFIED);
    }

    /// Honours that the President decides (Điều 93.7); which of them others decide has not been
    /// read.
    private static Competence ofTheState(Enum<?> award) {
        return new Competence(
                award,
                Set.of(PRESIDENT),
                Set.of(GOVERNMENT, PRIME_MINISTER),
                LAW + "Điều 77-79",
                Certainty.READ);
    }

    private static Competence read(Enum<?> award, String clause, DecidingAuthority... by) {
        return new Competence(award, Set.of(by), Set.of(), LAW + clause, Certainty.READ);
    }
}
