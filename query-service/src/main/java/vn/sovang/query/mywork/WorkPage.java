package vn.sovang.query.mywork;

import java.util.List;

/// The groups of a post's work, in their order.
///
/// @param isCut whether there is more than was looked at, so that the numbers are the least
public record WorkPage(List<Group> groups, boolean isCut) {
    public WorkPage {
        groups = List.copyOf(groups);
    }

    /// Things of one kind.
    ///
    /// @param name after `home.` in the texts
    public record Group(String name, List<WorkItem> items) {
        private static final int AT_ONCE = 10;

        public Group {
            items = List.copyOf(items);
        }

        /// Those that are shown at once.
        public List<WorkItem> first() {
            return items.subList(0, Math.min(AT_ONCE, items.size()));
        }

        /// Those that are shown on demand.
        public List<WorkItem> more() {
            return items.subList(Math.min(AT_ONCE, items.size()), items.size());
        }
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.items().isEmpty());
    }
}
