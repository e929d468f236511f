package vn.sovang.query.trail;

import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Answer;

import java.util.List;

/// Steps of a record, as its page shows them.
///
/// @param next address of the next page; blank on the last one
public record TrailPage(List<Step> steps, String next) {
    public TrailPage {
        steps = List.copyOf(steps);
    }

    /// Steps of a trail, for any page that shows it.
    ///
    /// @param then address of the page as of a step, up to its position
    public static List<Step> steps(Answer<?> trail, String then, Words words) {
        return trail.items().stream()
                .map(TrailItem.class::cast)
                .map(item -> step(item, words, then))
                .toList();
    }

    private static Step step(TrailItem item, Words words, String then) {
        boolean isLate = item.happenedAt() != null;
        return new Step(
                item.position(),
                item.text(),
                item.post() == null ? "" : item.post(),
                Words.time(item.happenedAt() == null ? item.recordedAt() : item.happenedAt()),
                isLate
                        ? words.get(
                                "trail.late",
                                "time",
                                Words.time(item.recordedAt()),
                                "reason",
                                item.lateReason() == null ? "" : item.lateReason())
                        : "",
                then + item.position());
    }

    /// A thing that happened.
    ///
    /// @param post that acted; blank where no post did
    /// @param time when it happened
    /// @param late that it was recorded later, and why; blank where it was not
    /// @param to the page as of this step
    public record Step(
            long position, String text, String post, String time, String late, String to) {}
}
