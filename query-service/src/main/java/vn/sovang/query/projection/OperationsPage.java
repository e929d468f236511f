package vn.sovang.query.projection;

import vn.sovang.query.pages.list.Cell;

import java.util.List;

/// State of the boards and automations of a province.
///
/// @param head newest position of the log
/// @param behind how many boards or automations have not followed to it
/// @param provinces all of the platform, for whoever operates it; none for others
/// @param mayRebuild whether the reader may have a board made anew
public record OperationsPage(
        long head,
        int behind,
        long parked,
        List<Line> boards,
        List<Line> automations,
        List<Province> provinces,
        boolean mayRebuild) {
    public OperationsPage {
        boards = List.copyOf(boards);
        automations = List.copyOf(automations);
        provinces = List.copyOf(provinces);
    }

    /// A board or an automation.
    ///
    /// @param name the one by which it is addressed
    /// @param rebuilt outcome of its last rebuild; blank where there was none
    /// @param done position of a rebuild under way; -1 where there is none
    /// @param of that the rebuild has to reach
    /// @param parked events set aside, the first of them
    public record Line(
            String name,
            String words,
            Cell.Tag state,
            long position,
            long lag,
            String rebuilt,
            long done,
            long of,
            long parkedCount,
            List<Parked> parked) {
        public Line {
            parked = List.copyOf(parked);
        }
    }

    /// A province, and where its boards are shown.
    public record Province(
            String name, String to, boolean isShown, Cell.Tag state, long head, long lag) {}

    /// An event set aside.
    ///
    /// @param to address of its record's trail; blank where the reader may not see that
    /// @param skipped words on the person who left it out for good, when and why; blank while it
    ///   waits
    public record Parked(long position, String name, String to, String reason, String skipped) {}
}
