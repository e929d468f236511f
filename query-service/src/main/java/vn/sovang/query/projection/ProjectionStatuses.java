package vn.sovang.query.projection;

import java.util.List;

/// All boards of a tenant, as they stand.
public record ProjectionStatuses(List<ProjectionStatus> items) {
    public ProjectionStatuses {
        items = List.copyOf(items);
    }
}
