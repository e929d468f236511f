package vn.sovang.query.pages.list;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.ListOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// Presentation of a list: its page's address, which columns stand there at once and which on
/// demand, what leads where, and by what it is narrowed. A bean beside the rows of its view.
///
/// Columns are named as the row's components are, the parts of a component after a point. Title and
/// empty text stand in `page_*.properties` under `list.<name>`, where the name is the view's
/// address with points in place of slashes.
///
/// @param view address after `/api/`, as [vn.sovang.query.reading.Views#lists] names it
/// @param address of the page, with the same variables as the view
/// @param shown columns that are there at once; not more than eight
/// @param links columns that lead to an address; `{name}` stands for a component of the row
/// @param filters parameters of the view, in their order
/// @param asked further parameters of the view, always the same
/// @param group column whose value stands once over the rows that have it; blank for none
/// @param sorted column by whose days the list is ordered; blank for none
/// @param holds lists of what belongs to a row, at addresses in which `{id}` stands for the row's
/// @param computed cells that are made from the whole row, in place of the component's own
/// @param head numbers that stand above the list; null for none
public record ListPage(
        String view,
        String address,
        List<String> shown,
        Map<String, String> links,
        List<String> filters,
        Map<String, String> asked,
        String group,
        String sorted,
        Map<ViewTable, String> holds,
        Map<String, BiFunction<Object, Words, Cell>> computed,
        @Nullable Head head) {
    static final String ORDER = "order";

    public ListPage {
        shown = List.copyOf(shown);
        links = Map.copyOf(links);
        filters = List.copyOf(filters);
        asked = Map.copyOf(asked);
        holds = Collections.unmodifiableMap(new LinkedHashMap<>(holds));
        computed = Map.copyOf(computed);
    }

    public static ListPage of(String view, String address) {
        return new ListPage(
                view, address, List.of(), Map.of(), List.of(), Map.of(), "", "", Map.of(), Map.of(),
                null);
    }

    public ListPage shows(String... columns) {
        return new ListPage(
                view,
                address,
                List.of(columns),
                links,
                filters,
                asked,
                group,
                sorted,
                holds,
                computed,
                head);
    }

    public ListPage links(String column, String to) {
        Map<String, String> all = new LinkedHashMap<>(links);
        all.put(column, to);
        return new ListPage(
                view, address, shown, all, filters, asked, group, sorted, holds, computed, head);
    }

    public ListPage filters(String... parameters) {
        return new ListPage(
                view,
                address,
                shown,
                links,
                List.of(parameters),
                asked,
                group,
                sorted,
                holds,
                computed,
                head);
    }

    /// The parameter `order` of the view, by the name of its constant.
    public ListPage ordered(Enum<?> by) {
        return asking(ORDER, by.name());
    }

    /// An order by the days of a column, which a reader can turn round.
    public ListPage ordered(ListOrder by, String column) {
        ListPage page = ordered(by);
        return new ListPage(
                view,
                address,
                shown,
                links,
                filters,
                page.asked,
                group,
                column,
                holds,
                computed,
                head);
    }

    /// A parameter of the view that is always the same.
    public ListPage asking(String parameter, String value) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.put(parameter, value);
        return new ListPage(
                view, address, shown, links, filters, all, group, sorted, holds, computed, head);
    }

    /// A column whose value, and where it leads, stands once over the rows that have it. Rows of
    /// one value follow each other in the view.
    public ListPage grouped(String by) {
        return new ListPage(
                view, address, shown, links, filters, asked, by, sorted, holds, computed, head);
    }

    /// A list of what belongs to a row, to which the row's page leads.
    public ListPage holds(ViewTable list, String to) {
        Map<ViewTable, String> all = new LinkedHashMap<>(holds);
        all.put(list, to);
        return new ListPage(
                view, address, shown, links, filters, asked, group, sorted, all, computed, head);
    }

    /// A cell that is made from the whole row.
    public <R extends Record> ListPage computes(
            String column, Class<R> rowType, BiFunction<R, Words, Cell> cell) {
        Map<String, BiFunction<Object, Words, Cell>> all = new LinkedHashMap<>(computed);
        all.put(column, (row, words) -> cell.apply(rowType.cast(row), words));
        return new ListPage(
                view, address, shown, links, filters, asked, group, sorted, holds, all, head);
    }

    /// Numbers above the list, each with the list of just those.
    ///
    /// @param counted view whose rows, narrowed as the list is, are the numbers
    /// @param to page of that view
    public <R extends Record> ListPage headed(
            String counted, String to, Class<R> rowType, BiFunction<R, Words, Count> count) {
        return new ListPage(
                view,
                address,
                shown,
                links,
                filters,
                asked,
                group,
                sorted,
                holds,
                computed,
                new Head(counted, to, (row, words) -> count.apply(rowType.cast(row), words)));
    }

    /// Source of the numbers above a list.
    ///
    /// @param to page of these numbers
    public record Head(String view, String to, BiFunction<Object, Words, Count> count) {}

    /// A number above a list.
    ///
    /// @param note below it; blank for none
    public record Count(String number, String words, String note, String to) {}

    /// True where rows have pages of their own.
    public boolean hasOwn() {
        return !own().isEmpty();
    }

    /// The address of a row's own page, where rows have one; blank where not.
    String own() {
        String own = address + "/{id}";
        return links.containsValue(own) ? own : "";
    }

    /// Its name in the texts.
    public String name() {
        return view.replace('/', '.').replaceAll("[{}]", "");
    }

    /// The view's address for a page's address; empty for the address of another page.
    Optional<String> viewAt(String path) {
        List<String> parts = List.of(address.split("/", -1));
        List<String> asked = List.of(path.split("/", -1));
        if (parts.size() != asked.size()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).startsWith("{")) {
                ids.add(asked.get(i));
            } else if (!parts.get(i).equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(
                ids.isEmpty() ? view : view.replaceFirst("\\{\\w+}", quoted(ids.getFirst())));
    }

    private static String quoted(String id) {
        return java.util.regex.Matcher.quoteReplacement(id);
    }
}
