package vn.sovang.query.pages.list;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.export.RowWords;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Here;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.ListOrder;
import vn.sovang.query.reading.Views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts a page of a list into words.
@Component
class ListRows {
    private static final String ADDED = "cot";
    private static final String AFTER = "after";

    /// The keys after which the pages before this one began.
    private static final String BEFORE = "truoc";

    private static final Pattern BLANK = Pattern.compile("\\{([\\w.]+)}");

    private final JsonMapper mapper;
    private final Filters filters;

    ListRows(JsonMapper mapper, Filters filters) {
        this.mapper = mapper;
        this.filters = filters;
    }

    ListView of(
            ListPage page,
            Views.View view,
            Answer<?> answer,
            Set<String> leftOut,
            Frame frame,
            HttpServletRequest request,
            Caller caller,
            List<ListPage.Count> counts)
            throws Exception {
        Words words = frame.words();
        RowCells cells = RowCells.in(words);
        Class<?> rowType = Views.rowType(view.endpoint());
        List<ListColumn> columns = columns(page, rowType, frame);
        List<ListView.Filter> controls =
                filters.controls(page, view.endpoint(), request, caller, words);
        List<ListView.Heading> headings =
                columns.stream().map(column -> heading(column, page, cells, frame.here())).toList();
        return new ListView(
                headings,
                lines(page, columns, headings, answer, cells, frame),
                controls,
                chips(
                        controls.stream()
                                .filter(control -> !leftOut.contains(control.name()))
                                .toList(),
                        frame.here(),
                        request),
                more(page, rowType, columns, cells.plain()),
                words.get("list." + page.name() + ".empty"),
                next(answer, frame.here()),
                previous(frame.here()),
                total(answer, words),
                begun(page, frame, caller),
                counts,
                page.head() == null ? "" : page.head().to());
    }

    private static String total(Answer<?> answer, Words words) {
        Long total = answer.total();
        if (total == null || total == 0) {
            return "";
        }
        return total > Ask.MOST_COUNTED
                ? words.get("list.total.more", "count", Ask.MOST_COUNTED)
                : words.get("list.total", "count", total);
    }

    /// Acts that begin a record of the list, for whoever may; nothing is done in the past.
    private static List<Acts.Link> begun(ListPage page, Frame frame, Caller caller) {
        return frame.isForActs() ? Acts.begun(page.address(), caller, frame.words()) : List.of();
    }

    /// The columns that a page begins with, sentences in the reader's language, and those added.
    private static List<ListColumn> columns(ListPage page, Class<?> rowType, Frame frame) {
        List<String> added = frame.here().parameters().getOrDefault(ADDED, List.of());
        String language = frame.words().language().tag();
        return Stream.concat(
                        page.shown().stream().map(name -> name.equals("vi") ? language : name),
                        added.stream())
                .distinct()
                .map(name -> ListColumn.of(name, rowType))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Words of the pages' own where the list's file says more than a page has to.
    private static ListView.Heading heading(
            ListColumn column, ListPage page, RowCells cells, Here here) {
        String heading =
                cells.words()
                        .find("column." + column.name())
                        .orElseGet(() -> column.heading(cells.plain()));
        if (!column.name().equals(page.sorted())) {
            return new ListView.Heading(heading, column.isNumber(), "", "");
        }
        boolean isTurned = here.value(ListPage.ORDER).equals(ListOrder.OLDEST_FIRST.name());
        return new ListView.Heading(
                heading,
                column.isNumber(),
                isTurned ? "ascending" : "descending",
                here.with(
                        Map.of(
                                ListPage.ORDER,
                                isTurned ? List.of() : List.of(ListOrder.OLDEST_FIRST.name()),
                                AFTER,
                                List.of(),
                                BEFORE,
                                List.of())));
    }

    private List<ListView.Line> lines(
            ListPage page,
            List<ListColumn> columns,
            List<ListView.Heading> headings,
            Answer<?> answer,
            RowCells cells,
            Frame frame) {
        List<ListView.Line> lines = new ArrayList<>();
        String last = "";
        for (Object row : answer.items()) {
            JsonNode json = mapper.valueToTree(row);
            String group = page.group().isEmpty() ? "" : json.path(page.group()).asString("");
            lines.add(
                    new ListView.Line(
                            group.equals(last) ? "" : Words.beginning(group),
                            linked(page.links().getOrDefault(page.group(), ""), json, frame),
                            entries(page, columns, headings, row, json, cells, frame)));
            last = group;
        }
        return lines;
    }

    /// Several things of a row stand on its own page; the list says how many.
    private static List<ListView.Entry> entries(
            ListPage page,
            List<ListColumn> columns,
            List<ListView.Heading> headings,
            Object row,
            JsonNode json,
            RowCells cells,
            Frame frame) {
        List<ListView.Entry> entries = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ListColumn column = columns.get(i);
            JsonNode value = column.value(json);
            boolean isCounted =
                    value.isArray()
                            && value.size() > 1
                            && !page.own().isEmpty()
                            && !page.computed().containsKey(column.name());
            Cell cell =
                    isCounted
                            ? cells.counted(value)
                            : Optional.ofNullable(page.computed().get(column.name()))
                                    .map(compute -> compute.apply(row, cells.words()))
                                    .orElseGet(() -> cells.of(column.part(), value));
            String to = isCounted ? page.own() : page.links().getOrDefault(column.name(), "");
            String address = cell.isNone() ? "" : linked(to, json, frame);
            entries.add(
                    new ListView.Entry(
                            headings.get(i).words(),
                            column.isName() && cell instanceof Cell.Text name
                                    ? new Cell.Text(Words.beginning(name.words()))
                                    : cell,
                            address));
        }
        return entries;
    }

