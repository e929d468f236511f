package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Rows that stood on one side only when a rebuilt generation was compared with the one before it.
///
/// @param first the first few of them
public record RowDifference(long count, List<Row> first) {
    public RowDifference {
        first = List.copyOf(first);
    }

    /// One such row.
    ///
    /// @param content the row's own JSON
    public record Row(String key, long fromPosition, @Nullable Long toPosition, String content) {}
}
