package vn.sovang.query.difference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.query.export.Format;
import vn.sovang.query.export.WholeList;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.ListPages;
import vn.sovang.query.pages.list.RowCells;
import vn.sovang.query.pages.record.RecordTitle;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares any list or record that has a page with itself, at two moments.
@Controller
class DifferenceController {
    private static final String PAGE = "trang";
    private static final String FROM = "tu";
    private static final String TO = "den";

    private final DifferenceEndpoint differences;
    private final ListPages pages;
    private final Views views;
    private final Moments moments;
    private final Frames frames;
    private final WholeList files;
    private final JsonMapper mapper;

    DifferenceController(
            DifferenceEndpoint differences,
            ListPages pages,
            Views views,
            Moments moments,
            Frames frames,
            WholeList files,
            JsonMapper mapper) {
        this.differences = differences;
        this.pages = pages;
        this.views = views;
        this.moments = moments;
        this.frames = frames;
        this.files = files;
        this.mapper = mapper;
    }

    @GetMapping(path = "/doi-chieu", params = "!dang")
    ModelAndView show(
            @RequestParam(name = PAGE, defaultValue = "/bao-cao") String page,
            @RequestParam(name = FROM, defaultValue = "") String from,
            @RequestParam(name = TO, defaultValue = "") String to,
            @RequestParam @Nullable String after,
            Caller caller,
            HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Optional<ListPages.Found> list = pages.at(page);
        String address =
                list.map(ListPages.Found::view)
                        .or(() -> record(page))
                        .orElseThrow(DifferenceController::nothing);
        Views.View view = views.find(address).orElseThrow(DifferenceController::nothing);
        String name =
                list.isPresent()
                        ? words.get("list." + list.get().page().name() + ".title")
                        : RecordTitle.of(
                                mapper.valueToTree(
                                        views.read(
                                                view,
                                                request,
                                                new HashMap<>(frames.moment(request)))),
                                words);
        Frame frame =
                frames.of(request, caller, words.get("compare.title", "what", name))
                        .under(new Frame.Crumb(page, name));
        List<Map.Entry<String, String>> others =
                frame.here().others(PAGE, FROM, TO, "after", "luc", "tieng", "khit");
        if (from.isBlank()) {
            return view(
                    frame,
                    new DifferencePage(
                            page,
                            "",
                            request.getParameter(FROM) == null
                                    ? ""
                                    : words.get("compare.from-missing"),
                            to,
                            others,
                            "",
                            List.of(),
                            ""));
        }
        Between between = between(from, to, caller);
        Moment first = between.first();
        Moment last = between.last();
        Differences found =
                differences.list(
                        caller,
                        request,
                        address,
                        Moments.exactly(first),
                        Moments.exactly(last),
                        after,
                        "100");
        String next = found.next();
        DifferenceWriter writer =
                new DifferenceWriter(
                        RowCells.in(words).plain(), page, list.map(ListPages.Found::page), view);
        return view(
                frame.withDownloads(),
                new DifferencePage(
                        page,
                        Words.time(first.at()),
                        "",
                        to.isBlank() ? "" : Words.time(last.at()),
                        others,
                        words.get(
                                "compare.moments",
                                "from",
                                Words.time(first.at()),
                                "low",
                                first.position(),
                                "to",
                                Words.time(last.at()),
                                "high",
                                last.position()),
                        found.items().stream().map(writer::entry).toList(),
                        next == null
                                ? ""
                                : frame.here()
                                        .with(
                                                Map.of(
                                                        "after",
                                                        List.of(next),
                                                        FROM,
                                                        List.of(Moments.exactly(first)),
                                                        TO,
                                                        List.of(Moments.exactly(last))))));
    }

    /// All differences as a file (`dang=csv`, `dang=xlsx`), a line for each part that is different.
    @GetMapping(path = "/doi-chieu", params = "dang")
    void file(
            @RequestParam(name = PAGE, defaultValue = "/bao-cao") String page,
            @RequestParam(name = FROM) String from,
            @RequestParam(name = TO, defaultValue = "") String to,
            @RequestParam(name = "dang") String format,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Optional<ListPages.Found> list = pages.at(page);
        String address =
                list.map(ListPages.Found::view)
                        .or(() -> record(page))
                        .orElseThrow(DifferenceController::nothing);
        Views.View view = views.find(address).orElseThrow(DifferenceController::nothing);
        Between between = between(from, to, caller);
        DifferenceWriter writer =
                new DifferenceWriter(
                        files.words(request), page, list.map(ListPages.Found::page), view);
        files.write(
                DifferenceLine.class,
                before -> {
                    Differences found =
                            differences.list(
                                    caller,
                                    request,
                                    address,
                                    Moments.exactly(between.first()),
                                    Moments.exactly(between.last()),
                                    before == null ? null : before.next(),
                                    "200");
                    return new Answer<>(
                            found.items().stream().flatMap(writer::lines).toList(),
                            found.next(),
                            between.last().position(),
                            between.last().at(),
                            List.of());
                },
                Format.named(format).orElseThrow(() -> Ask.malformed("dang")),
                request,
                response);
    }

    /// Two moments in the order of the log.
    private record Between(Moment first, Moment last) {}

    private Between between(String from, String to, Caller caller) {
        Moment one = moment(from, caller);
        Moment other = moment(to, caller);
        return one.position() > other.position()
                ? new Between(other, one)
                : new Between(one, other);
    }

    private static ModelAndView view(Frame frame, DifferencePage page) {
        return new ModelAndView("difference/compare", Map.of("frame", frame, "page", page));
    }

    private Moment moment(String typed, Caller caller) {
        return moments.ofLog(caller.tenant(), new Ask(Frames.asOf(typed), null, null, null));
    }

    /// The address of the view of one record, by that of its page.
    private static Optional<String> record(String page) {
        String[] parts = page.split("/", -1);
        return parts.length == 3
                ? Acts.collection(parts[1]).map(collection -> collection + "/" + parts[2])
                : Optional.empty();
    }

    private static InvalidRequest nothing() {
        return new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown");
    }
}
