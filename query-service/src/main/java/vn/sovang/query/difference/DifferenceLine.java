package vn.sovang.query.difference;

/// A line of a file of differences: one part of a row that is different.
///
/// @param row name that people know the row by
/// @param field part of it, in words
/// @param before its words at the earlier moment; blank where it was not there
/// @param after likewise at the later one
record DifferenceLine(
        Differences.Change change, String row, String field, String before, String after) {}
