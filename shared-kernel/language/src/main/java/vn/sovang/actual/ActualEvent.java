package vn.sovang.actual;

/// Everything that can have happened to an actual.
public sealed interface ActualEvent permits ActualRecorded {
    ActualId actualId();
}
