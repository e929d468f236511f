package vn.sovang.query.pages.table;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import vn.sovang.query.pages.Words;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A table as a form sent it: typed, pasted or as a file.
///
/// @param text of the table
/// @param isUnread whether the file that was sent is no table, or the table is too long
public record SentTable(String text, boolean isUnread) {
    static final String FILE = "tep";

    /// The largest list that is read, in bytes.
    static final int LARGEST = 512 << 10;

    /// Most rows of one list: as many as people still can look through.
    private static final int MOST_ROWS = 1_000;

    public static SentTable of(HttpServletRequest request) throws IOException, ServletException {
        byte[] file = file(request);
        Optional<String> table = file.length > LARGEST ? Optional.empty() : SheetText.of(file);
        String typed = value(request, "danh-sach");
        return new SentTable(
                file.length == 0 ? typed : table.orElse(typed),
                table.isEmpty() || typed.length() > LARGEST);
    }

    /// Reason for which the table cannot be looked through, in words; blank where it can.
    ///
    /// @param list list that names the columns it needs, and the number of rows it takes
    public String problem(Set<Column> columns, String list, Words words) {
        if (isUnread) {
            return words.get("table.problem.file");
        }
        TypedTable table;
        try {
            table = rows(columns);
        } catch (IllegalArgumentException notATable) {
            return words.get("table.problem.table");
        }
        if (!table.isNamed() || table.rows().isEmpty()) {
            return words.get(list + ".problem.names");
        }
        int count = table.rows().size();
        return count > MOST_ROWS
                ? words.get(list + ".problem.many", "count", count, "most", MOST_ROWS)
                : "";
    }

    public TypedTable rows(Set<Column> columns) {
        return TypedTable.of(text, columns);
    }

    /// A field of the form; blank where it was not sent.
    public static String value(HttpServletRequest request, String field) {
        return Objects.toString(request.getParameter(field), "").strip();
    }

    private static byte[] file(HttpServletRequest request) throws IOException, ServletException {
        String type = Objects.toString(request.getContentType(), "").toLowerCase(Locale.ROOT);
        Part part = type.startsWith("multipart/") ? request.getPart(FILE) : null;
        return part == null ? new byte[0] : part.getInputStream().readNBytes(LARGEST + 1);
    }
}
