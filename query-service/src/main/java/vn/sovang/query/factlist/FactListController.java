package vn.sovang.query.factlist;

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

import vn.sovang.award.DecidingAuthority;
import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.RecordFact;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.proposallist.AwardWords;
import vn.sovang.query.proposallist.Column;
import vn.sovang.query.proposallist.EmptyTable;
import vn.sovang.query.proposallist.SentTable;
import vn.sovang.query.proposallist.TypedTable;
import vn.sovang.query.reading.Views;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.time.VietnamTime;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Enters many facts of years before the platform at once, from a table.
@Controller
class FactListController {
    static final String ADDRESS = "/nguoi/theo-danh-sach";

    /// Number of facts that were just entered, in the session until it is told once.
    private static final String DONE = FactListController.class.getName();

    private static final Set<Role> ROLES =
            CommandTable.ROUTES.stream()
                    .filter(route -> route.command() == RecordFact.class)
                    .map(CommandRoute::roles)
                    .findFirst()
                    .orElseThrow();

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
        return page(
                FactForm.of(request, caller), HttpStatus.OK, "", Looked.NOTHING, request, caller);
    }

    /// Looks a list through, and writes it where that was asked and no row has a fault.
    @PostMapping(ADDRESS)
    ModelAndView take(Caller caller, HttpServletRequest request) throws Exception {
        caller.mustHave(ROLES);
        Words words = frames.words(request);
        FactForm form = FactForm.of(request, caller);
        Looked looked = look(form, words, request, caller);
        if (!looked.problem().isEmpty()
                || looked.faulty() > 0
                || request.getParameter("ghi") == null) {
            return page(form, HttpStatus.OK, looked.problem(), looked, request, caller);
        }
        FactSender.Outcome outcome =
                new FactSender(door, mapper, form, words.language()).send(looked.lines());
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
        boolean isOfRatings = SentTable.value(request, "loai").equals(FactForm.Kind.RATING.name());
        FactForm.Kind kind = isOfRatings ? FactForm.Kind.RATING : FactForm.Kind.AWARD;
        Words words = frames.words(request);
        EmptyTable.write(
                Column.headings(kind.columns(), words), "mau-qua-trinh.xlsx", words, response);
    }

    /// A list as it was looked through.
    private record Looked(String problem, List<FactLine> lines, List<String> unread) {
        private static final Looked NOTHING = new Looked("", List.of(), List.of());

        private Looked {
            lines = List.copyOf(lines);
            unread = List.copyOf(unread);
        }

        private long faulty() {
            return lines.stream().filter(line -> !line.faults().isEmpty()).count();
        }

        private long left() {
            return lines.stream().filter(line -> !line.isThere()).count();
        }
    }

    private Looked look(FactForm form, Words words, HttpServletRequest request, Caller caller)
            throws Exception {
        Set<Column> columns = form.kind().columns();
        String unread = form.table().problem(columns, "fact-list", words);
        if (!unread.isEmpty()) {
            return new Looked(unread, List.of(), List.of());
        }
        TypedTable table = form.table().rows(columns);
        Reads reads = new Reads(views, request, frames.moment(request));
        FactReader reader =
                new FactReader(
                        form,
                        reads,
                        words,
                        caller,
                        units.of(caller),
                        VietnamTime.day(reads.page("units", Map.of("limit", "1")).asOf()));
        return new Looked("", reader.read(table), table.unread());
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
            CommandDoor.Refused refused, FactSender.Outcome outcome, Words words) {
        FactLine line = Objects.requireNonNull(outcome.at());
        return words.get(
                        "proposal-list.refused.row",
                        "line",
                        line.line(),
                        "name",
                        line.nominee().name(),
                        "reason",
                        refused.detail())
                + (outcome.entered() == 0
                        ? ""
                        : " " + words.get("fact-list.entered", "count", outcome.entered()));
    }

    private ModelAndView page(
            FactForm form,
            HttpStatus status,
            String problem,
            Looked looked,
            HttpServletRequest request,
            Caller caller) {
        Words words = frames.words(request);
        Frame frame =
                frames.of(request, caller, words.get("fact-list.title"))
                        .under(new Frame.Crumb("/nguoi", words.get("list.nominees.title")))
                        .withSub(words.get("fact-list.sub"));
        boolean isWrong = !problem.isEmpty() || looked.faulty() > 0;
        String done = done(request);
        FactListPage page =
                new FactListPage(
                        form,
                        Arrays.stream(FactForm.Kind.values())
                                .collect(
                                        Collectors.toMap(
                                                Enum::name,
                                                one -> words.get("fact-list.kind." + one.name()),
                                                (first, _) -> first,
                                                LinkedHashMap::new)),
                        Arrays.stream(FactForm.Kind.values())
                                .collect(
                                        Collectors.toMap(
                                                one -> ADDRESS + "/mau.xlsx?loai=" + one.name(),
                                                one ->
                                                        words.get("proposal-list.template")
                                                                + ": "
                                                                + words.get(
                                                                        "fact-list.kind."
                                                                                + one.name()),
                                                (first, _) -> first,
                                                LinkedHashMap::new)),
                        words.names(AwardWords.all().stream()),
                        words.names(Arrays.stream(DecidingAuthority.values())),
                        problem,
                        done.matches("\\d{1,4}") ? words.get("fact-list.done", "count", done) : "",
                        looked.lines().stream().map(line -> row(line, words)).toList(),
                        summary(looked, words),
                        looked.faulty(),
                        looked.left());
        ModelAndView view =
                new ModelAndView(
                        "factlist/list",
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
                        "fact-list.summary",
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
                words.get(isFaulty ? "proposal-list.state.fault" : "fact-list.state." + state),
                Stream.concat(line.faults().stream(), line.notices().stream()).toList());
    }
}
