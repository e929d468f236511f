package vn.sovang.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.EffectScope;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.time.Ternary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tests of the law on who can earn an award, by their names in the list of these tests.
class EligibilityTest {
    private static final LocalDate IN_2025 = LocalDate.of(2025, 1, 10);
    private static final AwardItem WORKER = title(EmulationTitle.ADVANCED_WORKER);
    private static final AwardItem FIGHTER = title(EmulationTitle.GRASSROOTS_EMULATION_FIGHTER);
    private static final AwardItem OF_PROVINCE = title(EmulationTitle.PROVINCIAL_EMULATION_FIGHTER);
    private static final AwardItem GOOD_COLLECTIVE = title(EmulationTitle.ADVANCED_COLLECTIVE);
    private static final AwardItem BEST_COLLECTIVE = title(EmulationTitle.EXCELLENT_COLLECTIVE);
    private static final AwardItem BY_PROVINCE =
            new FormItem(
                    CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.PROVINCIAL_CHAIRMAN);
    private static final AwardItem BY_PRIME_MINISTER =
            new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.PRIME_MINISTER);

    @Test
    void law_L1_three_years_of_fighter_with_a_gap_are_no_chain() {
        Eligibility verdict =
                person(
                        OF_PROVINCE,
                        IN_2025,
                        2024,
                        complete(2021, 2024),
                        fighter(2021),
                        fighter(2022),
                        fighter(2024));

        Check chain = check(verdict, Criterion.THREE_FIGHTER_YEARS);
        assertThat(chain.outcome()).isEqualTo(Ternary.NO);
        assertThat(chain.missing()).containsExactly(2023);
        assertThat(chain.inputs())
                .containsExactly(fighter(2022), complete(2021, 2024), fighter(2024));
        assertThat(chain.clause()).contains("06/2022/QH15", "22.1.a");
        assertThat(verdict.inTheWay()).contains(chain);
        assertThat(verdict.outcome()).isEqualTo(Ternary.NO);
    }

    @Test
    void law_L2_a_chain_goes_on_across_the_change_of_the_law() {
        Eligibility verdict =
                person(
                        OF_PROVINCE,
                        IN_2025,
                        2024,
                        fighter(2022),
                        fighter(2023),
                        fighter(2024),
                        initiative(2024, EffectScope.MINISTRY_OR_PROVINCE));

        assertThat(verdict.outcome()).isEqualTo(Ternary.YES);
        assertThat(verdict.inTheWay()).isEmpty();
        assertThat(check(verdict, Criterion.THREE_FIGHTER_YEARS).clause()).contains("Điều 95");
    }

    @Test
    void an_initiative_of_the_base_unit_is_not_one_of_the_province() {
        Eligibility verdict =
                person(
                        OF_PROVINCE,
                        IN_2025,
                        2024,
                        fighter(2022),
                        fighter(2023),
                        fighter(2024),
                        complete(2022, 2024),
                        initiative(2024, EffectScope.BASE));
        assertThat(verdict.inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.INITIATIVE_OF_PROVINCE);
    }

    @Test
    void what_came_after_the_years_of_the_achievement_does_not_count_for_it() {
        Eligibility later =
                person(
                        OF_PROVINCE,
                        LocalDate.of(2026, 1, 10),
                        2024,
                        fighter(2022),
                        fighter(2023),
                        fighter(2024),
                        complete(2022, 2025),
                        initiative(2025, EffectScope.MINISTRY_OR_PROVINCE));
        assertThat(later.inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.INITIATIVE_OF_PROVINCE);

        HistoryFact[] years =
                Stream.concat(
                                IntStream.rangeClosed(2020, 2024)
                                        .<HistoryFact>mapToObj(y -> rated(y, WorkRating.GOOD)),
                                Stream.of(
                                        fighter(2021),
                                        fighter(2022),
                                        fighter(2024),
                                        complete(2020, 2025),
                                        award(BY_PROVINCE, 2025, "UBND tỉnh Hà Tĩnh")))
                        .toArray(HistoryFact[]::new);
        assertThat(merit(BY_PRIME_MINISTER, years).inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.EARLIER_CERTIFICATE);
    }

    @Test
    void law_L3_excellent_work_without_an_initiative_is_enough_for_fighter_of_2024() {
        Eligibility verdict =
                person(
                        FIGHTER,
                        LocalDate.of(2024, 12, 20),
                        2024,
                        worker(2024),
                        rated(2024, WorkRating.EXCELLENT));
        assertThat(verdict.outcome()).isEqualTo(Ternary.YES);
        assertThat(verdict.ruleSet()).isEqualTo(RuleSet.LAW_2022);
    }

    @Test
    void law_L4_after_the_amendment_the_same_is_a_no_that_nobody_read_and_that_refuses_nothing() {
        Eligibility verdict =
                person(
                        FIGHTER,
                        LocalDate.of(2026, 12, 20),
                        2026,
                        worker(2026),
                        complete(2026, 2026),
                        rated(2026, WorkRating.EXCELLENT));

        assertThat(verdict.outcome()).isEqualTo(Ternary.NO);
        assertThat(verdict.ruleSet()).isEqualTo(RuleSet.LAW_2026);
        Check both = check(verdict, Criterion.EXCELLENT_AND_INITIATIVE);
        assertThat(both.certainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(both.clause()).contains("06/2026/QH16");
        assertThat(verdict.inTheWay()).isEmpty();
    }

    @Test
    void law_L5_good_work_without_an_initiative_is_not_enough_for_fighter() {
        Eligibility verdict =
                person(
                        FIGHTER,
                        IN_2025,
                        2024,
                        worker(2024),
                        complete(2024, 2024),
                        rated(2024, WorkRating.GOOD));
        assertThat(verdict.inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.EXCELLENT_OR_INITIATIVE);
        assertThat(
                        person(
                                        FIGHTER,
                                        IN_2025,
                                        2024,
                                        worker(2024),
                                        rated(2024, WorkRating.GOOD),
                                        initiative(2024, EffectScope.BASE))
                                .outcome())
                .isEqualTo(Ternary.YES);
    }

    @Test
    void the_same_proposal_of_three_days_is_judged_by_three_laws() {
        HistoryFact[] facts = {worker(2023), complete(2023, 2023), rated(2023, WorkRating.GOOD)};
        Eligibility before = person(FIGHTER, LocalDate.of(2023, 12, 31), 2023, facts);
        Eligibility now = person(FIGHTER, LocalDate.of(2024, 1, 1), 2023, facts);
        Eligibility after = person(FIGHTER, LocalDate.of(2026, 10, 1), 2023, facts);

        assertThat(Stream.of(before, now, after).map(Eligibility::ruleSet))
                .containsExactly(RuleSet.LAW_2003, RuleSet.LAW_2022, RuleSet.LAW_2026);
        assertThat(before.inTheWay()).as("nobody read the law of 2003").isEmpty();
        assertThat(now.inTheWay()).hasSize(1);
        assertThat(after.inTheWay()).as("nobody read the law of 2026").isEmpty();
    }

    @Test
    void law_L7_a_collective_is_excellent_with_seven_of_ten_and_not_with_six() {
        assertThat(collective(BEST_COLLECTIVE, figures(7, 1, 0)).outcome()).isEqualTo(Ternary.YES);

        Eligibility six = collective(BEST_COLLECTIVE, figures(6, 1, 0));
        assertThat(six.inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.ADVANCED_SHARE);
        assertThat(collective(BEST_COLLECTIVE, figures(7, 0, 0)).inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.ONE_FIGHTER);
    }

    @Test
    void law_L8_one_member_under_a_warning_is_in_the_way_of_a_collective_and_a_reprimand_is_not() {
        Eligibility warned = collective(GOOD_COLLECTIVE, figures(7, 1, 1));
        assertThat(warned.inTheWay())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.criterion()).isEqualTo(Criterion.NOBODY_WARNED);
                    assertThat(check.clause()).contains("28.1.c");
                });
        assertThat(collective(GOOD_COLLECTIVE, figures(7, 1, 0)).outcome())
                .as("a reprimand is not counted among the disciplined")
                .isEqualTo(Ternary.YES);
    }

    @Test
    void law_L18_a_certificate_of_the_prime_minister_wants_an_earlier_one() {
        HistoryFact[] years =
                Stream.concat(
                                IntStream.rangeClosed(2020, 2024)
                                        .<HistoryFact>mapToObj(y -> rated(y, WorkRating.GOOD)),
                                Stream.of(
                                        complete(2020, 2024),
                                        fighter(2021),
                                        fighter(2022),
                                        fighter(2024)))
                        .toArray(HistoryFact[]::new);
        Eligibility without = merit(BY_PRIME_MINISTER, years);
        assertThat(without.inTheWay())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.criterion()).isEqualTo(Criterion.EARLIER_CERTIFICATE);
                    assertThat(check.clause()).contains("73.1.b");
                });

        HistoryFact[] more = Arrays.copyOf(years, years.length + 1);
        more[years.length] = award(BY_PROVINCE, 2019, "UBND tỉnh Hà Tĩnh");
        assertThat(merit(BY_PRIME_MINISTER, more).outcome()).isEqualTo(Ternary.YES);
    }

    @Test
    void law_L20_a_chain_earned_before_the_merger_counts_under_the_old_name() {
        Eligibility verdict =
                person(
                        OF_PROVINCE,
                        LocalDate.of(2026, 1, 10),
                        2025,
                        award(FIGHTER, 2023, "Sở Công Thương tỉnh Kon Tum"),
                        award(FIGHTER, 2024, "Sở Công Thương tỉnh Kon Tum"),
                        award(FIGHTER, 2025, "Sở Công Thương tỉnh Quảng Ngãi"),
                        initiative(2025, EffectScope.MINISTRY_OR_PROVINCE));

        assertThat(verdict.outcome()).isEqualTo(Ternary.YES);
        assertThat(check(verdict, Criterion.THREE_FIGHTER_YEARS).inputs())
                .extracting(fact -> ((PastAward) fact).issuer())
                .contains("Sở Công Thương tỉnh Kon Tum");
    }

    @Test
    void a_certificate_of_the_province_takes_a_year_of_each_kind() {
        assertThat(merit(BY_PROVINCE, fighter(2023), fighter(2024)).outcome())
                .isEqualTo(Ternary.YES);
        assertThat(
                        merit(
                                        BY_PROVINCE,
                                        rated(2023, WorkRating.EXCELLENT),
                                        initiative(2023, EffectScope.BASE),
                                        fighter(2024))
                                .outcome())
                .isEqualTo(Ternary.YES);
        assertThat(
                        merit(
                                        BY_PROVINCE,
                                        complete(2023, 2024),
                                        rated(2023, WorkRating.GOOD),
                                        rated(2024, WorkRating.GOOD))
                                .inTheWay())
                .hasSize(1);
    }

    @Test
    void what_nobody_entered_is_not_known_and_stands_in_nobodys_way() {
        Eligibility verdict = person(OF_PROVINCE, IN_2025, 2024);
        assertThat(verdict.outcome()).isEqualTo(Ternary.UNKNOWN);
        assertThat(check(verdict, Criterion.THREE_FIGHTER_YEARS).missing())
                .containsExactly(2022, 2023, 2024);
        assertThat(verdict.inTheWay()).isEmpty();
        assertThat(person(OF_PROVINCE, IN_2025, 2024, fighter(2024)).inTheWay())
                .as("nothing is told of the years before 2024")
                .isEmpty();
    }

    @Test
    void a_missing_year_is_a_no_only_where_the_history_is_said_to_be_complete() {
        HistoryFact[] around = {fighter(2021), fighter(2022), fighter(2024), fighter(2025)};
        assertThat(chain(around).outcome())
                .as("years that were entered before and after tell nothing of 2023")
                .isEqualTo(Ternary.UNKNOWN);
        assertThat(chain(with(around, complete(2024, 2025))).outcome()).isEqualTo(Ternary.UNKNOWN);

        Check told = chain(with(around, complete(2023, 2023)));
        assertThat(told.outcome()).isEqualTo(Ternary.NO);
        assertThat(told.inputs()).contains(complete(2023, 2023));
        assertThat(recognised(complete(2022, 2023)))
                .as("2024 is in neither")
                .isEqualTo(Ternary.UNKNOWN);
        assertThat(recognised(complete(2022, 2023), complete(2024, 2024)))
                .as("two statements side by side")
                .isEqualTo(Ternary.NO);
    }

    private static Check chain(HistoryFact... facts) {
        return check(person(OF_PROVINCE, IN_2025, 2024, facts), Criterion.THREE_FIGHTER_YEARS);
    }

    private static Ternary recognised(HistoryFact... facts) {
        return check(person(OF_PROVINCE, IN_2025, 2024, facts), Criterion.INITIATIVE_OF_PROVINCE)
                .outcome();
    }

    private static HistoryFact[] with(HistoryFact[] facts, HistoryFact more) {
        return Stream.concat(Arrays.stream(facts), Stream.of(more)).toArray(HistoryFact[]::new);
    }

    @Test
    void awards_that_the_platform_decided_count_and_tell_of_no_other_year() {
        Past past =
                new Past(
                        List.of(initiative(2024, EffectScope.NATIONWIDE)),
                        List.of(fighter(2022), fighter(2023), fighter(2024)));
        assertThat(
                        Eligibility.of(
                                        OF_PROVINCE,
                                        SubjectKind.INDIVIDUAL,
                                        null,
                                        year(2024),
                                        past,
                                        IN_2025)
                                .outcome())
                .isEqualTo(Ternary.YES);
        Past gap = new Past(List.of(), List.of(fighter(2021), fighter(2022), fighter(2024)));
        assertThat(
                        Eligibility.of(
                                        OF_PROVINCE,
                                        SubjectKind.INDIVIDUAL,
                                        null,
                                        year(2024),
                                        gap,
                                        IN_2025)
                                .outcome())
                .isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void what_is_not_judged_says_why() {
        assertThat(
                        Eligibility.of(
                                        WORKER,
                                        SubjectKind.INDIVIDUAL,
                                        null,
                                        null,
                                        Past.NOTHING,
                                        IN_2025)
                                .unjudged())
                .isEqualTo(Unjudged.PERIOD_UNSTATED);
        assertThat(unjudged(BY_PROVINCE, null)).isEqualTo(Unjudged.KIND_UNSTATED);
        assertThat(unjudged(BY_PROVINCE, CommendationKind.MOVEMENT))
                .isEqualTo(Unjudged.OTHER_GROUND);
        assertThat(unjudged(title(EmulationTitle.EMULATION_FLAG), null))
                .isEqualTo(Unjudged.NO_RULE);
    }

    @Test
    void good_work_is_enough_for_advanced_worker() {
        assertThat(person(WORKER, IN_2025, 2024, rated(2024, WorkRating.GOOD)).outcome())
                .isEqualTo(Ternary.YES);
        assertThat(person(WORKER, IN_2025, 2024, rated(2024, WorkRating.COMPLETED)).inTheWay())
                .extracting(Check::criterion)
                .containsExactly(Criterion.GOOD_WORK);
    }

    @Test
    void law_L19_the_unit_that_was_left_after_six_months_of_the_year_is_heard() {
        assertThat(heard("2024-01-01", "2024-06-30", null)).isEqualTo(Ternary.NO);
        assertThat(heard("2023-05-01", "2024-06-30", null)).isEqualTo(Ternary.NO);
        assertThat(heard("2024-01-01", "2024-06-30", "Công văn 7")).isEqualTo(Ternary.YES);
        assertThat(heard("2023-05-01", "2024-06-29", null))
                .as("less than six months of the year")
                .isEqualTo(Ternary.YES);
        assertThat(heard("2024-01-01", null, null)).as("still there").isEqualTo(Ternary.YES);

        Eligibility verdict =
                person(
                        WORKER,
                        IN_2025,
                        2024,
                        rated(2024, WorkRating.GOOD),
                        at("2024-01-01", "2024-06-30", null));
        assertThat(verdict.inTheWay()).as("the rule of one ministry refuses nobody").isEmpty();
        assertThat(verdict.open())
                .extracting(Check::criterion)
                .containsExactly(Criterion.FORMER_UNIT_HEARD);
    }

    private static Ternary heard(String from, @Nullable String until, @Nullable String opinion) {
        return check(
                        person(
                                WORKER,
                                IN_2025,
                                2024,
                                rated(2024, WorkRating.GOOD),
                                at(from, until, opinion)),
                        Criterion.FORMER_UNIT_HEARD)
                .outcome();
    }

    private static Membership at(String from, @Nullable String until, @Nullable String opinion) {
        return new Membership(
                "Chi cục Quản lý thị trường",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "Quyết định 12",
                opinion);
    }

    private static @Nullable Unjudged unjudged(AwardItem item, @Nullable CommendationKind kind) {
        return Eligibility.of(item, SubjectKind.INDIVIDUAL, kind, year(2024), Past.NOTHING, IN_2025)
                .unjudged();
    }

    private static Eligibility person(
            AwardItem item, LocalDate day, int year, HistoryFact... facts) {
        return Eligibility.of(
                item,
                SubjectKind.INDIVIDUAL,
                null,
                year(year),
                new Past(List.of(facts), List.of()),
                day);
    }

    private static Eligibility merit(AwardItem item, HistoryFact... facts) {
        return Eligibility.of(
                item,
                SubjectKind.INDIVIDUAL,
                CommendationKind.MERIT,
                year(2024),
                new Past(List.of(facts), List.of()),
                IN_2025);
    }

    private static Eligibility collective(AwardItem item, CollectiveYear figures) {
        return Eligibility.of(
                item,
                SubjectKind.COLLECTIVE,
                null,
                year(2024),
                new Past(List.of(rated(2024, WorkRating.EXCELLENT), figures), List.of()),
                IN_2025);
    }

    private static Check check(Eligibility verdict, Criterion criterion) {
        return verdict.checks().stream()
                .filter(check -> check.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static AchievementPeriod year(int year) {
        return new AchievementPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static AwardItem title(EmulationTitle title) {
        return new TitleItem(title, DecidingAuthority.DEPARTMENT_DIRECTOR);
    }

    private static PastAward worker(int year) {
        return award(WORKER, year, "Sở Công Thương");
    }

    private static PastAward fighter(int year) {
        return award(FIGHTER, year, "Sở Công Thương");
    }

    private static PastAward award(AwardItem item, int year, String issuer) {
        return new PastAward(
                item, year, new DocumentNumber("12"), "QĐ", LocalDate.of(year, 12, 31), issuer);
    }

    private static CompleteYears complete(int first, int last) {
        return new CompleteYears(first, last, "Sổ khen thưởng");
    }

    private static YearRating rated(int year, WorkRating rating) {
        return new YearRating(year, rating, "Thông báo 3");
    }

    private static Initiative initiative(int year, EffectScope scope) {
        return new Initiative(
                "Bảng tra",
                Initiative.Nature.INITIATIVE,
                scope,
                "Hội đồng",
                "15/GCN-" + year,
                LocalDate.of(year, 11, 30));
    }

    /// A collective of ten who all completed their tasks.
    private static CollectiveYear figures(int advanced, int fighters, int disciplined) {
        return new CollectiveYear(2024, 10, 10, advanced, fighters, disciplined, "Báo cáo 5");
    }
}
