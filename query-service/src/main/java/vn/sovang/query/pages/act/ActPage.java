package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// A form that does one thing.
///
/// @param action address to which it is sent
/// @param key the one by which a repeated sending is known
/// @param problem reason why nothing was done yet; blank where there is none
/// @param reference of that; blank where there is none
/// @param mistakes controls to put right, by their ids
/// @param version of the record that the form was begun from; blank where it does not matter
/// @param position of that
/// @param changes acts of others on the record in the meantime
/// @param lists names to choose from, by the ids by which controls refer to them
/// @param begunWith ids of records whose names it shows
/// @param takesFiles whether files are sent along
/// @param isGrave whether it cannot be taken back
/// @param isAsked whether the reader is asked once more
/// @param report the report that is handed in; null on any other form
public record ActPage(
        String action,
        String key,
        List<Control> controls,
        String problem,
        String reference,
        List<Mistake> mistakes,
        String button,
        String back,
        String version,
        String position,
        List<String> changes,
        Map<String, List<String>> lists,
        List<String> begunWith,
        boolean takesFiles,
        boolean isGrave,
        boolean isAsked,
        FormContext.@Nullable Owed report) {
    public ActPage {
        controls = List.copyOf(controls);
        mistakes = List.copyOf(mistakes);
        changes = List.copyOf(changes);
        lists = Map.copyOf(lists);
        begunWith = List.copyOf(begunWith);
    }

    /// True when what is typed is kept on the machine for a while: never details of a person.
    public boolean isKept() {
        return !action.startsWith("/nguoi/");
    }

    public record Mistake(String id, String words) {}
}
