package vn.sovang.query.figures;

import vn.sovang.query.reportboard.ReportCount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reports of several subjects as bars of one scale, in units of its own drawing, which is [#WIDTH]
/// wide.
///
/// @param name after `figures.chart.` in the texts
public record BarChart(String name, List<Bar> bars) {
    public static final int WIDTH = 960;

    private static final int NAMES = 320;
    private static final int ROW = 38;
    private static final int MOST_LETTERS = 44;
    private static final int FIRST_LETTERS = 11;

    /// Width at which a number has room in a bar.
    private static final int ROOM = 18;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /// Timeliness of reports, as parts of a bar.
    public enum Part {
        ON_TIME,
        LATE,
        MISSING,
        /// Still to come, or on a day that nobody knows.
        OPEN;

        /// Its name in the style sheet and in the texts.
        public String style() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        int in(ReportCount count) {
            return switch (this) {
                case ON_TIME -> count.onTime();
                case LATE -> count.late();
                case MISSING -> count.missing();
                case OPEN ->
                        count.due()
                                + count.handedIn()
                                - count.onTime()
                                - count.late()
                                - count.missing();
            };
        }
    }

    /// A subject.
    ///
    /// @param to the list of its reports
    public record Bar(String name, String to, int y, List<Segment> segments, ReportCount count) {
        public Bar {
            segments = List.copyOf(segments);
        }

        /// The name as it has room beside the bar: names that begin alike differ at their end.
        public String brief() {
            if (name.length() <= MOST_LETTERS) {
                return name;
            }
            String end = name.substring(name.length() - (MOST_LETTERS - FIRST_LETTERS - 2));
            return name.substring(0, name.lastIndexOf(' ', FIRST_LETTERS))
                    + " … "
                    + end.substring(end.indexOf(' ') + 1);
        }

        public int total() {
            return count.due() + count.handedIn();
        }

        public int number(Part part) {
            return part.in(count);
        }
    }

    public record Segment(Part part, int number, int x, int width) {
        public boolean hasRoom() {
            return width >= ROOM;
        }

        public int middle() {
            return x + width / 2;
        }
    }

    /// A subject whose reports are drawn.
    record Subject(String name, String to, ReportCount count) {
        int total() {
            return count.due() + count.handedIn();
        }
    }

    /// The bars of those who owe or gave a report, the longest first.
    static BarChart of(String name, List<Subject> subjects) {
        List<Subject> shown =
                subjects.stream()
                        .filter(subject -> subject.total() > 0)
                        .sorted((one, other) -> Integer.compare(other.total(), one.total()))
                        .toList();
        int most = shown.stream().mapToInt(Subject::total).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Subject subject : shown) {
            List<Segment> segments = new ArrayList<>();
            int x = NAMES + 12;
            for (Part part : Part.values()) {
                int number = part.in(subject.count());
                if (number > 0) {
                    int width = Math.max(3, number * (WIDTH - NAMES - 24) / most);
                    segments.add(new Segment(part, number, x, width));
                    x += width + 2;
                }
            }
            bars.add(
                    new Bar(
                            subject.name(),
                            subject.to(),
                            bars.size() * ROW + 6,
                            segments,
                            subject.count()));
        }
        return new BarChart(name, bars);
    }

    public int height() {
        return bars.size() * ROW + 6;
    }

    public int names() {
        return NAMES;
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }
}
