package vn.sovang.query.mywork;

import java.util.List;

/// The groups of a post's work, in their order.
public record WorkPage(List<Group> groups) {
    public WorkPage {
        groups = List.copyOf(groups);
    }

    /// Things of one kind.
    ///
    /// @param name after `home.` in the texts
    public record Group(String name, List<WorkItem> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.items().isEmpty());
    }
}
