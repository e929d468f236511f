package vn.sovang.command.enrolment;

import static vn.sovang.command.enrolment.EnrolmentRejection.ACCEPTED;
import static vn.sovang.command.enrolment.EnrolmentRejection.EXISTS;
import static vn.sovang.command.enrolment.EnrolmentRejection.LINES_EMPTY;
import static vn.sovang.command.enrolment.EnrolmentRejection.LINE_UNKNOWN;
import static vn.sovang.command.enrolment.EnrolmentRejection.NOT_ACCEPTED;
import static vn.sovang.command.enrolment.EnrolmentRejection.NOT_OF_REVIEW;
import static vn.sovang.command.enrolment.EnrolmentRejection.NOT_SUBMITTED;
import static vn.sovang.command.enrolment.EnrolmentRejection.OTHER_SUBJECT;
import static vn.sovang.command.enrolment.EnrolmentRejection.OTHER_UNIT;
import static vn.sovang.command.enrolment.EnrolmentRejection.OTHER_VERSION;
import static vn.sovang.command.enrolment.EnrolmentRejection.REVIEW_CLOSED;
import static vn.sovang.command.enrolment.EnrolmentRejection.REVIEW_UNKNOWN;
import static vn.sovang.command.enrolment.EnrolmentRejection.TWICE;
import static vn.sovang.command.enrolment.EnrolmentRejection.UNIT_ENDED;
import static vn.sovang.command.enrolment.EnrolmentRejection.UNIT_NOT_YET;
import static vn.sovang.command.enrolment.EnrolmentRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.enrolment.AcceptTitles;
import vn.sovang.enrolment.AddTitle;
import vn.sovang.enrolment.AimedTitle;
import vn.sovang.enrolment.EnrolmentCommand;
import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.enrolment.RegisterTitles;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.enrolment.ReturnTitles;
import vn.sovang.enrolment.ReviseTitles;
import vn.sovang.enrolment.TitleAdded;
import vn.sovang.enrolment.TitleList;
import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.enrolment.TitleWithdrawn;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.enrolment.TitlesReturned;
import vn.sovang.enrolment.TitlesRevised;
import vn.sovang.enrolment.WithdrawTitle;
import vn.sovang.kernel.Closed;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a registration of titles.
sealed interface EnrolmentState {
    @Nullable EnrolmentId id();

    record None() implements EnrolmentState {
        @Override
        public @Nullable EnrolmentId id() {
            return null;
        }
    }

    /// Handed in, whatever became of it.
    record Kept(TitleList list) implements EnrolmentState {
        @Override
        public EnrolmentId id() {
            return list.id();
        }
    }

    /// Decides every command of the family, each by its own rules.
    ///
    /// @param log what it knows of another record
    static List<EnrolmentEvent> decide(
            EnrolmentCommand command, EnrolmentState state, Act act, Function<UUID, Facts> log) {
        Aims aims = new Aims(act, log, new Nominees(log));
        return switch (command) {
            case RegisterTitles c -> decide(c, state, aims);
            case ReviseTitles c -> decide(c, kept(state, c), aims);
            case AddTitle c -> decide(c, kept(state, c), aims);
            case WithdrawTitle c -> decide(c, kept(state, c), aims);
            case ReturnTitles c -> decide(c, kept(state, c), act);
            case AcceptTitles c -> decide(c, kept(state, c), act);
        };
    }

    /// R1, R2, R6.
    private static List<EnrolmentEvent> decide(
            RegisterTitles command, EnrolmentState state, Aims aims) {
        if (!(state instanceof None)) {
            throw EXISTS.because("registration", command.enrolmentId());
        }
        YearReviewOpened review = aims.open(command.reviewId());
        aims.requireFor(command.unitId());
        aims.act().requireStanding(command.unitId(), aims.act().day(), UNIT_ENDED, UNIT_NOT_YET);
        aims.requireOf(review, command.unitId());
        return List.of(
                new TitlesRegistered(
                        command.enrolmentId(),
                        command.reviewId(),
                        command.unitId(),
                        aims.all(command.lines(), review),
                        aims.act().at()));
    }

    /// R2, R4, R6.
    private static List<EnrolmentEvent> decide(ReviseTitles command, TitleList list, Aims aims) {
        YearReviewOpened review = aims.open(list.reviewId());
        aims.requireFor(list.unitId());
        if (list.wasAccepted() && list.stage() != Stage.RETURNED) {
            throw ACCEPTED.because("registration", list.id());
        }
        List<RegisteredTitle> lines = aims.all(command.lines(), review);
        return list.stage() == Stage.SUBMITTED && lines.equals(list.lines())
                ? List.of()
                : List.of(new TitlesRevised(list.id(), list.version() + 1, lines, aims.act().at()));
    }

