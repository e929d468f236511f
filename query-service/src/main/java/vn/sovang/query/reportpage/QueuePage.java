package vn.sovang.query.reportpage;

import vn.sovang.query.pages.list.Cell;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Reports that wait for the office, the one that has waited longest for its deadline first.
///
/// @param campaign to which the queue is narrowed; blank for all
/// @param campaigns to which it can be narrowed
/// @param rest number of those that come after the ones shown
/// @param isCut whether there are still more, which nobody counted
public record QueuePage(
        List<Item> items, String campaign, Map<String, String> campaigns, int rest, boolean isCut) {
    public QueuePage {
        items = List.copyOf(items);
        campaigns = Collections.unmodifiableMap(campaigns);
    }

    /// A report in the queue.
    ///
    /// @param isOpen whether it is the one in focus
    /// @param about the campaign to which it belongs
    /// @param dates its deadline as written and read, and when it came
    /// @param key the one by which a repeated sending is known
    /// @param problem reason why the last act on it was not done; blank where there is none
    /// @param reason as it was typed
    public record Item(
            String id,
            boolean isOpen,
            Cell.Tag state,
            String title,
            String about,
            List<String> dates,
            ReportText text,
            int version,
            String key,
            String problem,
            String reason) {
        public Item {
            dates = List.copyOf(dates);
        }
    }
}
