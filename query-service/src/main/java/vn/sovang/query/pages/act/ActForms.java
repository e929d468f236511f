package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.WayBack;
import vn.sovang.query.pages.WordDiff;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;
import vn.sovang.query.reportboard.Report;
import vn.sovang.report.ResubmitReport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Shows the form of an act, empty or as it was typed, with what is wrong at its place.
@Component
class ActForms {
    /// Button that takes over the text of the report before.
    static final String COPY = "chep";

    private static final String SUMMARY = "content.summary";
    private static final String COMMITMENT = "commitment";
    private static final Set<String> IN_HEADING = Set.of("campaignId", Inputs.PHASE, "unitId");

    private final Frames frames;
    private final References references;
    private final DecidedLines lines;
    private final VotedLines votes;
    private final FundForms funds;
    private final ScoreForms scores;
    private final FormContext context;
    private final OnRecord onRecord;
    private final AssessedLines assessed;
    private final LaunchSteps launch;

    ActForms(
            Frames frames,
            References references,
            DecidedLines lines,
            VotedLines votes,
            FundForms funds,
            FormContext context,
            OnRecord onRecord,
            AssessedLines assessed,
            LaunchSteps launch,
            ScoreForms scores) {
        this.frames = frames;
        this.references = references;
        this.lines = lines;
        this.votes = votes;
        this.funds = funds;
        this.scores = scores;
        this.context = context;
        this.onRecord = onRecord;
        this.assessed = assessed;
        this.launch = launch;
    }

    /// The form as its command lists it: many lines that were answered at once are named one by
    /// one.
    Typed listed(Act act, Typed typed, HttpServletRequest request) throws Exception {
        Class<?> command = act.route().command();
        if (VotedLines.areIn(command)) {
            return votes.listed(act, typed, request);
        }
        return DecidedLines.areIn(command) ? lines.listed(command, typed, request) : typed;
    }

    /// Trouble for which a form comes again.
    ///
    /// @param errors errors under the way of their component
    /// @param key of a sending of which nobody knows what came; blank for a new one
    /// @param asksOnce whether the writer is only asked once more
    /// @param changes acts of others in the meantime
    record Trouble(
            HttpStatus status,
            String words,
            Map<String, String> errors,
            String reference,
            String key,
            boolean asksOnce,
            List<String> changes) {
        Trouble {
            changes = List.copyOf(changes);
        }

        static final Trouble NONE =
                new Trouble(HttpStatus.OK, "", Map.of(), "", "", false, List.of());
        static final Trouble SURE =
                new Trouble(HttpStatus.OK, "", Map.of(), "", "", true, List.of());

        /// The reasons in a line.
        String said() {
            return errors.isEmpty() ? words : String.join(" ", errors.values());
        }

        boolean isNone() {
            return equals(NONE);
        }

        static Trouble of(String words) {
            return new Trouble(HttpStatus.OK, words, Map.of(), "", "", false, List.of());
        }

        static Trouble of(Map<String, String> errors) {
            return new Trouble(
                    HttpStatus.UNPROCESSABLE_CONTENT, "", errors, "", "", false, List.of());
        }

        /// A field that is missing is named as its form names it.
        static Trouble of(CommandDoor.Refused refused, Class<?> command, Typed typed, Words words) {
            Map<String, String> errors = new LinkedHashMap<>();
            for (CommandDoor.Wrong wrong : refused.wrong()) {
                String way = VotedLines.way(DecidedLines.way(wrong.path(), typed), typed);
                errors.put(
                        way.equals(wrong.path()) ? Ways.of(command, way, typed) : way,
                        wrong.code().equals("field.required")
                                ? required(wrong.path(), command, typed, words)
                                : wrong.detail());
            }
            return new Trouble(
                    HttpStatus.valueOf(refused.status()),
                    errors.isEmpty() ? refused.detail() : "",
                    errors,
                    refused.reference(),
                    "",
                    false,
                    List.of());
        }

        private static String required(String path, Class<?> command, Typed typed, Words words) {
            String name = path.replaceFirst(".*\\.", "").replaceFirst("\\[.*", "");
            return words.get(
                    "form.required",
                    "label",
                    Ways.part(command, path, typed)
                            .map(part -> Controls.label(part, words))
                            .orElseGet(() -> RowCells.in(words).label(name)));
        }

        /// Names that may mean several records or no record.
        static Trouble unclear(Map<String, List<String>> unclear, Words words) {
            Map<String, String> errors = new LinkedHashMap<>();
            unclear.forEach((way, names) ->
                    errors.put(
                            way,
                            names.isEmpty()
                                    ? words.get("form.no-such-name")
                                    : words.get(
                                            "form.several-names",
                                            "names",
                                            String.join("; ", names))));
            return new Trouble(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    words.get("form.unclear"),
                    errors,
                    "",
                    "",
                    false,
                    List.of());
        }

        /// A refusal of a part of what was typed.
        ///
        /// @param way of that part, below which its fields are
        static Trouble at(String way, CommandDoor.Refused refused, Words words) {
            Map<String, String> errors = new LinkedHashMap<>();
            for (CommandDoor.Wrong wrong : refused.wrong()) {
                String name = wrong.path().replaceFirst(".*\\.", "");
                errors.put(
                        way + "." + wrong.path().replaceFirst("criteria\\[(\\d+)]", "c$1"),
                        wrong.code().equals("field.required")
                                ? words.get(
                                        "form.required", "label", RowCells.in(words).label(name))
                                : wrong.detail());
            }
            if (errors.isEmpty()) {
                errors.put(way, refused.detail());
            }
            return new Trouble(
                    HttpStatus.valueOf(refused.status()),
                    "",
                    errors,
                    refused.reference(),
                    "",
                    false,
                    List.of());
        }

        /// Somebody else was first.
        static Trouble stale(List<String> changes, Words words) {
            return new Trouble(
                    HttpStatus.CONFLICT, words.get("form.stale"), Map.of(), "", "", false, changes);
        }

        static Trouble unsure(String words, String reference, String key) {
            return new Trouble(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    words,
                    Map.of(),
                    reference,
                    key,
                    false,
                    List.of());
        }
    }

