package vn.sovang.command.yearreview;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.time.Deadline;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.yearreview.CloseYearReview;
import vn.sovang.yearreview.OpenYearReview;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class YearReviewStateTest {
    private static final YearReviewId REVIEW = new YearReviewId(id(60));
    private static final UnitId DEPARTMENT = unit(1);
    private static final UnitId CENTRE = unit(2);
    private static final ReviewYear YEAR = new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2021);
    private static final ReviewYear SCHOOL_YEAR = new ReviewYear(ReviewYear.Kind.SCHOOL_YEAR, 2020);
    private static final Deadline LIMIT = Deadline.of("trước ngày 15/12");
    private static final Deadline REGISTRATION = Deadline.of("trước ngày 28/02");
    private static final YearReviewOpened OPENED =
            new YearReviewOpened(REVIEW, DEPARTMENT, YEAR, LIMIT, NOW, REGISTRATION);
    private static final YearReviewClosed CLOSED =
            new YearReviewClosed(REVIEW, DEPARTMENT, YEAR, NOW);
    private static final YearReviewState NONE = new YearReviewState.None();

    @Test
    void an_organisation_opens_its_review_of_a_year_or_school_year_and_closes_it_once() {
        assertThat(open(DEPARTMENT, YEAR, NONE)).containsExactly(OPENED);
        assertThat(open(DEPARTMENT, SCHOOL_YEAR, NONE)).hasSize(1);
        assertThat(SCHOOL_YEAR.last()).isEqualTo(2021);
        assertThat(SCHOOL_YEAR.words()).isEqualTo("năm học 2020-2021");
        assertThat(close(after(OPENED))).containsExactly(CLOSED);
        assertThat(close(after(OPENED, CLOSED))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(YearReviewRejection reason) {
        assertRefused(
                reason,
                switch (reason) {
                    case UNKNOWN -> () -> close(NONE);
                    case EXISTS -> () -> open(DEPARTMENT, YEAR, after(OPENED));
                    case NOT_AN_ORGANISATION -> () -> open(CENTRE, YEAR, NONE);
                    case YEAR_TO_COME ->
                            () ->
                                    open(
                                            DEPARTMENT,
                                            new ReviewYear(ReviewYear.Kind.SCHOOL_YEAR, 2022),
                                            NONE);
                });
    }

    private static YearReviewState after(YearReviewEvent... events) {
        YearReviewState state = NONE;
        for (YearReviewEvent event : events) {
            state = YearReviewState.evolve(state, event);
        }
        return state;
    }

    private static List<YearReviewEvent> open(UnitId unit, ReviewYear year, YearReviewState state) {
        return YearReviewState.decide(
                new OpenYearReview(REVIEW, unit, year, LIMIT, REGISTRATION), state, act());
    }

    private static List<YearReviewEvent> close(YearReviewState state) {
        return YearReviewState.decide(new CloseYearReview(REVIEW), state, act());
    }

    private static Act act() {
        Map<UUID, Facts> units =
                Map.of(
                        DEPARTMENT.value(),
                        Facts.of(
                                new UnitRegistered(
                                        DEPARTMENT,
                                        "Sở",
                                        UnitKind.DEPARTMENT,
                                        null,
                                        LocalDate.EPOCH,
                                        "QĐ")),
                        CENTRE.value(),
                        Facts.of(
                                new UnitRegistered(
                                        CENTRE,
                                        "Trung tâm",
                                        UnitKind.CENTRE,
                                        DEPARTMENT,
                                        LocalDate.EPOCH,
                                        "QĐ")));
        return new Act(
                new Actor("van-thu", Role.OFFICE_CLERK, DEPARTMENT.value()),
                NOW,
                new Organisations(
                        new UnitFacts(one -> units.getOrDefault(one, Facts.of())),
                        LocalDate.of(2021, 6, 18)));
    }
}
