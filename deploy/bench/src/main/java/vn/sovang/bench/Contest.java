package vn.sovang.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Rivals in turns, each beginning as often as the others, so that none has the quieter machine.
record Contest(String part, BenchDatabase database, List<Rival> rivals) {
    private static final Duration WARM_UP = Duration.ofSeconds(2);

    List<Figure> run(Options options) {
        List<Figure> figures = new ArrayList<>();
        for (int provinces : options.provinces()) {
            for (int callers : options.callers()) {
                figures.addAll(run(options, provinces, callers));
            }
        }
        return figures;
    }

    private List<Figure> run(Options options, int provinces, int callers) {
        List<Turn> turns =
                rivals.stream()
                        .map(rival ->
                                new Turn(rival.name(), rival.over(provinces), new ArrayList<>()))
                        .toList();
        turns.forEach(turn -> Load.run(turn.call, callers, WARM_UP, database::cpu));
        for (int round = 0; round < options.rounds(); round++) {
            for (int place = 0; place < turns.size(); place++) {
                Turn turn = turns.get((round + place) % turns.size());
                turn.rounds.add(Load.run(turn.call, callers, options.length(), database::cpu));
            }
        }
        return turns.stream()
                .map(turn -> Figure.of(part, turn.rival, provinces, callers, turn.rounds))
                .peek(Report::show)
                .toList();
    }

    private record Turn(String rival, Load.Call call, List<Load.Round> rounds) {}
}
