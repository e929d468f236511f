package vn.sovang.enrolment;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A registration as its events leave it.
///
/// @param version number of the newest; each change of its lines makes one
/// @param accepted what the office accepted last; null before it did
/// @param lastNumber the greatest that a line ever had
public record TitleList(
        EnrolmentId id,
        YearReviewId reviewId,
        UnitId unitId,
        Stage stage,
        int version,
        List<RegisteredTitle> lines,
        @Nullable Accepted accepted,
        int lastNumber) {
    public TitleList {
        lines = List.copyOf(lines);
    }

    /// A version that the office accepted.
    public record Accepted(int version, List<RegisteredTitle> lines) {
        public Accepted {
            lines = List.copyOf(lines);
        }
    }

    /// Stations of a registration.
    public enum Stage {
        /// Waits for the office.
        SUBMITTED,
        /// Is with its unit again.
        RETURNED,
        ACCEPTED
    }

    /// The registration to which these things happened; empty before it was handed in.
    public static Optional<TitleList> of(List<?> events) {
        TitleList list = null;
        for (Object event : events) {
            if (event instanceof EnrolmentEvent happened) {
                list = after(list, happened);
            }
        }
        return Optional.ofNullable(list);
    }

    /// The registration after one more event.
    ///
    /// @param before null before the first one
    public static TitleList after(@Nullable TitleList before, EnrolmentEvent event) {
        return event instanceof TitlesRegistered first
                ? new TitleList(
                        first.enrolmentId(),
                        first.reviewId(),
                        first.unitId(),
                        Stage.SUBMITTED,
                        1,
                        first.lines(),
                        null,
                        first.lines().size())
                : Objects.requireNonNull(before).after(event);
    }

    private TitleList after(EnrolmentEvent event) {
        return switch (event) {
            case TitlesRegistered _ -> this;
            case TitlesRevised e -> with(e.version(), e.lines());
            case TitleAdded e ->
                    with(e.version(), Stream.concat(lines.stream(), Stream.of(e.line())).toList());
            case TitleWithdrawn e ->
                    with(
                            e.version(),
                            lines.stream()
                                    .filter(line -> line.number() != e.line().number())
                                    .toList());
            case TitlesReturned _ -> in(Stage.RETURNED);
            case TitlesAccepted _ -> in(Stage.ACCEPTED);
        };
    }

    /// True once the office accepted it: from then on it changes line by line.
    public boolean wasAccepted() {
        return accepted != null;
    }

    /// The lines that stand: those that were accepted last, before that those of the newest
    /// version.
    public List<RegisteredTitle> acceptedOrNewest() {
        return accepted == null ? lines : accepted.lines();
    }

    private TitleList with(int newVersion, List<RegisteredTitle> newLines) {
        return new TitleList(
                id,
                reviewId,
                unitId,
                Stage.SUBMITTED,
                newVersion,
                newLines,
                accepted,
                Math.max(
                        lastNumber,
                        newLines.stream().mapToInt(RegisteredTitle::number).max().orElse(0)));
    }

    private TitleList in(Stage next) {
        return new TitleList(
                id,
                reviewId,
                unitId,
                next,
                version,
                lines,
                next == Stage.ACCEPTED ? new Accepted(version, lines) : accepted,
                lastNumber);
    }
}
