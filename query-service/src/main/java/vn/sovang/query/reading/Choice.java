package vn.sovang.query.reading;

/// A record to choose.
///
/// @param name by which people know it
public record Choice(String id, String name) {}
