package vn.sovang.query.factlist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.RecordFact;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.EmptyTable;
import vn.sovang.query.pages.table.Entered;
import vn.sovang.query.pages.table.Looked;
import vn.sovang.query.pages.table.SentTable;
import vn.sovang.query.pages.table.TableTurn;
import vn.sovang.query.pages.table.TypedTable;
import vn.sovang.query.proposallist.AwardWords;
import vn.sovang.query.reading.Views;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.time.VietnamTime;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Enters many facts of years before the platform at once, from a table.
@Controller
class FactListController {
    static final String ADDRESS = "/nguoi/theo-danh-sach";
    private static final String WORDS = "fact-list";

    private static final Set<Role> ROLES = TableTurn.roles(RecordFact.class);

    private final Views views;
    private final Frames frames;
    private final CommandDoor door;
    private final OwnUnits units;
    private final JsonMapper mapper;

    FactListController(
            Views views, Frames frames, CommandDoor door, OwnUnits units, EventJson json) {
        this.views = views;
        this.frames = frames;
        this.door = door;
        this.units = units;
        this.mapper = json.mapper();
    }

    @GetMapping(ADDRESS)
    ModelAndView begin(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        return new Turn(caller, request).begin(FactForm.of(request, caller));
    }

    /// Looks a list through, and writes it where that was asked and no row has a fault.
    @PostMapping(ADDRESS)
    ModelAndView take(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        return new Turn(caller, request).take(FactForm.of(request, caller));
    }

    /// An empty table with the headings that are read.
    @GetMapping(ADDRESS + "/mau.xlsx")
    void template(Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        caller.mustHave(ROLES);
        boolean isOfRatings = SentTable.value(request, "loai").equals(FactForm.Kind.RATING.name());
        FactForm.Kind kind = isOfRatings ? FactForm.Kind.RATING : FactForm.Kind.AWARD;
        Words words = frames.words(request);
        EmptyTable.write(
                Column.headings(kind.columns(), words), "mau-qua-trinh.xlsx", words, response);
    }

    private final class Turn extends TableTurn<FactForm, FactLine> {
        private Turn(Caller caller, HttpServletRequest request) {
            super(WORDS, caller, request, frames.words(request));
        }

        @Override
        protected Set<Column> columns(FactForm form) {
            return form.kind().columns();
        }

        @Override
        protected Looked<FactLine> read(FactForm form, TypedTable table) throws Exception {
            Reads reads = new Reads(views, request, frames.moment(request));
            FactReader reader =
                    new FactReader(
                            form,
                            reads,
                            words,
                            caller,
                            units.of(caller),
                            VietnamTime.day(reads.page("units", Map.of("limit", "1")).asOf()));
            return new Looked<>("", reader.read(table), table.unread());
        }

        @Override
        protected Entered<FactLine> enter(FactForm form, List<FactLine> lines) {
            return new FactSender(door, mapper, form, words.language()).send(lines);
        }

        @Override
        protected String after(CommandDoor.@Nullable Done last) {
            return ADDRESS;
        }

        @Override
        protected ModelAndView page(FactForm form, Looked<FactLine> looked, int done) {
            Frame frame =
                    frames.of(request, caller, words.get("fact-list.title"))
                            .under(new Frame.Crumb("/nguoi", words.get("list.nominees.title")))
                            .withSub(words.get("fact-list.sub"));
            FactListPage page =
                    new FactListPage(
                            form,
                            Arrays.stream(FactForm.Kind.values())
                                    .collect(
                                            Collectors.toMap(
                                                    Enum::name,
                                                    one ->
                                                            words.get(
                                                                    "fact-list.kind." + one.name()),
                                                    (first, _) -> first,
                                                    LinkedHashMap::new)),
                            Arrays.stream(FactForm.Kind.values())
                                    .collect(
                                            Collectors.toMap(
                                                    one -> ADDRESS + "/mau.xlsx?loai=" + one.name(),
                                                    one ->
                                                            words.get("table.template")
                                                                    + ": "
                                                                    + words.get(
                                                                            "fact-list.kind."
                                                                                    + one.name()),
                                                    (first, _) -> first,
                                                    LinkedHashMap::new)),
                            words.names(AwardWords.all().stream()),
                            words.names(Arrays.stream(DecidingAuthority.values())),
                            looked.problem(),
                            done == 0 ? "" : words.get("fact-list.done", "count", done),
                            looked.lines().stream().map(line -> row(line, words)).toList(),
                            looked.summary(WORDS, words),
                            looked.faulty(),
                            looked.left());
            return view("factlist/list", frame, looked, page);
        }
    }

    private static FactListPage.Row row(FactLine line, Words words) {
        boolean isFaulty = !line.faults().isEmpty();
        boolean isNew = line.nominee().id() == null;
        String state = line.isThere() ? "there" : isNew ? "new" : "known";
        return new FactListPage.Row(
                line.line(),
                line.nominee().name(),
                line.nominee().unitName(),
                line.said(),
                isFaulty ? Tone.LATE : line.isThere() ? Tone.OPEN : isNew ? Tone.DUE : Tone.DONE,
                words.get(isFaulty ? "table.state.fault" : "fact-list.state." + state),
                Stream.concat(line.faults().stream(), line.notices().stream()).toList());
    }
}
