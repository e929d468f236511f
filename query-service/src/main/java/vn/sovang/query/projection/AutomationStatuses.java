package vn.sovang.query.projection;

import java.util.List;

/// All automations of a province, as they stand.
public record AutomationStatuses(List<AutomationStatus> items) {
    public AutomationStatuses {
        items = List.copyOf(items);
    }
}
