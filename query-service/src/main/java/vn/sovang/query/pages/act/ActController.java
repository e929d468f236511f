package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import tools.jackson.databind.node.ObjectNode;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.session.KeptForm;
import vn.sovang.query.reading.Views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form of any act that can be typed part by part: `/{folder}/{id}/lam/{verb}`, and
/// `/{folder}/lam/moi` for what creates a record.
@Controller
class ActController {
    private static final String KEY = "khoa";
    private static final String SURE = "chac-chan";
    private static final String ANOTHER_ROW = "them-dong";

    private final CommandDoor door;
    private final ActForms forms;
    private final References references;
    private final Views views;
    private final Frames frames;

    ActController(
            CommandDoor door, ActForms forms, References references, Views views, Frames frames) {
        this.door = door;
        this.forms = forms;
        this.references = references;
        this.views = views;
        this.frames = frames;
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
        return form(Act.of(slug, id, verb), request, caller);
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

    /// An act on a record; on none for what creates one.
    record Act(CommandRoute route, String slug, String id) {
        static Act of(String slug, String id, String verb) {
            return new Act(
                    Acts.at(slug, verb)
                            .orElseThrow(
                                    () -> new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown")),
                    slug,
                    id);
        }

        String record() {
            return id.isEmpty() ? "/" + slug : "/" + slug + "/" + id;
        }

        /// After `/api/`.
        String address() {
            return id.isEmpty()
                    ? route.collection()
                    : route.collection() + "/" + id + "/" + route.verb();
        }
    }

    private ModelAndView form(Act act, HttpServletRequest request, Caller caller) throws Exception {
        caller.mustHave(act.route().roles());
        Words words = frames.words(request);
        var kept = KeptForm.take(request);
        MultiValueMap<String, String> fields =
                references.names(
                        act.route().command(),
                        1,
                        new Typed(kept.orElseGet(() -> parameters(request))),
                        request);
        return forms.show(
                act,
                new Typed(fields),
                kept.isPresent()
                        ? ActForms.Trouble.of(words.get("form.session-over"))
                        : ActForms.Trouble.NONE,
                request,
                caller);
    }

    private ModelAndView send(Act act, HttpServletRequest request, Caller caller) throws Exception {
        caller.mustHave(act.route().roles());
        Words words = frames.words(request);
        Typed typed = new Typed(parameters(request));
        String another = request.getParameter(ANOTHER_ROW);
        if (another != null) {
            return forms.show(act, withRow(typed, another), ActForms.Trouble.NONE, request, caller);
        }
        References.Resolved resolved = references.ids(act.route().command(), 1, typed, request);
        if (!resolved.unclear().isEmpty()) {
            return forms.show(act, typed, unclear(resolved.unclear(), words), request, caller);
        }
        if (Acts.isGrave(act.route()) && request.getParameter(SURE) == null) {
            return forms.show(act, typed, ActForms.Trouble.SURE, request, caller);
        }
        String key = String.valueOf(request.getParameter(KEY));
        ObjectNode command = new Typed(resolved.fields()).json(act.route().command(), 1);
        return switch (door.send(act.address(), command, key, null, words.language())) {
            case CommandDoor.Done done -> done(act, done, request);
            case CommandDoor.Refused refused ->
                    forms.show(act, typed, ActForms.Trouble.of(refused, words), request, caller);
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

    /// Back to the record; to the list of its kind where it has no page.
    private ModelAndView done(Act act, CommandDoor.Done done, HttpServletRequest request) {
        Written.remember(request, done.position());
        String id = act.id().isEmpty() ? done.id() : act.id();
        boolean hasPage = views.find(act.route().collection() + "/" + id).isPresent();
        RedirectView view = new RedirectView("/" + act.slug() + (hasPage ? "/" + id : ""));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private static ActForms.Trouble unclear(Map<String, List<String>> unclear, Words words) {
        Map<String, String> errors = new LinkedHashMap<>();
        unclear.forEach((way, names) ->
                errors.put(
                        way,
                        names.isEmpty()
                                ? words.get("form.no-such-name")
                                : words.get(
                                        "form.several-names", "names", String.join("; ", names))));
        return new ActForms.Trouble(
                HttpStatus.UNPROCESSABLE_CONTENT, words.get("form.unclear"), errors, "", "", false);
    }

    /// One empty row more: its controls are made for as many as are named.
    private static Typed withRow(Typed typed, String way) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        fields.add(way + "[" + Math.max(1, typed.rows(way)) + "]", "");
        return new Typed(fields);
    }

    private static MultiValueMap<String, String> parameters(HttpServletRequest request) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> fields.addAll(name, List.of(values)));
        return fields;
    }
}
