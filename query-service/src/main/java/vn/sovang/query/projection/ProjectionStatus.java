package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How one board of the caller's tenant stands.
///
/// @param lag events that it has still to take
/// @param parkedFirst the first of the events that it could not take
/// @param rebuild the rebuild that is under way
/// @param lastReport what the last finished rebuild found
public record ProjectionStatus(
        String name,
        long position,
        long head,
        long lag,
        int generation,
        long parked,
        List<ParkedEvent> parkedFirst,
        @Nullable Progress rebuild,
        RebuildReports.@Nullable Report lastReport) {
    public ProjectionStatus {
        parkedFirst = List.copyOf(parkedFirst);
    }

    /// How far a rebuild has come.
    ///
    /// @param of the position that it has to reach
    public record Progress(int generation, long position, long of) {}
}
