package vn.sovang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Verdict that would come out by the rules of another day and by the history as it is now, beside
/// the verdict that stands. Nothing follows from it but a look: only a new appraisal puts another
/// verdict in its place.
///
/// @param differences those of the history first
public record Reevaluation(Eligibility stands, Eligibility anew, List<Difference> differences) {
    public Reevaluation {
        differences = List.copyOf(differences);
    }

    /// Judges a line anew.
    ///
    /// @param on the day whose rules are asked for
    /// @param judge judges the same line by the rules of a day and the history as it is now
    public static Reevaluation of(
            Eligibility stands, LocalDate on, Function<LocalDate, Eligibility> judge) {
        Eligibility sameRules = judge.apply(stands.judgedOn());
        Eligibility anew = judge.apply(on);
        return new Reevaluation(
                stands,
                anew,
                Stream.concat(
                                Difference.byHistory(stands, sameRules).stream(),
                                Difference.byRules(sameRules, anew).stream())
                        .toList());
    }

    /// True when what the verdict stands on is no longer so, by the very rules of its day.
    public static boolean isOutdated(Eligibility stands, Function<LocalDate, Eligibility> judge) {
        return !Difference.byHistory(stands, judge.apply(stands.judgedOn())).isEmpty();
    }
}
