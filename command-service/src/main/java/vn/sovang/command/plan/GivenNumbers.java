package vn.sovang.command.plan;

import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.Printed;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;

import java.util.List;
import java.util.Optional;

/// Plans by the numbers that they bear, imported as well as issued, as the log has them.
@FunctionalInterface
public interface GivenNumbers {
    /// Plans that bear a number, or that an amendment of it bears.
    ///
    /// @param key of the number, as [NumberSeries#key] writes it
    List<PlanId> bearing(String key);

    /// Key of the number that a head prints; empty where it shows no issuer, or no number in the
    /// form of one.
    ///
    /// @param year of the plan, for a head whose date shows none
    static Optional<String> key(PlanHead head, int year) {
        int given = Optional.ofNullable(head.date()).flatMap(DatePoint::year).orElse(year);
        return words(head.issuer())
                .flatMap(issuer ->
                        words(head.number())
                                .flatMap(DocumentNumber::read)
                                .map(
                                        new NumberSeries(
                                                        issuer,
                                                        words(head.symbol()).orElse(""),
                                                        given)
                                                ::key));
    }

    private static Optional<String> words(Printed field) {
        return Optional.ofNullable(field.phrase()).map(Phrase::value);
    }
}
