package vn.sovang.query.pages.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.WordDiff;

import java.util.List;
import java.util.Map;

/// A form that does one thing.
///
/// @param action address to which it is sent
/// @param key the one by which a repeated sending is known
/// @param problem reason why nothing was done yet; blank where there is none
/// @param reference of that; blank where there is none
/// @param mistakes controls to put right, by their ids
/// @param back the record, or the list of its kind
/// @param wayBack the page on which it was begun, to which it leads back; blank for none
/// @param version of the record that the form was begun from; blank where it does not matter
/// @param position of that
/// @param changes acts of others on the record in the meantime
/// @param lists names to choose from, by the ids by which controls refer to them
/// @param begunWith ids of records whose names it shows
/// @param takesFiles whether files are sent along
/// @param isGrave whether it cannot be taken back
/// @param isAsked whether the reader is asked once more
/// @param report the report that is handed in; null on any other form
/// @param beside texts beside the form
/// @param correction of what was sent back; null on any other form
/// @param launch steps of a launch; null on any other form
public record ActPage(
        String action,
        String key,
        List<Control> controls,
        String problem,
        String reference,
        List<Mistake> mistakes,
        String button,
        String back,
        String wayBack,
        String version,
        String position,
        List<String> changes,
        Map<String, List<String>> lists,
        List<String> begunWith,
        boolean takesFiles,
        boolean isGrave,
        boolean isAsked,
        FormContext.@Nullable Owed report,
        FormContext.Beside beside,
        @Nullable Correction correction,
        LaunchSteps.@Nullable Shown launch) {
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

    /// True where something stands beside the form.
    public boolean hasBeside() {
        return !beside.isNothing();
    }

    /// Correction of what was sent back.
    ///
    /// @param number of the version that was sent back
    /// @param reason for which it was
    /// @param changes word by word since then
    public record Correction(int number, String reason, List<WordDiff.Piece> changes) {
        public Correction {
            changes = List.copyOf(changes);
        }

        public boolean hasChanges() {
            return changes.stream().anyMatch(piece -> piece.kind() != WordDiff.Kind.SAME);
        }
    }

    public record Mistake(String id, String words) {}
}
