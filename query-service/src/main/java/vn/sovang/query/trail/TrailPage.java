package vn.sovang.query.trail;

import vn.sovang.kernel.Rejection;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Steps of a record, as its page shows them.
///
/// @param organisation of who prints it, and place and day of what is shown
/// @param subject the record, by its name
/// @param next address of the next page; blank on the last one
public record TrailPage(
        String organisation, String dated, String subject, List<Step> steps, String next) {
    public TrailPage {
        steps = List.copyOf(steps);
    }

    /// All that happened to a record, for its own page; nothing where a row of a list is no record
    /// of its own.
    ///
    /// @param page address of the record's page
    public static Told of(Reads reads, String record, String page, Words words) throws Exception {
        try {
            Answer<?> trail = reads.whole("trail", Map.of("record", record));
            return new Told(steps(trail, page + "?luc=", words), names(trail));
        } catch (Rejection none) {
            if (none.kind() != Rejection.Kind.UNKNOWN) {
                throw none;
            }
            return new Told(List.of(), List.of());
        }
    }

    /// Names of a record one after the other, the newest first.
    private static List<Named> names(Answer<?> trail) {
        List<Named> names = new ArrayList<>();
        String last = "";
        for (Object one : trail.items()) {
            TrailItem item = (TrailItem) one;
            String name = item.recordName();
            if (name != null && !name.equals(last)) {
                names.addFirst(
                        new Named(
                                name,
                                Words.time(item.recordedAt()),
                                last.isEmpty() ? "" : item.text()));
                last = name;
            }
        }
        return names;
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

    /// Steps of a record and its names.
    public record Told(List<Step> steps, List<Named> names) {
        public Told {
            steps = List.copyOf(steps);
            names = List.copyOf(names);
        }
    }

    /// A name of a record.
    ///
    /// @param since when it was recorded
    /// @param why what was recorded then, with its reason; blank for the first name
    public record Named(String name, String since, String why) {}

    /// A thing that happened.
    ///
    /// @param post that acted; blank where no post did
    /// @param time when it happened
    /// @param late that it was recorded later, and why; blank where it was not
    /// @param to the page as of this step
    public record Step(
            long position, String text, String post, String time, String late, String to) {}
}
