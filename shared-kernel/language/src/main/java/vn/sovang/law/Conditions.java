package vn.sovang.law;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.EffectScope;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The conditions from which criteria are made.
final class Conditions {
    private Conditions() {}

    /// A condition on a history, for an achievement of a year.
    @FunctionalInterface
    interface Condition {
        Finding in(Past past, int year);

        default Condition and(Condition other) {
            return (past, year) -> in(past, year).and(other.in(past, year));
        }

        default Condition or(Condition other) {
            return (past, year) -> in(past, year).or(other.in(past, year));
        }
    }

    /// Rated so or better in each of the last years. A year always has its rating: one that nobody
    /// entered is not known.
    static Condition rated(WorkRating least, int years) {
        return each(
                years,
                (past, year) -> {
                    List<YearRating> ratings =
                            past.all(YearRating.class, rating -> rating.year() == year);
                    return Finding.found(
                            ratings,
                            ratings.stream().anyMatch(one -> one.rating().compareTo(least) <= 0),
                            ratings,
                            year);
                });
    }

    /// The title in each of the last years.
    static Condition titled(EmulationTitle title, int years) {
        return each(
                years,
                (past, year) -> {
                    List<PastAward> titles = past.titles(title, year);
                    return Finding.found(titles, !titles.isEmpty(), past.telling(year, year), year);
                });
    }

    /// The title so many times in the last years.
    static Condition titledTimes(EmulationTitle title, int times, int within) {
        return (past, year) -> {
            List<PastAward> titles =
                    past.all(
                            PastAward.class,
                            award ->
                                    Past.isTitle(award.item(), title)
                                            && award.year() > year - within
                                            && award.year() <= year);
            return Finding.found(
                    titles,
                    titles.stream().map(PastAward::year).distinct().count() >= times,
                    past.telling(year - within + 1, year),
                    year);
        };
    }

    /// So many recognised initiatives, or accepted projects, of the last years, with effect in the
    /// scope or a wider one. Whether an older one counts, the law does not say.
    static Condition recognised(EffectScope least, int times, int within) {
        return (past, year) -> {
            List<Initiative> all =
                    past.all(
                            Initiative.class,
                            one -> one.year() <= year && one.scope().compareTo(least) >= 0);
            List<Initiative> ofThen =
                    all.stream().filter(one -> one.year() > year - within).toList();
            return Finding.found(
                    ofThen,
                    ofThen.size() >= times,
                    all.size() < times ? past.telling(year - within + 1, year) : List.of(),
                    year);
        };
    }

    /// A Bằng khen of a ministry or province, at any time up to the year.
    static Condition certificateOfProvince(int told) {
        return (past, year) -> {
            List<PastAward> certificates =
                    past.all(
                            PastAward.class,
                            award ->
                                    award.year() <= year
                                            && award.item() instanceof FormItem(var form, var by)
                                            && form == CommendationForm.CERTIFICATE_OF_MERIT
                                            && by.level()
                                                    == DecidingAuthority.Level
                                                            .MINISTRY_OR_PROVINCE);
            return Finding.found(
                    certificates,
                    !certificates.isEmpty(),
                    past.telling(year - told + 1, year),
                    year);
        };
    }

    /// The opinion of each unit that was left in the year after so many months there. Where no move
    /// was entered there is nobody to hear.
    static Condition heard(int months) {
        return (past, year) -> {
            List<Membership> left = past.all(Membership.class, one -> one.endedIn(year, months));
            return Finding.found(
                    left, left.stream().allMatch(one -> one.opinion() != null), left, year);
        };
    }

    /// The year of a collective in numbers.
    static Condition figures(Predicate<CollectiveYear> fit) {
        return (past, year) -> {
            List<CollectiveYear> figures =
                    past.all(CollectiveYear.class, one -> one.year() == year);
            return Finding.found(figures, figures.stream().anyMatch(fit), figures, year);
        };
    }

    /// The condition in each of the last years.
    static Condition each(int years, Condition one) {
        return (past, last) ->
                IntStream.rangeClosed(last - years + 1, last)
                        .mapToObj(year -> one.in(past, year))
                        .reduce(Finding::and)
                        .orElseThrow();
    }
}
