package vn.sovang.law;

import static vn.sovang.award.EmulationTitle.ADVANCED_WORKER;
import static vn.sovang.award.EmulationTitle.EXCELLENT_COLLECTIVE;
import static vn.sovang.award.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;
import static vn.sovang.award.EmulationTitle.NATIONAL_EMULATION_FIGHTER;
import static vn.sovang.award.EmulationTitle.PROVINCIAL_EMULATION_FIGHTER;
import static vn.sovang.law.Conditions.certificateOfProvince;
import static vn.sovang.law.Conditions.each;
import static vn.sovang.law.Conditions.figures;
import static vn.sovang.law.Conditions.heard;
import static vn.sovang.law.Conditions.rated;
import static vn.sovang.law.Conditions.recognised;
import static vn.sovang.law.Conditions.titled;
import static vn.sovang.law.Conditions.titledTimes;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.LegalParameter;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.law.Conditions.Condition;
import vn.sovang.nominee.EffectScope;
import vn.sovang.nominee.WorkRating;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The criteria of titles and forms, law by law. The text of 2022 was read; those before and after
/// it were not, so that what they ask is taken to be the same and only ever gives a notice.
final class CriteriaTable {
    private static final String LAW = "Luật 06/2022/QH15, ";
    private static final String BEFORE = "Luật 15/2003/QH11 (chưa đối chiếu)";
    private static final String AFTER = "Luật 06/2026/QH16 (chưa đối chiếu)";

    private static final int MOST_PERCENT = 100;
    private static final int ADVANCED_PERCENT = 70;
    private static final int MONTHS_TO_BE_HEARD = 6;

    private static final Condition INITIATIVE = recognised(EffectScope.BASE, 1, 1);
    private static final Condition EXCELLENT = rated(WorkRating.EXCELLENT, 1);
    private static final Condition FIGHTER = titled(GRASSROOTS_EMULATION_FIGHTER, 1);

    private static final Rule ADVANCED =
            read(
                    Criterion.ADVANCED_WORKER,
                    "Điều 23.1",
                    titled(ADVANCED_WORKER, 1).or(rated(WorkRating.GOOD, 1)));

    private static final Rule ADVANCED_SHARE =
            read(
                    Criterion.ADVANCED_SHARE,
                    "Điều 27, 28",
                    figures(year ->
                            year.advancedWorkers() * MOST_PERCENT
                                    >= year.members() * ADVANCED_PERCENT));

    private static final Map<Judged, Dated<List<Rule>>> TABLE = table();

    private CriteriaTable() {}

    /// Titles and forms that have criteria on a history, as far as each has its own.
    private enum Judged {
        ADVANCED_WORKER,
        GRASSROOTS_EMULATION_FIGHTER,
        PROVINCIAL_EMULATION_FIGHTER,
        NATIONAL_EMULATION_FIGHTER,
        ADVANCED_COLLECTIVE,
        EXCELLENT_COLLECTIVE,
        CERTIFICATE_OF_PRIME_MINISTER,
        CERTIFICATE_OF_PROVINCE,
        CERTIFICATE_OF_PROVINCE_FOR_COLLECTIVES
    }

