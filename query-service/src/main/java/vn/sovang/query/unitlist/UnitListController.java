package vn.sovang.query.unitlist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.Role;
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
import vn.sovang.query.pages.table.TableTurn;
import vn.sovang.query.pages.table.TypedTable;
import vn.sovang.query.reading.Views;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.UnitKind;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Registers many units at once, from a table.
@Controller
class UnitListController {
    static final String ADDRESS = "/don-vi/theo-danh-sach";
    private static final String WORDS = "unit-list";

    private static final Set<Column> COLUMNS =
            Collections.unmodifiableSet(
                    EnumSet.of(Column.NAME, Column.KIND, Column.PARENT, Column.FROM, Column.BASIS));

    private static final Set<Role> ROLES = TableTurn.roles(RegisterUnit.class);

    private final Views views;
    private final Frames frames;
    private final CommandDoor door;
    private final OwnUnits own;
    private final JsonMapper mapper;

    UnitListController(Views views, Frames frames, CommandDoor door, OwnUnits own, EventJson json) {
        this.views = views;
        this.frames = frames;
        this.door = door;
        this.own = own;
        this.mapper = json.mapper();
    }

    @GetMapping(ADDRESS)
    ModelAndView begin(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        return new Turn(caller, request).begin(UnitForm.of(request));
    }

    /// Looks a list through, and writes it where that was asked and no row has a fault.
    @PostMapping(ADDRESS)
    ModelAndView take(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        return new Turn(caller, request).take(UnitForm.of(request));
    }

    /// An empty table with the headings that are read.
    @GetMapping(ADDRESS + "/mau.xlsx")
    void template(Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        caller.mustHave(ROLES);
        Words words = frames.words(request);
        EmptyTable.write(
                COLUMNS.stream()
                        .map(column -> words.get("unit-list.column." + column.name()))
                        .toList(),
                "mau-don-vi.xlsx",
                words,
                response);
    }

    private final class Turn extends TableTurn<UnitForm, UnitLine> {
        private Turn(Caller caller, HttpServletRequest request) {
            super(WORDS, caller, request, frames.words(request));
        }

        @Override
        protected Set<Column> columns(UnitForm form) {
            return COLUMNS;
        }

        @Override
        protected Looked<UnitLine> read(UnitForm form, TypedTable table) throws Exception {
            Reads reads = new Reads(views, request, frames.moment(request));
            return new Looked<>(
                    "",
                    new UnitReader(form, reads, words, below(caller)).read(table),
                    table.unread());
        }

        @Override
        protected Entered<UnitLine> enter(UnitForm form, List<UnitLine> lines) {
            return new UnitSender(door, mapper, form, words.language()).send(lines);
        }

        @Override
        protected String after(CommandDoor.@Nullable Done last) {
            return ADDRESS;
        }

        @Override
        protected ModelAndView page(UnitForm form, Looked<UnitLine> looked, int done) {
            Frame frame =
                    frames.of(request, caller, words.get("unit-list.title"))
                            .under(new Frame.Crumb("/don-vi", words.get("list.units.title")))
                            .withSub(words.get("unit-list.sub"));
            UnitListPage page =
                    new UnitListPage(
                            form,
                            Arrays.stream(UnitKind.values())
                                    .map(words::of)
                                    .collect(Collectors.joining(", ")),
                            looked.problem(),
                            done == 0 ? "" : words.get("unit-list.done", "count", done),
                            looked.lines().stream()
                                    .sorted(Comparator.comparingLong(UnitLine::line))
                                    .map(line -> row(line, words))
                                    .toList(),
                            looked.summary(WORDS, words),
                            looked.faulty(),
                            looked.left());
            return view("unitlist/list", frame, looked, page);
        }
    }

    /// Units below which the caller registers others; empty for who does so everywhere.
    private Optional<Set<String>> below(Caller caller) {
        return caller.roles().contains(Role.TENANT_ADMIN)
                ? Optional.empty()
                : Optional.of(own.organisation(caller));
    }

    private static UnitListPage.Row row(UnitLine line, Words words) {
        boolean isFaulty = !line.faults().isEmpty();
        boolean isThere = line.isThere();
        return new UnitListPage.Row(
                line.line(),
                line.name(),
                line.kind() == null ? "" : words.of(line.kind()),
                line.parentName(),
                line.from() == null ? "" : Words.day(line.from()),
                isFaulty ? Tone.LATE : isThere ? Tone.OPEN : Tone.DONE,
                words.get(
                        isFaulty
                                ? "table.state.fault"
                                : isThere ? "fact-list.state.there" : "proposal-list.state.new"),
                line.faults());
    }
}
