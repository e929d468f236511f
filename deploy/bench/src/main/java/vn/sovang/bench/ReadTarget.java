package vn.sovang.bench;

import java.util.Locale;
import java.util.Optional;

/// Aim for a read of a large province: milliseconds that nearly every answer takes at most.
final class ReadTarget {
    private static final double ANY = 50;
    private static final double FIGURES = 100;

    private ReadTarget() {}

    /// Line of the report; empty for a figure that is none of a read.
    static Optional<String> line(Figure figure) {
        if (!figure.part().equals(Reads.PART)) {
            return Optional.empty();
        }
        double wanted = figure.rival().contains("figures") ? FIGURES : ANY;
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "target read-%s-%d-p95 %.1f <=%.0f %s",
                        figure.rival(),
                        figure.callers(),
                        figure.p95(),
                        wanted,
                        figure.p95() <= wanted ? "met" : "missed"));
    }
}
