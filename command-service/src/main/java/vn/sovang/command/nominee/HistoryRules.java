package vn.sovang.command.nominee;

import static vn.sovang.command.nominee.NomineeRejection.COLLECTIVE_HAS_NO_DETAILS;
import static vn.sovang.command.nominee.NomineeRejection.FACT_AHEAD;
import static vn.sovang.command.nominee.NomineeRejection.FACT_OF_OTHERS;
import static vn.sovang.command.nominee.NomineeRejection.FACT_TWICE;
import static vn.sovang.command.nominee.NomineeRejection.FACT_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.command.act.Act;
import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.Discipline;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.StrikeFact;
import vn.sovang.nominee.YearRating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of a nominee's history (R8, R9).
final class HistoryRules {
    private HistoryRules() {}

    static List<NomineeEvent> record(
            NomineeState.Registered known, HistoryFact fact, @Nullable Integer corrects, Act act) {
        HistoryEntries history = known.history();
        requireSubject(known.nominee().kind(), fact);
        requirePast(fact, act.day());
        requireCorrectable(
                corrects,
                history.fact(corrects == null ? 0 : corrects)
                        .filter(before -> before.getClass() == fact.getClass())
                        .isPresent());
        for (Map.Entry<Integer, NomineeEvent> entry : history.standing().entrySet()) {
            if (!entry.getKey().equals(corrects)
                    && history.fact(entry.getKey()).filter(of -> isSame(of, fact)).isPresent()) {
                throw FACT_TWICE.because("number", entry.getKey());
            }
        }
        return corrects != null && history.fact(corrects).filter(fact::equals).isPresent()
                ? List.of()
                : List.of(new FactRecorded(known.id(), history.next(), fact, corrects, act.at()));
    }

    static List<NomineeEvent> record(
            NomineeState.Registered known,
            Discipline discipline,
            @Nullable Integer corrects,
            Act act,
            Seal seal) {
        if (known.nominee().kind() == SubjectKind.COLLECTIVE) {
            throw COLLECTIVE_HAS_NO_DETAILS.because(Map.of());
        }
        requireUntil(discipline.from(), act.day());
        requireCorrectable(corrects, corrects != null && known.history().isDiscipline(corrects));
        return List.of(
                new DisciplineRecorded(
                        known.id(),
                        known.history().nextDiscipline(),
                        seal.seal(NomineeDetail.DISCIPLINE, discipline.words()),
                        corrects,
                        act.at()));
    }

    static List<NomineeEvent> strike(NomineeState.Registered known, StrikeFact command, Act act) {
        requireCorrectable(
                command.number(), known.history().standing().containsKey(command.number()));
        return List.of(new FactStruck(known.id(), command.number(), command.reason(), act.at()));
    }

    private static void requireCorrectable(@Nullable Integer number, boolean isThere) {
        if (number != null && !isThere) {
            throw FACT_UNKNOWN.because("number", number);
        }
    }

    private static void requireSubject(SubjectKind kind, HistoryFact fact) {
        Set<SubjectKind> open =
                switch (fact) {
                    case PastAward(TitleItem(var title, _), _, _, _, _, _) ->
                            Set.of(title.subject());
                    case PastAward(FormItem _, _, _, _, _, _) -> Set.of(SubjectKind.values());
                    case YearRating _ -> Set.of(SubjectKind.INDIVIDUAL, SubjectKind.COLLECTIVE);
                    case Initiative _, Membership _ -> Set.of(SubjectKind.INDIVIDUAL);
                    case CollectiveYear _ -> Set.of(SubjectKind.COLLECTIVE);
                    case CompleteYears _ -> Set.of(SubjectKind.values());
                };
        if (!open.contains(kind)) {
            throw FACT_OF_OTHERS.because("kind", kind);
        }
    }

    /// A title may be decided before its year ends, and nothing is decided before its year begins.
    private static void requirePast(HistoryFact fact, LocalDate today) {
        switch (fact) {
            case PastAward award -> {
                requireUntil(award.decidedOn(), today);
                requireUntil(yearBegins(award), award.decidedOn());
            }
            case Initiative initiative -> requireUntil(initiative.recognisedOn(), today);
            case Membership one ->
                    requireUntil(one.until() == null ? one.from() : one.until(), today);
            case YearRating _, CollectiveYear _, CompleteYears _ ->
                    requireUntil(yearBegins(fact), today);
        }
    }

    private static LocalDate yearBegins(HistoryFact fact) {
        return LocalDate.ofYearDay(fact.year(), 1);
    }

    private static void requireUntil(LocalDate day, LocalDate last) {
        if (day.isAfter(last)) {
            throw FACT_AHEAD.because(Map.of("day", day.toString(), "last", last.toString()));
        }
    }

    /// True for two entries of one fact, which are not counted twice.
    private static boolean isSame(HistoryFact one, HistoryFact other) {
        return switch (one) {
            case PastAward a -> other instanceof PastAward b && isSame(a, b);
            case YearRating a -> other instanceof YearRating b && a.year() == b.year();
            case CollectiveYear a -> other instanceof CollectiveYear b && a.year() == b.year();
            case Initiative a ->
                    other instanceof Initiative b && a.certificate().equals(b.certificate());
            case Membership a ->
                    other instanceof Membership b
                            && a.unit().equals(b.unit())
                            && a.from().equals(b.from());
            case CompleteYears a -> other instanceof CompleteYears b && a.meets(b);
        };
    }

    /// A title is earned once a year; a form, once by a decision.
    private static boolean isSame(PastAward one, PastAward other) {
        return one.item().equals(other.item())
                && one.year() == other.year()
                && (one.item() instanceof TitleItem
                        || (one.reference().equals(other.reference())
                                && one.decidedOn().equals(other.decidedOn())));
    }
}
