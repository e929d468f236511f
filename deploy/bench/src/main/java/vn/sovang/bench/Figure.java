package vn.sovang.bench;

import java.util.Comparator;
import java.util.List;

/// Result of one rival in one setting.
///
/// @param rate median of the rounds, a second; the percentiles are of that round
/// @param slowest rate of the slowest round
/// @param fastest rate of the fastest round
record Figure(
        String part,
        String rival,
        int provinces,
        int callers,
        double rate,
        double slowest,
        double fastest,
        double p50,
        double p95,
        double p99,
        double cpu) {
    static Figure of(
            String part, String rival, int provinces, int callers, List<Load.Round> rounds) {
        List<Load.Round> sorted =
                rounds.stream().sorted(Comparator.comparingDouble(Load.Round::rate)).toList();
        Load.Round middle = sorted.get(sorted.size() / 2);
        return new Figure(
                part,
                rival,
                provinces,
                callers,
                middle.rate(),
                sorted.getFirst().rate(),
                sorted.getLast().rate(),
                middle.p50(),
                middle.p95(),
                middle.p99(),
                middle.cpu());
    }
}
