package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.law.PublicityDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Publicity of the list of a proposal, and the remarks that came.
///
/// @param published the newest; null while the list is not public, and once it was taken back
/// @param withdrawn the newest taking back, where nothing was made public since
public record Publicity(
        @Nullable ListPublished published,
        @Nullable PublicityWithdrawn withdrawn,
        List<Remark> remarks) {
    public static final Publicity NONE = new Publicity(null, null, List.of());

    /// A remark.
    ///
    /// @param settled null while it is open
    public record Remark(RemarkRecorded recorded, @Nullable RemarkSettled settled) {}

    public Publicity {
        remarks = List.copyOf(remarks);
    }

    public Publicity with(ListPublished event) {
        return new Publicity(event, null, remarks);
    }

    public Publicity with(PublicityWithdrawn event) {
        return new Publicity(null, event, remarks);
    }

    public Publicity with(RemarkRecorded event) {
        return new Publicity(
                published,
                withdrawn,
                Stream.concat(remarks.stream(), Stream.of(new Remark(event, null))).toList());
    }

    public Publicity with(RemarkSettled event) {
        return new Publicity(
                published,
                withdrawn,
                remarks.stream()
                        .map(remark ->
                                remark.recorded().number() == event.number()
                                        ? new Remark(remark.recorded(), event)
                                        : remark)
                        .toList());
    }

    /// Remarks that are open.
    public List<Remark> open() {
        return remarks.stream().filter(remark -> remark.settled() == null).toList();
    }

    /// Points in which a council's vote on a day does not agree with it.
    ///
    /// @param isSimplified whether the proposal goes by the simplified procedure, in which nobody
    ///   has reported that a list is made public
    public List<PublicityNotice> noticesOn(LocalDate day, boolean isSimplified) {
        List<PublicityNotice> notices = new ArrayList<>();
        PublicityDays asked = PublicityDays.on(day).orElse(null);
        if (published != null) {
            PublicityWindow window = published.window();
            if (asked != null && window.workingDays() < asked.workingDays()) {
                notices.add(PublicityNotice.FEWER_DAYS);
            }
            if (window.end().isEmpty()) {
                notices.add(PublicityNotice.END_UNKNOWN);
            } else if (!window.isOverBefore(day)) {
                notices.add(PublicityNotice.NOT_OVER);
            }
        } else if (asked != null && !isSimplified) {
            notices.add(PublicityNotice.NOT_PUBLISHED);
        }
        if (open().stream().anyMatch(remark -> !remark.recorded().receivedOn().isAfter(day))) {
            notices.add(PublicityNotice.REMARK_UNSETTLED);
        }
        return List.copyOf(notices);
    }
}
