package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Shows the form of an act, empty or as it was typed, with what is wrong at its place.
@Component
class ActForms {
    private final Frames frames;
    private final References references;

    ActForms(Frames frames, References references) {
        this.frames = frames;
        this.references = references;
    }

    /// Why a form comes again.
    ///
    /// @param errors by the way of the component
    /// @param key of a sending of which nobody knows what came; blank: a new one
    /// @param asksOnce whether the writer is only asked once more
    record Trouble(
            HttpStatus status,
            String words,
            Map<String, String> errors,
            String reference,
            String key,
            boolean asksOnce) {
        static final Trouble NONE = new Trouble(HttpStatus.OK, "", Map.of(), "", "", false);
        static final Trouble SURE = new Trouble(HttpStatus.OK, "", Map.of(), "", "", true);

        static Trouble of(String words) {
            return new Trouble(HttpStatus.OK, words, Map.of(), "", "", false);
        }

        /// A field that is missing is named as its form names it.
        static Trouble of(CommandDoor.Refused refused, Words words) {
            Map<String, String> errors = new LinkedHashMap<>();
            for (CommandDoor.Wrong wrong : refused.wrong()) {
                String name = wrong.path().replaceFirst(".*\\.", "").replaceFirst("\\[.*", "");
                errors.put(
                        wrong.path(),
                        wrong.code().equals("field.required")
                                ? words.get(
                                        "form.required", "label", RowCells.in(words).label(name))
                                : wrong.detail());
            }
            return new Trouble(
                    HttpStatus.valueOf(refused.status()),
                    errors.isEmpty() ? refused.detail() : "",
                    errors,
                    refused.reference(),
                    "",
                    false);
        }

        static Trouble unsure(String words, String reference, String key) {
            return new Trouble(
                    HttpStatus.SERVICE_UNAVAILABLE, words, Map.of(), reference, key, false);
        }
    }

    ModelAndView show(
            ActController.Act act,
            Typed typed,
            Trouble trouble,
            HttpServletRequest request,
            Caller caller)
            throws Exception {
        Words words = frames.words(request);
        Class<?> command = act.route().command();
        List<Control> controls =
                new Controls(
                                words,
                                typed,
                                trouble.errors(),
                                references.suggestions(command, request))
                        .of(command, 1);
        boolean isGrave = Acts.isGrave(act.route());
        String title = Acts.title(act.route(), words);
        ActPage page =
                new ActPage(
                        request.getRequestURI(),
                        trouble.key().isEmpty() ? UUID.randomUUID().toString() : trouble.key(),
                        controls,
                        trouble.words(),
                        trouble.reference(),
                        trouble.errors().entrySet().stream()
                                .map(error ->
                                        new ActPage.Mistake(
                                                Control.id(error.getKey()), error.getValue()))
                                .toList(),
                        trouble.asksOnce() ? words.get("form.sure.do", "act", title) : title,
                        act.record(),
                        isGrave,
                        trouble.asksOnce());
        Frame frame = frames.of(request, caller, title);
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
}
