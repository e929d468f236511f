package vn.sovang.law;

import vn.sovang.award.AwardItem;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.TitleItem;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.PastAward;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The history on which a nominee is judged. Titles stay recognised across a change of law (Luật
/// 06/2022/QH15, Điều 95) and of the bodies that gave them, under the names of their days.
///
/// @param entered facts from paper that hold
/// @param decided awards by decisions on the platform that hold, in the form of the entered ones
public record Past(List<HistoryFact> entered, List<PastAward> decided) {
    public static final Past NOTHING = new Past(List.of(), List.of());

    public Past {
        entered = List.copyOf(entered);
        decided = List.copyOf(decided);
    }

    /// Statements that the history of all these years was entered, so that what is not there did
    /// not happen; empty where one of the years is not in any, of which nobody knows.
    List<CompleteYears> telling(int first, int last) {
        return IntStream.rangeClosed(first, last)
                        .allMatch(year -> !all(CompleteYears.class, of -> of.has(year)).isEmpty())
                ? all(
                        CompleteYears.class,
                        of -> of.meets(new CompleteYears(first, last, of.basis())))
                : List.of();
    }

    <F extends HistoryFact> List<F> all(Class<F> kind, Predicate<F> which) {
        return Stream.concat(entered.stream(), decided.stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .distinct()
                .toList();
    }

    List<PastAward> titles(EmulationTitle title, int year) {
        return all(PastAward.class, award -> award.year() == year && isTitle(award.item(), title));
    }

    static boolean isTitle(AwardItem item, EmulationTitle title) {
        return item instanceof TitleItem(var given, _) && given == title;
    }
}