    /// R2, R5, R6.
    private static List<EnrolmentEvent> decide(AddTitle command, TitleList list, Aims aims) {
        YearReviewOpened review = aims.open(list.reviewId());
        requireChangedByLines(list, aims);
        RegisteredTitle line =
                aims.one(
                        list.lastNumber() + 1,
                        new AimedTitle(command.nomineeId(), command.title()),
                        review,
                        list.lines());
        return List.of(
                new TitleAdded(
                        list.id(), list.version() + 1, line, command.reason(), aims.act().at()));
    }

    /// R5, R6.
    private static List<EnrolmentEvent> decide(WithdrawTitle command, TitleList list, Aims aims) {
        aims.open(list.reviewId());
        requireChangedByLines(list, aims);
        RegisteredTitle line =
                list.lines().stream()
                        .filter(one -> one.number() == command.line())
                        .findFirst()
                        .orElseThrow(() -> LINE_UNKNOWN.because("line", command.line()));
        return List.of(
                new TitleWithdrawn(
                        list.id(), list.version() + 1, line, command.reason(), aims.act().at()));
    }

    private static void requireChangedByLines(TitleList list, Aims aims) {
        aims.requireFor(list.unitId());
        if (!list.wasAccepted()) {
            throw NOT_ACCEPTED.because("registration", list.id());
        }
    }

    /// R3.
    private static List<EnrolmentEvent> decide(ReturnTitles command, TitleList list, Act act) {
        requireWaiting(list, command.version());
        return List.of(new TitlesReturned(list.id(), list.version(), command.reason(), act.at()));
    }

    /// R3.
    private static List<EnrolmentEvent> decide(AcceptTitles command, TitleList list, Act act) {
        if (list.stage() == Stage.ACCEPTED && list.version() == command.version()) {
            return List.of();
        }
        requireWaiting(list, command.version());
        return List.of(new TitlesAccepted(list.id(), list.version(), act.at()));
    }

    static EnrolmentState evolve(EnrolmentState state, EnrolmentEvent event) {
        return new Kept(TitleList.after(state instanceof Kept(var list) ? list : null, event));
    }

    private static TitleList kept(EnrolmentState state, EnrolmentCommand command) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("registration", command.enrolmentId());
            case Kept(var list) -> list;
        };
    }

    private static void requireWaiting(TitleList list, int read) {
        if (list.stage() != Stage.SUBMITTED) {
            throw NOT_SUBMITTED.because("registration", list.id());
        }
        if (list.version() != read) {
            throw OTHER_VERSION.because(
                    Map.of(
                            "read", Integer.toString(read),
                            "present", Integer.toString(list.version())));
        }
    }

    /// Aims as they are written, looked up in the registers.
    record Aims(Act act, Function<UUID, Facts> log, Nominees nominees) {
        /// R1, R6.
        YearReviewOpened open(YearReviewId id) {
            Facts review = log.apply(id.value());
            YearReviewOpened opened =
                    review.last(YearReviewOpened.class)
                            .orElseThrow(() -> REVIEW_UNKNOWN.because("review", id));
            review.last(YearReviewClosed.class)
                    .ifPresent(closed -> {
                        throw REVIEW_CLOSED.because("date", VietnamTime.day(closed.closedAt()));
                    });
            return opened;
        }

        void requireFor(UnitId unit) {
            if (!act.isFor(unit.value())) {
                throw OTHER_UNIT.because("unit", unit);
            }
        }

        void requireOf(YearReviewOpened review, UnitId unit) {
            if (!act.organisations().isSame(Optional.of(unit), Set.of(review.organisation()))) {
                throw NOT_OF_REVIEW.because("unit", unit);
            }
        }

        /// R2.
        List<RegisteredTitle> all(List<AimedTitle> written, YearReviewOpened review) {
            if (written.isEmpty()) {
                throw LINES_EMPTY.because("field", "lines");
            }
            List<RegisteredTitle> lines = new ArrayList<>();
            for (AimedTitle aim : written) {
                lines.add(one(lines.size() + 1, aim, review, lines));
            }
            return lines;
        }

        /// R2.
        ///
        /// @param others lines of the same registration
        RegisteredTitle one(
                int number, AimedTitle aim, YearReviewOpened review, List<RegisteredTitle> others) {
            RegisteredTitle line = aim.with(number, nominees.proposable(number, aim.nomineeId()));
            requireOf(review, line.nominee().unit());
            if (line.nominee().kind() != line.title().subject()) {
                throw OTHER_SUBJECT.because(
                        Map.of(
                                "line", Integer.toString(number),
                                "title", Closed.code(line.title()),
                                "subject", Closed.code(line.title().subject())));
            }
            if (others.stream().anyMatch(line::isSameAim)) {
                throw TWICE.because(
                        Map.of(
                                "name", line.nominee().name(),
                                "title", Closed.code(line.title())));
            }
            return line;
        }
    }
}
