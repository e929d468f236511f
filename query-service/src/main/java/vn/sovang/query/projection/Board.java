package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import vn.sovang.log.RecordedEvent;

import java.util.List;
import java.util.Optional;

/// One question, answered by folding events into rows. No clock, no database, no other board: the
/// same events always give the same rows. What follows from several rows can be kept [#beside]
/// them.
///
/// @param <R> what a row says
public interface Board<R extends Record> {
    /// The name in the API, such as `report-board`.
    String name();

    /// The table, with its schema.
    String table();

    Class<R> rowType();

    /// The rows that an event touches, each by its key or by the second name that it gave itself;
    /// empty for events that do not concern this board.
    List<String> keys(RecordedEvent event);

    /// The row after the event; null when it ends. `current` is null when there is no such row yet.
    @Nullable R on(@Nullable R current, String key, RecordedEvent event);

    /// The words by which people find the row, folded by [vn.sovang.text.SearchText]; empty when
    /// they do not search it.
    default String search(R row) {
        return "";
    }

    /// A second name for events that do not know the row's key; several rows can share one.
    default @Nullable String alias(R row) {
        return null;
    }

    /// True for wide rows that change seldom and are read with most others: they stay parsed in
    /// memory, under the change that made them.
    default boolean isKept() {
        return false;
    }

    /// A table kept beside the rows, by functions of the database; absent for nearly all boards.
    default Optional<Beside> beside() {
        return Optional.empty();
    }

    /// A table of what follows from several rows of one generation.
    ///
    /// @param table with its schema
    /// @param follow function that brings it from one position to another, once the rows of the
    ///   events between them are written
    record Beside(String table, String follow) {}
}
