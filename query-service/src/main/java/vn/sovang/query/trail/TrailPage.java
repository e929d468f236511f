package vn.sovang.query.trail;

import java.util.List;

/// What happened to a record, as its page tells it.
///
/// @param next address of the next page; blank on the last one
public record TrailPage(List<Step> steps, String next) {
    public TrailPage {
        steps = List.copyOf(steps);
    }

    /// A thing that happened.
    ///
    /// @param post that acted; blank where none did
    /// @param time when it happened
    /// @param late that it was recorded later, and why; blank where it was not
    /// @param to the page as of this step
    public record Step(
            long position, String text, String post, String time, String late, String to) {}
}
