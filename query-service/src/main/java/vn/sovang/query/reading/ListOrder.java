package vn.sovang.query.reading;

/// Order of a list. Ids order what is compared or read to its end; days and places are what a
/// person looks for.
public enum ListOrder {
    BY_ID,
    /// The newest day first, those of one day by their ids.
    NEWEST_FIRST
}