    ModelAndView show(
            Act act, Typed typed, Trouble trouble, HttpServletRequest request, Caller caller)
            throws Exception {
        Words words = frames.words(request);
        Class<?> command = act.route().command();
        Typed offered =
                DecidedLines.areIn(command)
                        ? lines.offered(command, typed, words, request)
                        : scores.offered(
                                act, funds.offered(command, typed, words, request), words, request);
        References.Known known = references.known(act, offered, words, request);
        Typed meant = references.ids(command, 1, offered, request).typed();
        FormContext.About about = context.of(act, meant, words, request);
        FormContext.Owed owed = about.report().orElse(null);
        FormContext.Before before = about.beside().before();
        if (before != null && request.getParameter(COPY) != null) {
            String text = owed == null ? COMMITMENT : SUMMARY;
            String written = offered.value(text).strip();
            offered =
                    offered.with(
                            text,
                            written.isEmpty() ? before.text() : written + "\n\n" + before.text());
        }
        String name = Acts.title(act.route(), words);
        Frame frame =
                frames.of(
                                request,
                                caller,
                                owed == null || owed.phase().isEmpty()
                                        ? name
                                        : words.get(
                                                "form.report.title",
                                                "act",
                                                name,
                                                "phase",
                                                owed.phase()))
                        .under(about.crumbs().toArray(Frame.Crumb[]::new))
                        .withSub(owed == null ? about.sub() : owed.of());
        Inputs inputs =
                new Inputs(
                        words,
                        offered,
                        trouble.errors(),
                        known,
                        about.phases(),
                        year(offered, command));
        List<Control> controls =
                AssessedLines.areIn(command)
                        ? assessed.controls(act, inputs, request, caller)
                        : List.of();
        if (controls.isEmpty()) {
            controls = new Controls(inputs, act.isReading(), Act.isDraft(command)).of(command, 1);
        }
        if (VotedLines.areIn(command)) {
            controls = votes.shown(act, controls, inputs, request);
        }
        if (owed != null) {
            controls = controls.stream().map(control -> known(control, inputs)).toList();
        }
        int step = LaunchSteps.areIn(command) ? LaunchSteps.at(typed, trouble, request) : 0;
        Map<String, String> unfilled =
                trouble.asksOnce() && Acts.isGrave(act.route())
                        ? Unfilled.of(controls, words)
                        : Unfilled.of(
                                trouble.isNone() ? LaunchSteps.before(step, controls) : List.of(),
                                words);
        if (!unfilled.isEmpty()) {
            return show(act, typed, Trouble.of(unfilled), request, caller);
        }
        if (step > 0) {
            controls = LaunchSteps.shown(step, controls, offered);
        }
        boolean isGrave = Acts.isGrave(act.route());
        ActPage page =
                new ActPage(
                        act.form(),
                        trouble.key().isEmpty() ? UUID.randomUUID().toString() : trouble.key(),
                        controls,
                        trouble.words(),
                        trouble.reference(),
                        trouble.errors().entrySet().stream()
                                .map(error ->
                                        new ActPage.Mistake(
                                                Control.id(error.getKey()), error.getValue()))
                                .toList(),
                        trouble.asksOnce() ? words.get("form.sure.do", "act", name) : name,
                        act.record(),
                        WayBack.local(typed.value(WayBack.NAME)),
                        typed.value(Versions.VERSION),
                        typed.value(Versions.POSITION),
                        trouble.changes(),
                        known.lists(),
                        typed.fields().getOrDefault(References.BEGUN_WITH, List.of()),
                        Shapes.takesFiles(command) || act.isReading(),
                        isGrave,
                        trouble.asksOnce(),
                        owed,
                        about.beside(),
                        command == ResubmitReport.class
                                ? onRecord.returned(act, request)
                                        .map(version -> correction(version, typed))
                                        .orElse(null)
                                : null,
                        step > 0 ? launch.of(step, offered, meant, words, request) : null);
        boolean isWrong = trouble.status() != HttpStatus.OK;
        ModelAndView view =
                new ModelAndView(
                        "act",
                        Map.of(
                                "frame",
                                isWrong ? frame.withState(words.get("error.state")) : frame,
                                "page",
                                page));
        view.setStatus(trouble.status());
        return view;
    }

    /// Remembers and does not ask what the heading says of a report, unless it is wrong.
    private static Control known(Control control, Inputs inputs) {
        return IN_HEADING.contains(control.name()) && control.error().isEmpty()
                ? new Control.Hidden(control.name(), inputs.typed().value(control.name()))
                : control;
    }

    private static ActPage.Correction correction(Report.Version version, Typed typed) {
        return new ActPage.Correction(
                version.number(),
                Objects.requireNonNullElse(version.returnedFor(), ""),
                WordDiff.between(
                        Objects.requireNonNullElse(version.summary(), ""),
                        typed.value("content.summary")));
    }

    /// The year of the plan that is typed; before all years where the form has no year.
    private static int year(Typed typed, Class<?> command) {
        return Papers.isIn(command) ? Papers.year(typed, Readings.NO_YEAR) : Readings.NO_YEAR;
    }
}
