package vn.sovang.query.unitlist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.proposallist.Column;
import vn.sovang.query.proposallist.EmptyTable;
import vn.sovang.query.proposallist.TypedTable;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Registers many units at once, from a table.
@Controller
class UnitListController {
    static final String ADDRESS = "/don-vi/theo-danh-sach";

    /// Number of units that were just registered, in the session until it is told once.
    private static final String DONE = UnitListController.class.getName();

    private static final Set<Column> COLUMNS =
            Collections.unmodifiableSet(
                    EnumSet.of(Column.NAME, Column.KIND, Column.PARENT, Column.FROM, Column.BASIS));

    private static final Set<Role> ROLES =
            CommandTable.ROUTES.stream()
                    .filter(route -> route.command() == RegisterUnit.class)
                    .map(CommandRoute::roles)
                    .findFirst()
                    .orElseThrow();

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
        return page(UnitForm.of(request), HttpStatus.OK, "", Looked.NOTHING, request, caller);
    }

    /// Looks a list through, and writes it where that was asked and no row has a fault.
    @PostMapping(ADDRESS)
    ModelAndView take(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        Words words = frames.words(request);
        UnitForm form = UnitForm.of(request);
        Looked looked = look(form, words, request, caller);
        if (!looked.problem().isEmpty()
                || looked.faulty() > 0
                || request.getParameter("ghi") == null) {
            return page(form, HttpStatus.OK, looked.problem(), looked, request, caller);
        }
        UnitSender.Outcome outcome =
                new UnitSender(door, mapper, form, words.language()).send(looked.lines());
        Written.remember(request, outcome.position());
        CommandDoor.Reply failed = outcome.failed();
        if (failed == null || failed instanceof CommandDoor.Done) {
            request.getSession().setAttribute(DONE, outcome.entered());
            RedirectView to = new RedirectView(ADDRESS);
            to.setStatusCode(HttpStatus.SEE_OTHER);
            to.setExposeModelAttributes(false);
            return new ModelAndView(to);
        }
        return failed instanceof CommandDoor.Refused refused
                ? page(
                        form.renewed(),
                        HttpStatus.valueOf(refused.status()),
                        refusal(refused, outcome, words),
                        looked,
                        request,
                        caller)
                : page(
                        form,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        words.get("form.unsure"),
                        looked,
                        request,
                        caller);
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

    /// A list as it was looked through.
    ///
    /// @param lines those above before those below
    private record Looked(String problem, List<UnitLine> lines, List<String> unread) {
        private static final Looked NOTHING = new Looked("", List.of(), List.of());

        private Looked {
            lines = List.copyOf(lines);
            unread = List.copyOf(unread);
        }

        private long faulty() {
            return lines.stream().filter(line -> !line.faults().isEmpty()).count();
        }

        private long left() {
            return lines.stream().filter(line -> line.id() == null).count();
        }
    }

    private Looked look(UnitForm form, Words words, HttpServletRequest request, Caller caller)
            throws Exception {
        String unread = form.table().problem(COLUMNS, "unit-list", words);
        if (!unread.isEmpty()) {
            return new Looked(unread, List.of(), List.of());
        }
        TypedTable table = form.table().rows(COLUMNS);
        Reads reads = new Reads(views, request, frames.moment(request));
        return new Looked(
                "", new UnitReader(form, reads, words, below(caller)).read(table), table.unread());
    }

    /// Units below which the caller registers others; empty for who does so everywhere.
    private Optional<Set<String>> below(Caller caller) {
        return caller.roles().contains(Role.TENANT_ADMIN)
                ? Optional.empty()
                : Optional.of(own.organisation(caller));
    }

    private static String done(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(DONE) instanceof Integer entered)) {
            return "";
        }
        session.removeAttribute(DONE);
        return entered.toString();
    }

    /// The reason, with what is done already.
    private static String refusal(
            CommandDoor.Refused refused, UnitSender.Outcome outcome, Words words) {
        UnitLine line = Objects.requireNonNull(outcome.at());
        return words.get(
                        "proposal-list.refused.row",
                        "line",
                        line.line(),
                        "name",
                        line.name(),
                        "reason",
                        refused.detail())
                + (outcome.entered() == 0
                        ? ""
                        : " " + words.get("unit-list.entered", "count", outcome.entered()));
    }

    private ModelAndView page(
            UnitForm form,
            HttpStatus status,
            String problem,
            Looked looked,
            HttpServletRequest request,
            Caller caller) {
        Words words = frames.words(request);
        Frame frame =
                frames.of(request, caller, words.get("unit-list.title"))
                        .under(new Frame.Crumb("/don-vi", words.get("list.units.title")))
                        .withSub(words.get("unit-list.sub"));
        boolean isWrong = !problem.isEmpty() || looked.faulty() > 0;
        String done = done(request);
        UnitListPage page =
                new UnitListPage(
                        form,
                        Arrays.stream(UnitKind.values())
                                .map(words::of)
                                .collect(Collectors.joining(", ")),
                        problem,
                        done.isEmpty() ? "" : words.get("unit-list.done", "count", done),
                        looked.lines().stream()
                                .sorted(Comparator.comparingLong(UnitLine::line))
                                .map(line -> row(line, words))
                                .toList(),
                        summary(looked, words),
                        looked.faulty(),
                        looked.left());
        ModelAndView view =
                new ModelAndView(
                        "unitlist/list",
                        Map.of(
                                "frame",
                                isWrong ? frame.withState(words.get("error.state")) : frame,
                                "page",
                                page));
        view.setStatus(status);
        return view;
    }

    private static String summary(Looked looked, Words words) {
        String counted =
                words.get(
                        "unit-list.summary",
                        "count",
                        looked.lines().size(),
                        "there",
                        looked.lines().size() - looked.left(),
                        "faulty",
                        looked.faulty());
        return looked.unread().isEmpty()
                ? counted
                : counted
                        + " "
                        + words.get(
                                "proposal-list.unread",
                                "names",
                                String.join(", ", looked.unread()));
    }

    private static UnitListPage.Row row(UnitLine line, Words words) {
        boolean isFaulty = !line.faults().isEmpty();
        boolean isThere = line.id() != null;
        return new UnitListPage.Row(
                line.line(),
                line.name(),
                line.kind() == null ? "" : words.of(line.kind()),
                line.parentName(),
                line.from() == null ? "" : Words.day(line.from()),
                isFaulty ? Tone.LATE : isThere ? Tone.OPEN : Tone.DONE,
                words.get(
                        isFaulty
                                ? "proposal-list.state.fault"
                                : isThere ? "fact-list.state.there" : "proposal-list.state.new"),
                line.faults());
    }
}
