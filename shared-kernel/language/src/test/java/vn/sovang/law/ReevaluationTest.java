package vn.sovang.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.Certainty;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.law.Difference.Cause;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.time.Ternary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A new judgement beside the one that stands: for Chiến sĩ thi đua cơ sở of 2023.
class ReevaluationTest {
    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate READ = LocalDate.of(2024, 1, 1);
    private static final LocalDate AMENDED = LocalDate.of(2026, 10, 1);
    private static final HistoryFact GOOD = new YearRating(2023, WorkRating.GOOD, "TB 3");
    private static final HistoryFact EXCELLENT = new YearRating(2023, WorkRating.EXCELLENT, "TB 4");
    private static final HistoryFact COMPLETE = new CompleteYears(2023, 2023, "Sổ 1");

    @Test
    void the_same_proposal_dated_31_12_2023_01_01_2024_and_01_10_2026_differs_and_says_why() {
        Eligibility stands = judged(BEFORE, EXCELLENT, COMPLETE);

        Reevaluation read = anew(stands, READ, EXCELLENT, COMPLETE);
        assertThat(stands.outcome()).isEqualTo(Ternary.YES);
        assertThat(read.anew().outcome()).isEqualTo(Ternary.YES);
        assertThat(read.differences())
                .as("the same is asked for, by a text that was read")
                .allSatisfy(difference -> {
                    assertThat(difference.cause()).isEqualTo(Cause.RULES);
                    assertThat(certainty(difference.then())).isEqualTo(Certainty.UNVERIFIED);
                    assertThat(certainty(difference.now())).isEqualTo(Certainty.READ);
                })
                .hasSize(2);

        Reevaluation amended = anew(stands, AMENDED, EXCELLENT, COMPLETE);
        assertThat(amended.stands()).as("the verdict stays").isEqualTo(stands);
        assertThat(amended.anew().outcome()).isEqualTo(Ternary.NO);
        assertThat(amended.differences())
                .extracting(Difference::criterion)
                .containsExactly(
                        Criterion.EXCELLENT_OR_INITIATIVE, Criterion.EXCELLENT_AND_INITIATIVE);
        assertThat(amended.differences().getFirst().now()).isNull();
        assertThat(amended.differences().getLast().then()).isNull();
    }

    @Test
    void a_history_that_changed_is_told_apart_from_rules_that_did() {
        Eligibility stands = judged(READ, EXCELLENT, COMPLETE);

        Reevaluation corrected = anew(stands, AMENDED, GOOD, COMPLETE);
        assertThat(corrected.differences())
                .filteredOn(one -> one.cause() == Cause.HISTORY)
                .extracting(Difference::criterion)
                .containsExactly(Criterion.ADVANCED_WORKER, Criterion.EXCELLENT_OR_INITIATIVE);
        assertThat(corrected.differences())
                .filteredOn(one -> one.cause() == Cause.RULES)
                .extracting(Difference::criterion)
                .contains(Criterion.EXCELLENT_AND_INITIATIVE);
        assertThat(isOutdated(stands, GOOD, COMPLETE)).isTrue();
        assertThat(isOutdated(stands, COMPLETE, EXCELLENT)).as("in any order").isFalse();
        assertThat(isOutdated(stands, EXCELLENT)).as("not what it stands on").isFalse();
        assertThat(isOutdated(stands)).as("struck").isTrue();
    }

    private static Reevaluation anew(Eligibility stands, LocalDate on, HistoryFact... now) {
        return Reevaluation.of(stands, on, day -> judged(day, now));
    }

    private static boolean isOutdated(Eligibility stands, HistoryFact... now) {
        return Reevaluation.isOutdated(stands, day -> judged(day, now));
    }

    private static Certainty certainty(@Nullable Check check) {
        return Objects.requireNonNull(check).certainty();
    }

    private static Eligibility judged(LocalDate day, HistoryFact... history) {
        return Eligibility.of(
                new TitleItem(
                        EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                SubjectKind.INDIVIDUAL,
                null,
                new AchievementPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                new Past(List.of(history), List.of()),
                day);
    }
}
