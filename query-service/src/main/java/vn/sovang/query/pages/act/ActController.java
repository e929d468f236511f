package vn.sovang.query.pages.act;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import tools.jackson.databind.node.ObjectNode;

import vn.sovang.kernel.Rejection;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.WayBack;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.session.KeptForm;
import vn.sovang.query.reading.Views;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The form of any act: `/{folder}/{id}/lam/{verb}`, and `/{folder}/lam/moi` for what creates a
/// record.
@Controller
class ActController {
    private static final String KEY = "khoa";
    private static final String SURE = "chac-chan";
    private static final String REVISE = "revise";
    private static final String ANOTHER_ROW = "them-dong";
    private static final String REMOVED_ROW = "bo-dong";
    private static final String RAISED_ROW = "len-dong";

    /// Button that does nothing but show what is known of what was typed.
    private static final String LOOK = "xem";

    /// Ids of records whose acts name them in the address from the beginning.
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    private final CommandDoor door;
    private final ActForms forms;
    private final Beginnings beginnings;
    private final Names names;
    private final References references;
    private final Uploads uploads;
    private final Versions versions;
    private final AssessedLines assessed;
    private final Views views;
    private final Frames frames;
    private final Keepers keepers;
    private final Clock clock;

    ActController(
            CommandDoor door,
            ActForms forms,
            Beginnings beginnings,
            Names names,
            References references,
            Uploads uploads,
            Versions versions,
            AssessedLines assessed,
            Views views,
            Frames frames,
            Keepers keepers,
            Clock clock) {
        this.door = door;
        this.forms = forms;
        this.beginnings = beginnings;
        this.names = names;
        this.references = references;
        this.uploads = uploads;
        this.versions = versions;
        this.assessed = assessed;
        this.views = views;
        this.frames = frames;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping("/{slug:[a-z-]+}/lam/" + Acts.CREATE)
    ModelAndView create(@PathVariable String slug, HttpServletRequest request, Caller caller)
            throws Exception {
        return form(Act.of(slug, "", Acts.CREATE), request, caller);
    }

    @GetMapping("/{slug:[a-z-]+}/{id}/lam/{verb:[a-z-]+}")
    ModelAndView act(
            @PathVariable String slug,
            @PathVariable String id,
            @PathVariable String verb,
            HttpServletRequest request,
            Caller caller)
            throws Exception {
        Act act = Act.of(slug, id, verb);
        if (id.equals(Acts.CREATE)) {
            caller.mustHave(act.route().roles());
            String query = request.getQueryString();
            return new ModelAndView(
                    "redirect:/%s/%s/lam/%s%s"
                            .formatted(
                                    slug, ids.generate(), verb, query == null ? "" : "?" + query));
        }
        return form(act, request, caller);
    }

    @PostMapping("/{slug:[a-z-]+}/lam/" + Acts.CREATE)
    ModelAndView sendNew(@PathVariable String slug, HttpServletRequest request, Caller caller)
            throws Exception {
        return send(Act.of(slug, "", Acts.CREATE), request, caller);
    }

    @PostMapping("/{slug:[a-z-]+}/{id}/lam/{verb:[a-z-]+}")
    ModelAndView send(
            @PathVariable String slug,
            @PathVariable String id,
            @PathVariable String verb,
            HttpServletRequest request,
            Caller caller)
            throws Exception {
        return send(Act.of(slug, id, verb), request, caller);
    }

    private ModelAndView form(Act act, HttpServletRequest request, Caller caller) throws Exception {
        caller.mustHave(act.route().roles());
        if (!act.id().isEmpty()) {
            requireOwn(act, caller);
            names.record(act.route().collection(), act.id(), request)
                    .ifPresent(record -> Closed.require(act, record));
        }
        var kept = KeptForm.take(request);
        return kept.isPresent()
                ? forms.show(
                        act,
                        new Typed(kept.get()),
                        ActForms.Trouble.of(frames.words(request).get("form.session-over")),
                        request,
                        caller)
                : forms.show(
                        act,
                        beginnings.of(act, Typed.of(request), request, caller),
                        ActForms.Trouble.NONE,
                        request,
                        caller);
    }

    /// Refuses an act that is for another organisation before its form is filled in.
    private void requireOwn(Act act, Caller caller) {
        Keepers.Reach reach = keepers.of(caller, act.route().collection(), act.id());
        String keeper = reach.keeper();
        if (keeper != null && !reach.allows(act.route().remit())) {
            throw new Rejection(
                    Rejection.Kind.FORBIDDEN, "caller.beyond-own", Map.of("keeper", keeper));
        }
    }

    private ModelAndView send(Act act, HttpServletRequest request, Caller caller) throws Exception {
        caller.mustHave(act.route().roles());
        Words words = frames.words(request);
        Class<?> command = act.route().command();
        Uploads.Taken taken = uploads.take(Typed.of(request), request, words);
        Typed typed = taken.typed();
        Optional<Typed> arranged = arranged(PartChoices.chosen(command, typed), request);
        if (arranged.isPresent()) {
            return forms.show(act, arranged.get(), ActForms.Trouble.NONE, request, caller);
        }
        typed =
                new Typed(
                        EmptyRows.closed(
                                ScoreForms.given(
                                        command,
                                        FundForms.paid(
                                                command,
                                                VotedLines.counted(
                                                        command,
                                                        CountedLines.only(
                                                                command, typed.fields()))))));
        typed = PartChoices.chosen(command, typed);
        if (!taken.errors().isEmpty()) {
            return forms.show(act, typed, ActForms.Trouble.of(taken.errors()), request, caller);
        }
        if (act.isReading() && request.getParameter(Papers.READ) != null) {
            Typed read = uploads.read(typed, request);
            return forms.show(
                    act,
                    opened(command, read, "", request),
                    ActForms.Trouble.NONE,
                    request,
                    caller);
        }
        if (AssessedLines.areIn(command) && AssessedLines.isKnown(typed)) {
            return assess(act, typed, request, caller);
        }
        References.Resolved resolved = references.ids(command, 1, typed, request);
        if (!resolved.unclear().isEmpty()) {
            return forms.show(
                    act,
                    typed,
                    ActForms.Trouble.unclear(resolved.unclear(), words),
                    request,
                    caller);
        }
        boolean isPaper = Papers.isIn(command);
        Typed meant =
                isPaper
                        ? Papers.gathered(resolved.typed())
                        : forms.listed(act, resolved.typed(), request);
        String section = request.getParameter(Acts.SECTION);
        if (isPaper && section != null) {
            return Act.isDraft(command)
                    ? kept(act, meant, section, request, caller)
                    : forms.show(
                            act,
                            opened(command, meant, section, request),
                            ActForms.Trouble.NONE,
                            request,
                            caller);
        }
        if (LaunchSteps.isOnlyAStep(command, request)) {
            return forms.show(act, typed, ActForms.Trouble.NONE, request, caller);
        }
        if (request.getParameter(LOOK) != null || request.getParameter(ActForms.COPY) != null) {
            typed = VotedLines.areIn(command) ? beginnings.seated(typed, request) : typed;
            return forms.show(act, typed, ActForms.Trouble.NONE, request, caller);
        }
        if (Acts.isChecked(act.route()) && request.getParameter(SURE) == null) {
            return forms.show(act, typed, ActForms.Trouble.SURE, request, caller);
        }
        String key = String.valueOf(request.getParameter(KEY));
        return switch (door.send(
                act.address(),
                meant.json(command, 1),
                key,
                Versions.expected(act, typed),
                words.language())) {
            case CommandDoor.Done done -> done(act, done, request);
            case CommandDoor.Refused refused when refused.code().equals("version.stale") ->
                    stale(act, typed, request, caller);
            case CommandDoor.Refused refused -> {
                Typed shown = isPaper ? atFault(command, typed, meant, refused, request) : typed;
                yield forms.show(
                        act,
                        shown,
                        ActForms.Trouble.of(refused, command, shown, words),
                        request,
                        caller);
            }
            case CommandDoor.Unsure unsure ->
                    forms.show(
                            act,
                            typed,
                            ActForms.Trouble.unsure(
                                    words.get("form.unsure"), unsure.reference(), key),
                            request,
                            caller);
        };
    }

    /// The form with a row more, a row less, or a row before the one above it; empty where no
    /// button asks for that.
    private static Optional<Typed> arranged(Typed typed, HttpServletRequest request) {
        String another = request.getParameter(ANOTHER_ROW);
        String removed = request.getParameter(REMOVED_ROW);
        String raised = request.getParameter(RAISED_ROW);
        if (another != null) {
            return Optional.of(typed.withRow(another));
        }
        if (removed != null) {
            return Optional.of(typed.withoutRow(removed));
        }
        return Optional.ofNullable(raised).map(typed::withRaised);
    }

    /// The form as it was typed, with what somebody else changed in the meantime.
    private ModelAndView stale(Act act, Typed typed, HttpServletRequest request, Caller caller)
            throws Exception {
        Words words = frames.words(request);
        return forms.show(
                act,
                versions.seen(act, typed, null, caller),
                ActForms.Trouble.stale(versions.changes(act, typed, words, request, caller), words),
                request,
                caller);
    }

    /// Keeps the draft of a text before another section of it is opened: nobody writes for an hour
    /// and loses it. One that cannot be kept yet is remembered by the form, which says why.
    private ModelAndView kept(
            Act act, Typed meant, String section, HttpServletRequest request, Caller caller)
            throws Exception {
        Words words = frames.words(request);
        Class<?> command = act.route().command();
        Typed next = opened(command, meant, section, request);
        String key = String.valueOf(request.getParameter(KEY));
        return switch (door.send(
                act.address(),
                meant.json(command, 1),
                key,
                Versions.expected(act, meant),
                words.language())) {
            case CommandDoor.Done done -> {
                Written.remember(request, done.position());
                yield noting(
                        forms.show(
                                Act.of(act.slug(), done.id(), REVISE),
                                Versions.of(next, done),
                                ActForms.Trouble.NONE,
                                request,
                                caller),
                        words.get("draft.saved", "time", Words.time(clock.instant())));
            }
            case CommandDoor.Refused refused when refused.code().equals("version.stale") ->
                    stale(act, next, request, caller);
            case CommandDoor.Refused refused -> {
                ActForms.Trouble trouble = ActForms.Trouble.of(refused, command, next, words);
                yield noting(
                        forms.show(act, next, ActForms.Trouble.NONE, request, caller),
                        words.get("draft.unsaved", "reason", trouble.said()));
            }
            case CommandDoor.Unsure unsure ->
                    forms.show(
                            act,
                            next,
                            ActForms.Trouble.unsure(
                                    words.get("form.unsure"), unsure.reference(), key),
                            request,
                            caller);
        };
    }

    private static ModelAndView noting(ModelAndView form, String note) {
        Frame frame = (Frame) Objects.requireNonNull(form.getModel().get("frame"));
        return form.addObject("frame", frame.noting(List.of(note)));
    }

    /// Sends the assessment of each line. What was recorded before a refusal stays: the same again
    /// changes nothing.
    private ModelAndView assess(Act act, Typed typed, HttpServletRequest request, Caller caller)
            throws Exception {
        Words words = frames.words(request);
        Map<String, ObjectNode> commands = assessed.commands(act, typed, words, request, caller);
        if (commands.isEmpty()) {
            String newest = versions.seen(act, typed, null, caller).value(Versions.VERSION);
            if (!typed.value(Versions.VERSION).equals(newest)) {
                return stale(act, typed, request, caller);
            }
            return forms.show(
                    act, typed, ActForms.Trouble.of(words.get("assess.nothing")), request, caller);
        }
        String key = String.valueOf(request.getParameter(KEY));
        CommandDoor.Done last = null;
        for (Map.Entry<String, ObjectNode> one : commands.entrySet()) {
            String own = UUID.nameUUIDFromBytes((key + one.getKey()).getBytes(UTF_8)).toString();
            switch (door.send(act.address(), one.getValue(), own, null, words.language())) {
                case CommandDoor.Done done -> {
                    Written.remember(request, done.position());
                    last = done;
                }
                case CommandDoor.Refused refused -> {
                    return forms.show(
                            act,
                            typed,
                            ActForms.Trouble.at(one.getKey(), refused, words),
                            request,
                            caller);
                }
                case CommandDoor.Unsure unsure -> {
                    return forms.show(
                            act,
                            typed,
                            ActForms.Trouble.unsure(
                                    words.get("form.unsure"), unsure.reference(), key),
                            request,
                            caller);
                }
            }
        }
        return done(act, Objects.requireNonNull(last), request);
    }

    /// The text with the section open in which the first refused field stands.
    private Typed atFault(
            Class<?> command,
            Typed typed,
            Typed meant,
            CommandDoor.Refused refused,
            HttpServletRequest request)
            throws Exception {
        Optional<String> section =
                refused.wrong().stream()
                        .flatMap(wrong -> Papers.sectionOf(wrong.path()).stream())
                        .findFirst();
        return section.isEmpty() || section.get().equals(Papers.open(typed))
                ? typed
                : opened(command, meant, section.get(), request);
    }

    private Typed opened(
            Class<?> command, Typed gathered, String section, HttpServletRequest request)
            throws Exception {
        return references.names(command, 1, Papers.opened(gathered, section), request);
    }

    /// Leads back to where the act was begun; else to the record, to the session whose vote was
    /// recorded on it, or to the list of its kind where it has no page. What is done in several
    /// steps stays at its record until the last, and keeps the way back.
    private ModelAndView done(Act act, CommandDoor.Done done, HttpServletRequest request) {
        Written.remember(request, done.position());
        String id = act.id().isEmpty() ? done.id() : act.id();
        String collection = act.route().collection();
        boolean hasPage = views.find(collection + "/" + id).isPresent();
        String session = CountedLines.session(act.route().command(), request);
        String record = session.isEmpty() ? "/" + act.slug() + (hasPage ? "/" + id : "") : session;
        String back = WayBack.of(request);
        RedirectView view =
                new RedirectView(
                        back.isEmpty() || Acts.isStep(act.route())
                                ? WayBack.on(record, back)
                                : back);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
