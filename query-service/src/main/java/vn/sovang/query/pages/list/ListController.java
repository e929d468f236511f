package vn.sovang.query.pages.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.query.export.Format;
import vn.sovang.query.export.WholeList;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.record.RecordTitle;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shows any list, and gives it as a file (`dang=csv`, `dang=xlsx`).
@Controller
class ListController {
    private static final String FORMAT = "dang";
    private static final Set<String> NARROWING =
            Set.of("plan", "campaign", "unit", "organisation", "planYear");
    private static final Set<String> NO_FILTERS = Set.of("asOf", "after");

    /// Number of broken filters that are left out before the list is given up.
    private static final int MOST_BROKEN = 5;

    private final ListPages pages;
    private final ListRows rows;
    private final Filters filters;
    private final Views views;
    private final WholeList wholeList;
    private final Frames frames;
    private final JsonMapper mapper;

    ListController(
            ListPages pages,
            ListRows rows,
            Filters filters,
            Views views,
            WholeList wholeList,
            Frames frames,
            JsonMapper mapper) {
        this.pages = pages;
        this.rows = rows;
        this.filters = filters;
        this.views = views;
        this.wholeList = wholeList;
        this.frames = frames;
        this.mapper = mapper;
    }

    @GetMapping({"/{slug:[a-z-]+}", "/{slug:[a-z-]+}/{id}/{part:[a-z-]+}"})
    @Nullable ModelAndView list(
            Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        ListPages.Found found =
                pages.at(request.getRequestURI())
                        .orElseThrow(
                                () -> new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown"));
        Views.View view = views.find(found.view()).orElseThrow();
        Words words = frames.words(request);
        List<String> notices = new ArrayList<>();
        Map<String, String> parameters = filters.values(found.page(), request, words, notices);
        parameters.putAll(frames.moment(request));
        parameters.putAll(found.page().asked());
        if (!found.page().sorted().isEmpty() && request.getParameter(ListPage.ORDER) != null) {
            parameters.remove(ListPage.ORDER);
        }
        Optional<Format> format =
                Optional.ofNullable(request.getParameter(FORMAT))
                        .map(name -> Format.named(name).orElseThrow(() -> Ask.malformed(FORMAT)));
        if (format.isPresent()) {
            wholeList.write(view, format.get(), request, response, parameters);
            return null;
        }
        parameters.put("total", "true");
        Set<String> leftOut = new HashSet<>();
        Answer<?> answer = read(view, request, parameters, leftOut);
        leftOut.forEach(name ->
                notices.add(
                        words.get(
                                "filter.left-out",
                                "filter",
                                words.find("filter." + name).orElse(name))));
        Written.awaited(request)
                .filter(awaited -> answer.position() < awaited)
                .ifPresent(_ ->
                        notices.add(words.get("written.behind", "position", answer.position())));
        Written.reached(request, answer.position());
        Frame frame =
                frames.of(request, caller, words.get("list." + found.page().name() + ".title"))
                        .showing(answer)
                        .under(crumbs(request, words))
                        .withDownloads()
                        .noting(notices);
        String sub = words.find("list." + found.page().name() + ".sub").orElse("");
        return new ModelAndView(
                "list",
                Map.of(
                        "frame",
                        frame.withSub(sub),
                        "page",
                        rows.of(
                                found.page(),
                                view,
                                answer,
                                leftOut,
                                frame,
                                request,
                                caller,
                                counts(found.page(), answer, parameters, request, words))));
    }

    /// Numbers above a list, at the moment of its rows.
    private List<ListPage.Count> counts(
            ListPage page,
            Answer<?> answer,
            Map<String, String> parameters,
            HttpServletRequest request,
            Words words)
            throws Exception {
        ListPage.Head head = page.head();
        if (head == null) {
            return List.of();
        }
        Map<String, String> narrowed = new HashMap<>(parameters);
        narrowed.keySet().retainAll(NARROWING);
        Answer<?> counted =
                new Reads(views, request, Map.of("asOf", answer.moment()))
                        .page(head.view(), narrowed);
        return counted.items().stream().map(row -> head.count().apply(row, words)).toList();
    }

    /// The record of which a list shows a part, and the list of such records.
    private Frame.Crumb[] crumbs(HttpServletRequest request, Words words) throws Exception {
        String[] parts = request.getRequestURI().split("/", -1);
        Optional<String> collection =
                parts.length == 4 ? Acts.collection(parts[1]) : Optional.empty();
        Optional<Views.View> record = collection.flatMap(name -> views.find(name + "/" + parts[2]));
        if (record.isEmpty()) {
            return new Frame.Crumb[0];
        }
        Object read = views.readOnly(record.get(), request, frames.moment(request));
        return new Frame.Crumb[] {
            new Frame.Crumb(
                    "/" + parts[1],
                    words.find("list." + collection.get() + ".title").orElse(parts[1])),
            new Frame.Crumb(
                    "/" + parts[1] + "/" + parts[2],
                    RecordTitle.of(mapper.valueToTree(read), words))
        };
    }

    /// A filter that cannot be read locks nobody out: it is left out, and the page says so.
    ///
    /// @param leftOut takes the names of such filters
    private Answer<?> read(
            Views.View view,
            HttpServletRequest request,
            Map<String, String> narrowed,
            Set<String> leftOut)
            throws Exception {
        Map<String, String> parameters = new HashMap<>(narrowed);
        for (int broken = 0; ; broken++) {
            try {
                return (Answer<?>) views.read(view, request, parameters);
            } catch (MethodArgumentTypeMismatchException | InvalidRequest unread) {
                String name = nameOf(unread);
                if (broken == MOST_BROKEN || name.isEmpty() || NO_FILTERS.contains(name)) {
                    throw unread;
                }
                parameters.put(name, "");
                leftOut.add(name);
            }
        }
    }

    private static String nameOf(Exception unread) {
        return switch (unread) {
            case MethodArgumentTypeMismatchException mismatch -> mismatch.getName();
            case InvalidRequest invalid -> invalid.details().getOrDefault("parameter", "");
            default -> "";
        };
    }
}
