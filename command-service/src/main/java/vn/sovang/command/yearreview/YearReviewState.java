package vn.sovang.command.yearreview;

import static vn.sovang.command.yearreview.YearReviewRejection.EXISTS;
import static vn.sovang.command.yearreview.YearReviewRejection.NOT_AN_ORGANISATION;
import static vn.sovang.command.yearreview.YearReviewRejection.UNKNOWN;
import static vn.sovang.command.yearreview.YearReviewRejection.YEAR_TO_COME;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.CloseYearReview;
import vn.sovang.yearreview.OpenYearReview;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewCommand;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.util.List;
import java.util.Set;

/// The rules of a review of a year.
sealed interface YearReviewState {
    @Nullable YearReviewId id();

    record None() implements YearReviewState {
        @Override
        public @Nullable YearReviewId id() {
            return null;
        }
    }

    /// Takes proposals in.
    record Open(YearReviewId id, UnitId organisation, ReviewYear year) implements YearReviewState {}

    record Closed(YearReviewId id) implements YearReviewState {}

    /// Decides every command of the family, each by its own rules.
    static List<YearReviewEvent> decide(YearReviewCommand command, YearReviewState state, Act act) {
        return switch (command) {
            case OpenYearReview c -> decide(c, state, act);
            case CloseYearReview c -> decide(c, state, act);
        };
    }

    /// R1.
    private static List<YearReviewEvent> decide(
            OpenYearReview command, YearReviewState state, Act act) {
        if (!(state instanceof None)) {
            throw EXISTS.because("review", command.reviewId());
        }
        if (!act.organisations()
                .of(command.organisation())
                .equals(Set.of(command.organisation()))) {
            throw NOT_AN_ORGANISATION.because("unit", command.organisation());
        }
        if (command.reviewYear().year() > act.day().getYear()) {
            throw YEAR_TO_COME.because("year", command.reviewYear().words());
        }
        return List.of(
                new YearReviewOpened(
                        command.reviewId(),
                        command.organisation(),
                        command.reviewYear(),
                        command.dossier(),
                        act.at(),
                        command.registration()));
    }

    /// R3.
    private static List<YearReviewEvent> decide(
            CloseYearReview command, YearReviewState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("review", command.reviewId());
            case Open open ->
                    List.of(
                            new YearReviewClosed(
                                    open.id(), open.organisation(), open.year(), act.at()));
            case Closed _ -> List.of();
        };
    }

    static YearReviewState evolve(YearReviewState state, YearReviewEvent event) {
        return switch (event) {
            case YearReviewOpened e -> new Open(e.reviewId(), e.organisation(), e.reviewYear());
            case YearReviewClosed e -> new Closed(e.reviewId());
        };
    }
}
