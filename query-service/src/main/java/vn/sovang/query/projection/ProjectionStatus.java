package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// State of one board of the caller's tenant.
///
/// @param lag events that it has still to take
/// @param parkedFirst the first of the events that it could not take
/// @param rebuild the rebuild that is under way
/// @param lastReport findings of the last finished rebuild
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

    /// Progress of a rebuild.
    ///
    /// @param of the position that it has to reach
    public record Progress(int generation, long position, long of) {}
}
