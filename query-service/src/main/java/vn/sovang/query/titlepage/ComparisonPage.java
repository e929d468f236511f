package vn.sovang.query.titlepage;

import vn.sovang.query.enrolment.TitleCount;
import vn.sovang.query.enrolment.TitleResult.Result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Registered titles of a review beside what was reached, as bars and tables.
///
/// @param isClosed whether the review is closed, so that what is not reached will not be
public record ComparisonPage(List<Chart> charts, boolean isClosed) {
    private static final int ROOM = 6;

    public ComparisonPage {
        charts = List.copyOf(charts);
    }

    /// Parts of a bar, in their order.
    public List<Result> parts() {
        return List.of(
                Result.REACHED, Result.UNDER_WAY, isClosed ? Result.NOT_REACHED : Result.NOT_YET);
    }

    /// Bars of one scale and their table.
    ///
    /// @param name after `comparison.` in the texts
    public record Chart(String name, List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }

        /// Bars of some titles or units, each as long as its number registered.
        static Chart of(String name, List<Named> named) {
            long most = named.stream().mapToLong(one -> one.count().registered()).max().orElse(1);
            return new Chart(name, named.stream().map(one -> bar(one, Math.max(1, most))).toList());
        }

        private static Bar bar(Named named, long most) {
            List<Segment> segments = new ArrayList<>();
            double from = 0;
            for (Result part : Result.values()) {
                long number = number(named.count(), part);
                if (number > 0 && part != Result.UNREGISTERED) {
                    double share = 100.0 * number / most;
                    segments.add(new Segment(part, number, from, share));
                    from += share;
                }
            }
            return new Bar(named.words(), named.to(), segments, named.count());
        }
    }

    /// A title or a unit in words.
    record Named(String words, String to, TitleCount count) {}

    /// A title or a unit.
    ///
    /// @param to the list of its lines
    public record Bar(String name, String to, List<Segment> segments, TitleCount count) {
        public Bar {
            segments = List.copyOf(segments);
        }

        public long number(Result part) {
            return ComparisonPage.number(count, part);
        }

        /// The list of just its lines with a result.
        public String to(Result part) {
            return to + "&result=" + part;
        }
    }

    /// Part of a bar, in percent of the longest one.
    public record Segment(Result part, long number, double from, double share) {
        public boolean hasRoom() {
            return share >= ROOM;
        }

        public String x() {
            return percent(from);
        }

        public String width() {
            return percent(share);
        }

        public String middle() {
            return percent(from + share / 2);
        }

        private static String percent(double value) {
            return String.format(Locale.ROOT, "%.2f%%", value);
        }
    }

    /// Name of a part in the style sheet.
    public static String style(Result part) {
        return switch (part) {
            case REACHED -> "on-time";
            case UNDER_WAY -> "late";
            case NOT_REACHED -> "missing";
            case NOT_YET, UNREGISTERED -> "open";
        };
    }

    private static long number(TitleCount count, Result part) {
        return switch (part) {
            case REACHED -> count.attained();
            case UNDER_WAY -> count.underWay();
            case NOT_YET -> count.notYet();
            case NOT_REACHED -> count.notReached();
            case UNREGISTERED -> count.unregistered();
        };
    }
}