    /// The rules of an item through time; empty where none is kept.
    static Optional<Dated<List<Rule>>> of(AwardItem item, SubjectKind subject) {
        return judged(item, subject).map(TABLE::get);
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    static List<LegalParameter> parameters() {
        return TABLE.entrySet().stream()
                .flatMap(of ->
                        of.getValue().entries().stream()
                                .flatMap(entry ->
                                        entry.value().stream()
                                                .map(rule -> parameter(of, entry, rule))))
                .toList();
    }

    private static LegalParameter parameter(
            Map.Entry<Judged, Dated<List<Rule>>> of, Dated.Entry<List<Rule>> entry, Rule rule) {
        LocalDate from = entry.from();
        return new LegalParameter(
                "criteria." + of.getKey(),
                rule.criterion().name(),
                from.equals(LocalDate.MIN) ? null : from,
                of.getValue().after(from).map(next -> next.minusDays(1)).orElse(null),
                rule.clause(),
                rule.certainty());
    }

    private static Optional<Judged> judged(AwardItem item, SubjectKind subject) {
        return Optional.ofNullable(
                switch (item) {
                    case TitleItem(var title, _) ->
                            switch (title) {
                                case ADVANCED_WORKER -> Judged.ADVANCED_WORKER;
                                case GRASSROOTS_EMULATION_FIGHTER ->
                                        Judged.GRASSROOTS_EMULATION_FIGHTER;
                                case PROVINCIAL_EMULATION_FIGHTER ->
                                        Judged.PROVINCIAL_EMULATION_FIGHTER;
                                case NATIONAL_EMULATION_FIGHTER ->
                                        Judged.NATIONAL_EMULATION_FIGHTER;
                                case ADVANCED_COLLECTIVE -> Judged.ADVANCED_COLLECTIVE;
                                case EXCELLENT_COLLECTIVE -> Judged.EXCELLENT_COLLECTIVE;
                                case EMULATION_FLAG,
                                        GOVERNMENT_EMULATION_FLAG,
                                        EXEMPLARY_COMMUNE,
                                        CULTURAL_VILLAGE,
                                        CULTURAL_FAMILY ->
                                        null;
                            };
                    case FormItem(var form, var by) ->
                            form == CommendationForm.CERTIFICATE_OF_MERIT
                                    ? certificate(by, subject)
                                    : null;
                });
    }

    private static @Nullable Judged certificate(DecidingAuthority by, SubjectKind subject) {
        if (by.level() == DecidingAuthority.Level.STATE) {
            return subject == SubjectKind.INDIVIDUAL ? Judged.CERTIFICATE_OF_PRIME_MINISTER : null;
        }
        return switch (subject) {
            case INDIVIDUAL -> Judged.CERTIFICATE_OF_PROVINCE;
            case COLLECTIVE -> Judged.CERTIFICATE_OF_PROVINCE_FOR_COLLECTIVES;
            case HOUSEHOLD -> null;
        };
    }

    private static Map<Judged, Dated<List<Rule>>> table() {
        Map<Judged, Dated<List<Rule>>> table = new LinkedHashMap<>();
        table.put(Judged.ADVANCED_WORKER, workers());
        table.put(Judged.GRASSROOTS_EMULATION_FIGHTER, fighters());
        table.put(
                Judged.PROVINCIAL_EMULATION_FIGHTER,
                dated(
                        read(
                                Criterion.THREE_FIGHTER_YEARS,
                                "Điều 22.1.a; Điều 95",
                                titled(GRASSROOTS_EMULATION_FIGHTER, 3)),
                        read(
                                Criterion.INITIATIVE_OF_PROVINCE,
                                "Điều 22.1.b",
                                recognised(EffectScope.MINISTRY_OR_PROVINCE, 1, 3))));
        table.put(
                Judged.NATIONAL_EMULATION_FIGHTER,
                dated(
                        read(
                                Criterion.TWICE_PROVINCIAL_FIGHTER,
                                "Điều 21",
                                titledTimes(PROVINCIAL_EMULATION_FIGHTER, 2, 10)),
                        read(
                                Criterion.INITIATIVE_OF_NATION,
                                "Điều 21",
                                recognised(EffectScope.NATIONWIDE, 1, 10))));
        table.put(
                Judged.ADVANCED_COLLECTIVE,
                dated(
                        read(
                                Criterion.COLLECTIVE_GOOD_WORK,
                                "Điều 28.1.a",
                                rated(WorkRating.GOOD, 1)),
                        ADVANCED_SHARE,
                        read(
                                Criterion.NOBODY_WARNED,
                                "Điều 28.1.c",
                                figures(year -> year.disciplined() == 0))));
        table.put(
                Judged.EXCELLENT_COLLECTIVE,
                dated(
                        read(Criterion.COLLECTIVE_EXCELLENT, "Điều 27", EXCELLENT),
                        read(
                                Criterion.ALL_COMPLETED,
                                "Điều 27",
                                figures(year -> year.completed() == year.members())),
                        ADVANCED_SHARE,
                        read(
                                Criterion.ONE_FIGHTER,
                                "Điều 27",
                                figures(year -> year.grassrootsFighters() > 0))));
        table.put(
                Judged.CERTIFICATE_OF_PRIME_MINISTER,
                dated(
                        read(
                                Criterion.EARLIER_CERTIFICATE,
                                "Điều 73.1.b",
                                certificateOfProvince(5)),
                        read(
                                Criterion.FIVE_GOOD_YEARS_THREE_FIGHTERS,
                                "Điều 73.1.b",
                                rated(WorkRating.GOOD, 5)
                                        .and(titledTimes(GRASSROOTS_EMULATION_FIGHTER, 3, 5)))));
        table.put(
                Judged.CERTIFICATE_OF_PROVINCE,
                dated(
                        read(
                                Criterion.TWO_FIGHTER_YEARS_OR_EXCELLENT,
                                "Điều 74.1",
                                titled(GRASSROOTS_EMULATION_FIGHTER, 2)
                                        .or(
                                                rated(WorkRating.EXCELLENT, 2)
                                                        .and(recognised(EffectScope.BASE, 2, 2)))
                                        .or(each(2, FIGHTER.or(EXCELLENT.and(INITIATIVE)))))));
        table.put(
                Judged.CERTIFICATE_OF_PROVINCE_FOR_COLLECTIVES,
                dated(
                        read(
                                Criterion.TWO_EXCELLENT_COLLECTIVE_YEARS,
                                "Điều 74.3",
                                rated(WorkRating.EXCELLENT, 2)
                                        .and(titled(EXCELLENT_COLLECTIVE, 2)))));
        return table;
    }

    /// Hearing of the former unit: the rule of one ministry, and a notice to all others.
    private static Dated<List<Rule>> workers() {
        Rule good = read(Criterion.GOOD_WORK, "Điều 24", rated(WorkRating.GOOD, 1));
        Rule heard =
                new Rule(
                        Criterion.FORMER_UNIT_HEARD,
                        "Thông tư 01/2024/TT-UBDT (quy định của một bộ)",
                        Certainty.NOTED,
                        heard(MONTHS_TO_BE_HEARD));
        return dated(
                List.of(good.unread(BEFORE)),
                List.of(good, heard),
                List.of(good.unread(AFTER), heard));
    }

    /// The amendment of 2026 was reported to ask for both; its text was not read.
    private static Dated<List<Rule>> fighters() {
        Rule either =
                read(Criterion.EXCELLENT_OR_INITIATIVE, "Điều 23.2", EXCELLENT.or(INITIATIVE));
        Rule both =
                new Rule(
                        Criterion.EXCELLENT_AND_INITIATIVE,
                        AFTER,
                        Certainty.UNVERIFIED,
                        EXCELLENT.and(INITIATIVE));
        return dated(List.of(ADVANCED, either), List.of(ADVANCED.unread(AFTER), both));
    }

    private static Dated<List<Rule>> dated(Rule... rules) {
        List<Rule> read = List.of(rules);
        return dated(read, read.stream().map(rule -> rule.unread(AFTER)).toList());
    }

    private static Dated<List<Rule>> dated(List<Rule> read, List<Rule> after) {
        return dated(read.stream().map(rule -> rule.unread(BEFORE)).toList(), read, after);
    }

    private static Dated<List<Rule>> dated(List<Rule> before, List<Rule> read, List<Rule> after) {
        return new Dated<>(
                List.of(
                        new Dated.Entry<>(LocalDate.MIN, before),
                        new Dated.Entry<>(RuleSet.LAW_2022.from(), read),
                        new Dated.Entry<>(RuleSet.LAW_2026.from(), after)));
    }

    private static Rule read(Criterion criterion, String clause, Condition condition) {
        return new Rule(criterion, LAW + clause, Certainty.READ, condition);
    }
}
