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
    /// @param first those that are shown
    /// @param number of all of them
    /// @param isCut whether there are more than were counted, so that the number is the least
    /// @param rest lists that have all of them; empty where all are shown
    public record Group(
            String name, List<WorkItem> first, long number, boolean isCut, List<Rest> rest) {
        public Group {
            first = List.copyOf(first);
            rest = List.copyOf(rest);
        }
    }

    /// A list that has what is not shown.
    ///
    /// @param name after `home.rest.` in the texts
    public record Rest(String name, String address) {}

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.first().isEmpty());
    }
}
