package vn.sovang.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Aim of the project, as a ratio of two figures of one run.
///
/// @param name as in the issue that set it
/// @param rival divisor: the part whose figure the measured one is divided by
/// @param atMost whether the ratio is a cost, of the median answer's time, and not of the rate
record Target(
        String name,
        String part,
        String rival,
        int provinces,
        int callers,
        double wanted,
        boolean atMost) {
    static final List<Target> ALL =
            Stream.of(1, 40)
                    .flatMap(provinces ->
                            Stream.of(
                                    rate("create-64-stock", "command", "stock", provinces, 64, 2.0),
                                    rate("create-64-raw", "command", "raw", provinces, 64, 1.0),
                                    rate("create-16-stock", "command", "stock", provinces, 16, 1.0),
                                    new Target(
                                            "create-1-raw-p50-" + provinces,
                                            "command",
                                            "raw",
                                            provinces,
                                            1,
                                            1.5,
                                            true),
                                    rate("update-64-stock", "update", "stock", provinces, 64, 1.5)))
                    .toList();

    private static Target rate(
            String name, String part, String rival, int provinces, int callers, double wanted) {
        return new Target(name + "-" + provinces, part, rival, provinces, callers, wanted, false);
    }

    /// Line of the report; empty when one of the two figures was not taken.
    Optional<String> line(List<Figure> figures) {
        return find(figures, "ours")
                .flatMap(ours -> find(figures, rival).map(theirs -> line(ours, theirs)));
    }

    private String line(Figure ours, Figure theirs) {
        double measured = atMost ? ours.p50() / theirs.p50() : ours.rate() / theirs.rate();
        boolean met = atMost ? measured <= wanted : measured >= wanted;
        return String.format(
                Locale.ROOT,
                "target %s %.2f %s%.2f %s",
                name,
                measured,
                atMost ? "<=" : ">=",
                wanted,
                met ? "met" : "missed");
    }

    private Optional<Figure> find(List<Figure> figures, String who) {
        return figures.stream()
                .filter(figure ->
                        figure.part().equals(part)
                                && figure.rival().equals(who)
                                && figure.provinces() == provinces
                                && figure.callers() == callers)
                .findFirst();
    }
}
