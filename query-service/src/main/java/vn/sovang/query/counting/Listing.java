package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.projection.Board;
import vn.sovang.query.reading.ListOrder;
import vn.sovang.query.reading.Where;

/// A list of a board's rows.
///
/// @param place table of its rows
/// @param where condition on its rows, besides the caller's own
/// @param order absent for the order of ids
public record Listing<R extends Record>(
        Board<R> board, Place place, Where where, ListOrder.@Nullable ByDay order) {
    public Listing(Board<R> board, Place place, Where where) {
        this(board, place, where, null);
    }

    /// The same rows in an order.
    ///
    /// @param day expression on a row `b`
    public Listing<R> in(ListOrder of, String day) {
        return new Listing<>(board, place, where, of.by(day));
    }
}
