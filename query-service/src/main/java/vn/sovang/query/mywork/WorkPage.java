package vn.sovang.query.mywork;

import vn.sovang.query.pages.WayBack;

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

    /// Parameter of the page that names the item at which it stands.
    static final String NEXT = "tiep";

    /// Address at which an item is done, and which leads back here to the next one.
    public String doing(WorkItem item) {
        return WayBack.on(item.doing(), backAfter(item));
    }

    /// Address of an item's record, whose acts lead back here to the next one; that of a list as it
    /// is.
    public String to(WorkItem item) {
        return item.to().contains("?") ? item.to() : WayBack.on(item.to(), backAfter(item));
    }

    /// True for the item at which the page stands: the one that is asked for, or the first where
    /// that is no more.
    ///
    /// @param next mark of the one that is asked for; blank for none
    public boolean isAt(WorkItem item, String next) {
        List<WorkItem> items = items();
        return !next.isEmpty()
                && items.stream()
                        .filter(one -> one.mark().equals(next))
                        .findFirst()
                        .orElse(items.getFirst())
                        .equals(item);
    }

    private String backAfter(WorkItem item) {
        List<WorkItem> items = items();
        WorkItem next = items.get((items.indexOf(item) + 1) % items.size());
        return "/?" + NEXT + "=" + next.mark();
    }

    private List<WorkItem> items() {
        return groups.stream().flatMap(group -> group.first().stream()).toList();
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.first().isEmpty());
    }
}
