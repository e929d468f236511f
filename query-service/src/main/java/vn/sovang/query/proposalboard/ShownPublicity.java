package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.Publicity;
import vn.sovang.proposal.PublicityWindow;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.RemarkSettled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Publicity of a list as people see it.
///
/// @param firstDay null, as place is, while the list is not public
/// @param lastDay counted by the calendar of holidays, or as the announcement says it; null where a
///   year on the way has no calendar yet
/// @param sure whether the last day was announced, or counted by calendars that somebody verified
/// @param running whether the time is not surely over
/// @param daysLeft working days until the last day; null where nobody can say, and once it is over
/// @param rule the organisation's own rule by which nothing is voted before the end; null where it
///   has none
/// @param withdrawnFor reason for which it was taken back; null while it was not
/// @param openRemarks number of remarks that are not settled
public record ShownPublicity(
        @Nullable LocalDate firstDay,
        @Nullable Integer workingDays,
        @Nullable LocalDate lastDay,
        boolean sure,
        boolean running,
        @Nullable Integer daysLeft,
        @Nullable String place,
        @Nullable String rule,
        @Nullable String withdrawnFor,
        int openRemarks,
        List<Remark> remarks) {
    public ShownPublicity {
        remarks = List.copyOf(remarks);
    }

    /// A remark that came on the list.
    ///
    /// @param line that it is about; null where it is about the list
    /// @param by person or body that made it; null where they stay unnamed
    /// @param outcome null, as reason is, while it is open
    public record Remark(
            int number,
            @Nullable Integer line,
            LocalDate receivedOn,
            @Nullable String by,
            String text,
            RemarkSettled.@Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable Instant settledAt) {
        static Remark of(Publicity.Remark remark) {
            RemarkSettled settled = remark.settled();
            return new Remark(
                    remark.recorded().number(),
                    remark.recorded().line(),
                    remark.recorded().receivedOn(),
                    remark.recorded().remarkedBy(),
                    remark.recorded().text(),
                    settled == null ? null : settled.outcome(),
                    settled == null ? null : settled.reason(),
                    settled == null ? null : settled.settledAt());
        }
    }

    /// Null for a list that never was public.
    static @Nullable ShownPublicity of(Publicity publicity, LocalDate today) {
        ListPublished published = publicity.published();
        PublicityWithdrawn withdrawn = publicity.withdrawn();
        if (published == null && withdrawn == null) {
            return null;
        }
        PublicityWindow window = published == null ? null : published.window();
        return new ShownPublicity(
                window == null ? null : window.firstDay(),
                window == null ? null : window.workingDays(),
                window == null ? null : window.end().orElse(null),
                window != null && window.hasSureEnd(),
                window != null && !window.isOverBefore(today),
                window == null ? null : daysLeft(window, today),
                published == null ? null : published.place(),
                published == null ? null : published.rule(),
                withdrawn == null ? null : withdrawn.reason(),
                publicity.open().size(),
                publicity.remarks().stream().map(Remark::of).toList());
    }

    private static @Nullable Integer daysLeft(PublicityWindow window, LocalDate today) {
        return window.daysLeft(today).isPresent() ? window.daysLeft(today).getAsInt() : null;
    }
}
