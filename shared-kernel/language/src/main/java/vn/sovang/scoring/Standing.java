package vn.sovang.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Place of a unit among those that were scored by one table.
///
/// @param place from 1; units that nothing tells apart share one, and the next is left out; null
///   for a unit that is not considered
/// @param ties number of others with the same total
/// @param decidedBy step of the rule that tells it from its neighbour of the same total; null where
///   none does, or none was needed
public record Standing(
        UnitId unit,
        Scores scores,
        @Nullable Integer place,
        int ties,
        @Nullable TieBreak decidedBy) {
    /// True for a unit that shares its place with another one.
    public boolean isShared() {
        return ties > 0 && decidedBy == null && place != null;
    }

    /// The order by the rule of a table: the total, then each step in its order. Those that are not
    /// considered come last, by their totals.
    ///
    /// @param finals scores of each unit
    public static List<Standing> of(ScoringRules rules, Map<UnitId, Scores> finals) {
        Comparator<Map.Entry<UnitId, Scores>> order =
                Comparator.comparing(Map.Entry::getValue, order(rules));
        List<Map.Entry<UnitId, Scores>> sorted =
                finals.entrySet().stream()
                        .sorted(order.thenComparing(entry -> entry.getKey().toString()))
                        .toList();
        List<Standing> standings = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            Scores own = sorted.get(at).getValue();
            if (own.isDisqualified()) {
                standings.add(new Standing(sorted.get(at).getKey(), own, null, 0, null));
                continue;
            }
            Optional<Scores> before = at == 0 ? Optional.empty() : tied(sorted.get(at - 1), own);
            Optional<Scores> after =
                    at + 1 == sorted.size() ? Optional.empty() : tied(sorted.get(at + 1), own);
            boolean isShared =
                    before.filter(other -> step(rules, other, own).isEmpty()).isPresent();
            boolean isSharedNext =
                    after.filter(other -> step(rules, own, other).isEmpty()).isPresent();
            int ties =
                    (int) sorted.stream().filter(other -> tied(other, own).isPresent()).count() - 1;
            standings.add(
                    new Standing(
                            sorted.get(at).getKey(),
                            own,
                            isShared ? standings.getLast().place() : Integer.valueOf(at + 1),
                            ties,
                            isShared || isSharedNext
                                    ? null
                                    : before.flatMap(other -> step(rules, other, own))
                                            .or(() ->
                                                    after.flatMap(other -> step(rules, own, other)))
                                            .orElse(null)));
        }
        return standings;
    }

    private static Optional<Scores> tied(Map.Entry<UnitId, Scores> other, Scores own) {
        return Optional.of(other.getValue())
                .filter(scores -> !scores.isDisqualified())
                .filter(scores -> scores.total().compareTo(own.total()) == 0);
    }

    private static Optional<TieBreak> step(ScoringRules rules, Scores one, Scores other) {
        return rules.tieBreaks().stream()
                .filter(step -> order(step).compare(one, other) != 0)
                .findFirst();
    }

    private static Comparator<Scores> order(ScoringRules rules) {
        Comparator<Scores> order =
                Comparator.comparing(Scores::isDisqualified)
                        .thenComparing(Scores::total, Comparator.reverseOrder());
        for (TieBreak step : rules.tieBreaks()) {
            order = order.thenComparing(order(step));
        }
        return order;
    }

    /// The better one first.
    private static Comparator<Scores> order(TieBreak step) {
        return switch (step.step()) {
            case HIGHER_GROUP ->
                    Comparator.comparing(
                            scores -> scores.group(step.group()), Comparator.reverseOrder());
            case FEWER_DEDUCTIONS -> Comparator.comparing(Scores::deductions);
            case MORE_BONUS -> Comparator.comparing(Scores::bonus, Comparator.reverseOrder());
        };
    }
}
