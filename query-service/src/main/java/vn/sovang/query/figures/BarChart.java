package vn.sovang.query.figures;

import vn.sovang.query.reportboard.ReportCount;
import vn.sovang.query.reportboard.Timeliness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reports of several subjects as bars of one scale.
///
/// @param name after `figures.chart.` in the texts
public record BarChart(String name, List<Bar> bars) {
    /// Share of the longest bar, in percent, in which a number has room.
    private static final double ROOM = 5;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /// A subject.
    ///
    /// @param to the list of its reports
    public record Bar(String name, String to, List<Segment> segments, ReportCount count) {
        public Bar {
            segments = List.copyOf(segments);
        }

        public int total() {
            return count.due() + count.handedIn();
        }

        public int number(Timeliness part) {
            return part.in(count);
        }

        /// The list of just its reports of a kind.
        public String to(Timeliness part) {
            return to + "&timeliness=" + part;
        }
    }

    /// Part of a bar, in percent of the longest one.
    public record Segment(Timeliness part, int number, double from, double share) {
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

    /// A subject whose reports are drawn.
    public record Subject(String name, String to, ReportCount count) {
        int total() {
            return count.due() + count.handedIn();
        }
    }

    /// The bars of those who owe or gave a report, the longest first.
    static BarChart of(String name, List<Subject> subjects) {
        return inOrder(
                name,
                subjects.stream()
                        .sorted((one, other) -> Integer.compare(other.total(), one.total()))
                        .toList());
    }

    /// The bars of those who owe or gave a report, in their own order.
    public static BarChart inOrder(String name, List<Subject> subjects) {
        List<Subject> shown = subjects.stream().filter(subject -> subject.total() > 0).toList();
        int most = shown.stream().mapToInt(Subject::total).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Subject subject : shown) {
            List<Segment> segments = new ArrayList<>();
            double from = 0;
            for (Timeliness part : Timeliness.values()) {
                int number = part.in(subject.count());
                if (number > 0) {
                    double share = 100.0 * number / most;
                    segments.add(new Segment(part, number, from, share));
                    from += share;
                }
            }
            bars.add(new Bar(subject.name(), subject.to(), segments, subject.count()));
        }
        return new BarChart(name, bars);
    }

    /// Name of a part in the style sheet and in the texts.
    public static String style(Timeliness part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Timeliness> parts() {
        return List.of(Timeliness.values());
    }
}
