package vn.sovang.query.pages.record;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.Closed;
import vn.sovang.query.pages.act.Keepers;
import vn.sovang.query.pages.act.NotYet;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPages;
import vn.sovang.query.pages.list.RowCells;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.trail.TrailPage;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Shows a record by the single read of its collection.
@Controller
class RecordController {
    /// Components of the answer, which say nothing of the record; and a place in a list.
    private static final Set<String> NO_FACTS = Set.of("key", "position", "asOf", "depth");

    private static final Pattern NAME = Pattern.compile("(?:[nN]ame|[tT]itle)$");

    private final Views views;
    private final JsonMapper mapper;
    private final Frames frames;
    private final ListPages lists;
    private final Keepers keepers;

    RecordController(
            Views views, JsonMapper mapper, Frames frames, ListPages lists, Keepers keepers) {
        this.views = views;
        this.mapper = mapper;
        this.frames = frames;
        this.lists = lists;
        this.keepers = keepers;
    }

    @GetMapping("/{slug:[a-z-]+}/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable String id,
            Caller caller,
            HttpServletRequest request)
            throws Exception {
        String collection = Acts.collection(slug).orElseThrow(RecordController::nothing);
        Views.View view = views.find(collection + "/" + id).orElseThrow(RecordController::nothing);
        Object read = views.read(view, request, new HashMap<>(frames.moment(request)));
        Object row = read instanceof Single<?> single ? single.record() : read;
        JsonNode json = mapper.valueToTree(read);
        Words words = frames.words(request);
        Frame frame =
                frames.of(request, caller, RecordTitle.of(json, words))
                        .under(
                                new Frame.Crumb(
                                        "/" + slug,
                                        words.find("list." + collection + ".title").orElse(slug)));
        long position = json.path("position").asLong(0);
        if (position > 0) {
            Written.reached(request, position);
            Instant at =
                    json.path("asOf").isString()
                            ? Instant.parse(json.path("asOf").stringValue())
                            : Objects.requireNonNull(frame.shown()).at();
            frame = frame.showing(position, at);
        }
        List<Acts.Link> all =
                frame.isForActs() ? Acts.on(collection, id, caller, words) : List.of();
        Function<Acts.Link, Optional<String>> whyNot = act -> Closed.whyNot(act, collection, json);
        List<Acts.Link> acts = NotYet.without(all, whyNot).toList();
        Keepers.Reach reach = keepers.of(caller, collection, id);
        return new ModelAndView(
                "record",
                Map.of(
                        "frame",
                        frame.noting(Closed.notice(collection, json, words).stream().toList())
                                .noting(reach.notice(acts, words)),
                        "notYet",
                        NotYet.of(reach.left(all), whyNot, words),
                        "page",
                        new RecordPage(
                                id,
                                facts(row, json, words),
                                tables(row, json, words),
                                lists(collection, id, caller, frame),
                                reach.left(acts),
                                TrailPage.of(
                                                new Reads(views, request, frames.moment(request)),
                                                id,
                                                frame.here().path(),
                                                words)
                                        .steps())));
    }

    private static List<RecordPage.Fact> facts(Object row, JsonNode json, Words words) {
        RowCells cells = RowCells.in(words);
        List<RecordPage.Fact> facts = new ArrayList<>();
        for (RecordComponent part : row.getClass().getRecordComponents()) {
            String name = part.getName();
            if (!NO_FACTS.contains(name)
                    && !RecordTable.isId(part)
                    && RecordTable.of(part, json.path(name), cells).isEmpty()) {
                var cell = cells.of(part, json.path(name));
                if (!cell.isNone()) {
                    facts.add(
                            new RecordPage.Fact(
                                    cells.label(part),
                                    cell instanceof Cell.Text text && NAME.matcher(name).find()
                                            ? new Cell.Text(Words.beginning(text.words()))
                                            : cell,
                                    RecordTable.page(NAME.matcher(name).replaceFirst(""), json)));
                }
            }
        }
        return facts;
    }

    private static List<RecordTable> tables(Object row, JsonNode json, Words words) {
        RowCells cells = RowCells.in(words);
        return Arrays.stream(row.getClass().getRecordComponents())
                .flatMap(part -> RecordTable.of(part, json.path(part.getName()), cells).stream())
                .toList();
    }

    private List<RecordPage.Below> lists(String collection, String id, Caller caller, Frame frame) {
        return lists.all().stream()
                .filter(page -> page.view().equals(collection))
                .flatMap(page -> page.holds().entrySet().stream())
                .filter(list -> list.getKey().roles().stream().anyMatch(caller.roles()::contains))
                .map(list ->
                        new RecordPage.Below(
                                frame.t(title(list.getKey())),
                                frame.to(list.getValue().replace("{id}", id))))
                .toList();
    }

    private static String title(ViewTable list) {
        return "list."
                + list.path().substring(Views.API.length()).replaceFirst("/[0-9a-f-]{36}/", ".id.")
                + ".title";
    }

    private static InvalidRequest nothing() {
        return new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown");
    }
}