    /// An address with the row's values; blank where the row has no such value.
    private static String linked(String pattern, JsonNode row, Frame frame) {
        Matcher blanks = BLANK.matcher(pattern);
        StringBuilder address = new StringBuilder();
        while (blanks.find()) {
            JsonNode value = row.at("/" + blanks.group(1).replace('.', '/'));
            if (value.isMissingNode() || value.isNull()) {
                return "";
            }
            blanks.appendReplacement(address, Matcher.quoteReplacement(value.asString()));
        }
        blanks.appendTail(address);
        return address.isEmpty() ? "" : frame.to(address.toString());
    }

    private List<ListView.Chip> chips(
            List<ListView.Filter> controls, Here here, HttpServletRequest request)
            throws Exception {
        List<ListView.Chip> chips = new ArrayList<>();
        for (ListView.Filter control : controls) {
            if (!control.value().isBlank()) {
                chips.add(
                        new ListView.Chip(
                                control.label() + ": " + filters.shown(control, request),
                                here.with(
                                        Map.of(
                                                control.name(),
                                                List.of(),
                                                AFTER,
                                                List.of(),
                                                BEFORE,
                                                List.of()))));
            }
        }
        return chips;
    }

    private static List<ListView.More> more(
            ListPage page, Class<?> rowType, List<ListColumn> shown, RowWords words) {
        List<String> names = shown.stream().map(ListColumn::name).toList();
        return ListColumn.all(rowType).stream()
                .filter(column -> !page.shown().contains(column.name()))
                .map(column ->
                        new ListView.More(
                                column.name(),
                                column.heading(words),
                                names.contains(column.name())))
                .toList();
    }

    private static String next(Answer<?> answer, Here here) {
        String next = answer.next();
        if (next == null) {
            return "";
        }
        List<String> before = new ArrayList<>(before(here));
        before.add(here.value(AFTER).isEmpty() ? "-" : here.value(AFTER));
        return here.with(Map.of(AFTER, List.of(next), BEFORE, before));
    }

    private static String previous(Here here) {
        List<String> before = before(here);
        if (before.isEmpty()) {
            return "";
        }
        String after = before.getLast().equals("-") ? "" : before.getLast();
        return here.with(
                Map.of(
                        AFTER,
                        after.isEmpty() ? List.of() : List.of(after),
                        BEFORE,
                        before.subList(0, before.size() - 1)));
    }

    private static List<String> before(Here here) {
        return here.parameters().getOrDefault(BEFORE, List.of());
    }
}
