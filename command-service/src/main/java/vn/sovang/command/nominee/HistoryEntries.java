package vn.sovang.command.nominee;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.NomineeEvent;

import java.util.Optional;

/// Entries of one nominee's history. Discipline has numbers of its own, so that a gap between the
/// others tells nobody that there is any; older entries share one series.
///
/// @param standing those that hold, by their numbers: what was corrected or struck is not there
/// @param last number that was given to a fact
/// @param lastDiscipline number that was given to discipline
record HistoryEntries(PMap<Integer, NomineeEvent> standing, int last, int lastDiscipline) {
    private static final int BEFORE_DISCIPLINE = 1_000_000;

    static final HistoryEntries NONE =
            new HistoryEntries(HashTreePMap.empty(), 0, BEFORE_DISCIPLINE);

    int next() {
        return last + 1;
    }

    int nextDiscipline() {
        return lastDiscipline + 1;
    }

    HistoryEntries with(FactRecorded event) {
        return with(event.number(), event.corrects(), event);
    }

    HistoryEntries with(DisciplineRecorded event) {
        return with(event.number(), event.corrects(), event);
    }

    HistoryEntries without(FactStruck event) {
        return new HistoryEntries(standing.minus(event.number()), last, lastDiscipline);
    }

    private HistoryEntries with(int number, @Nullable Integer corrects, NomineeEvent event) {
        PMap<Integer, NomineeEvent> left = corrects == null ? standing : standing.minus(corrects);
        boolean isOfDiscipline = number > BEFORE_DISCIPLINE;
        return new HistoryEntries(
                left.plus(number, event),
                isOfDiscipline ? last : number,
                isOfDiscipline ? number : lastDiscipline);
    }

    /// The fact of an entry that holds; empty for one that is sealed.
    Optional<HistoryFact> fact(int number) {
        return standing.get(number) instanceof FactRecorded e
                ? Optional.of(e.fact())
                : Optional.empty();
    }

    boolean isDiscipline(int number) {
        return standing.get(number) instanceof DisciplineRecorded;
    }
}
