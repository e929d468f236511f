package vn.sovang.query.pages.table;

import vn.sovang.query.pages.Words;

import java.util.List;

/// A table as it was looked through.
///
/// @param problem for which nothing can be written, in words; empty where there is none
/// @param lines in the order in which they are written
/// @param unread headings of columns that mean nothing here
public record Looked<L extends TableLine>(String problem, List<L> lines, List<String> unread) {
    public Looked {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    /// A table that was not looked through.
    ///
    /// @param problem empty for a form that only begins
    public static <L extends TableLine> Looked<L> not(String problem) {
        return new Looked<>(problem, List.of(), List.of());
    }

    public long faulty() {
        return lines.stream().filter(line -> !line.faults().isEmpty()).count();
    }

    /// Number of rows that would be written.
    public long left() {
        return lines.stream().filter(line -> !line.isThere()).count();
    }

    boolean isWritable() {
        return problem.isEmpty() && faulty() == 0;
    }

    /// The rows in numbers.
    ///
    /// @param list list with the words for it
    public String summary(String list, Words words) {
        String counted =
                words.get(
                        list + ".summary",
                        "count",
                        lines.size(),
                        "there",
                        lines.size() - left(),
                        "faulty",
                        faulty());
        return unread.isEmpty()
                ? counted
                : counted + " " + words.get("table.unread", "names", String.join(", ", unread));
    }
}
