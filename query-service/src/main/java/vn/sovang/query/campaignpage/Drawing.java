package vn.sovang.query.campaignpage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A time line as lines and boxes, in units of its own drawing, which is [#WIDTH] wide.
///
/// @param now the moment asked; null where it lies outside
public record Drawing(
        int height,
        List<Mark> months,
        List<Bar> bars,
        List<Mark> limits,
        List<Mark> days,
        @Nullable Mark now) {
    public static final int WIDTH = 960;

    public Drawing {
        months = List.copyOf(months);
        bars = List.copyOf(bars);
        limits = List.copyOf(limits);
        days = List.copyOf(days);
    }

    /// A phase.
    ///
    /// @param words words inside it; blank where there is no room
    /// @param unsure widths at its beginning and its end on which nobody knows whether it runs
    public record Bar(int x, int y, int width, String words, String title, List<Part> unsure) {
        private static final double LETTER = 7.2;

        public Bar {
            unsure = List.copyOf(unsure);
        }

        /// Width of the plain ground under the words, which stays legible on hatching.
        public int wordsWidth() {
            return (int) (words.length() * LETTER) + 16;
        }
    }

    public record Part(int x, int width) {}

    /// A day with words beside it.
    ///
    /// @param isLeft whether the words stand to the left of it
    public record Mark(int x, int y, String words, String title, boolean isLeft) {
        public int textX() {
            return isLeft ? x - 9 : x + 9;
        }

        public String anchor() {
            return isLeft ? "end" : "start";
        }
    }
}
