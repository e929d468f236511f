package vn.sovang.query.counting;

import vn.sovang.query.projection.Board;
import vn.sovang.query.reading.Where;

/// A list of a board's rows.
///
/// @param place where its rows stand
/// @param where which of them it has, besides what the caller asked for
public record Listing<R extends Record>(Board<R> board, Place place, Where where) {}
