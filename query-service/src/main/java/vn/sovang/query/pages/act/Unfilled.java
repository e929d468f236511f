package vn.sovang.query.pages.act;

import vn.sovang.query.pages.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Controls of a form that have to be filled in and are not: whoever is asked whether an act is
/// meant has filled in its form.
final class Unfilled {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Words words;

    private Unfilled(Words words) {
        this.words = words;
    }

    /// Errors under the way of each.
    static Map<String, String> of(List<Control> controls, Words words) {
        Unfilled unfilled = new Unfilled(words);
        controls.forEach(unfilled::look);
        return unfilled.errors;
    }

    private void look(Control control) {
        switch (control) {
            case Control.Text text -> missing(text.required() && text.value().isBlank(), text);
            case Control.Choice one ->
                    missing(
                            one.required()
                                    && one.options().stream()
                                            .noneMatch(option ->
                                                    option.isChosen() && !option.value().isEmpty()),
                            one);
            case Control.Files files -> missing(files.required() && files.kept().isEmpty(), files);
            case Control.Cases cases -> {
                missing(
                        cases.required()
                                && cases.cases().stream().noneMatch(Control.Case::isChosen),
                        cases);
                cases.cases().stream()
                        .filter(Control.Case::isChosen)
                        .flatMap(chosen -> chosen.parts().stream())
                        .forEach(this::look);
            }
            case Control.Group group when !group.isFolded() -> group.parts().forEach(this::look);
            case Control.Pair pair -> pair.parts().forEach(this::look);
            case Control.Rows rows -> rows.rows().forEach(this::look);
            case Control.Group _,
                    Control.Paper _,
                    Control.Votes _,
                    Control.Note _,
                    Control.Hidden _ -> {}
        }
    }

    private void missing(boolean isMissing, Control control) {
        if (isMissing) {
            errors.put(control.name(), words.get("form.required", "label", control.label()));
        }
    }
}
