package vn.sovang.query.pages.act;

import java.util.List;

/// A form that does one thing.
///
/// @param action where it is sent
/// @param key by which a repeated sending is known
/// @param problem why nothing was done yet; blank for none
/// @param reference of that; blank for none
/// @param mistakes controls to put right, by their ids
/// @param isGrave whether it cannot be taken back
/// @param isAsked whether the reader is asked once more
public record ActPage(
        String action,
        String key,
        List<Control> controls,
        String problem,
        String reference,
        List<Mistake> mistakes,
        String button,
        String back,
        boolean isGrave,
        boolean isAsked) {
    public ActPage {
        controls = List.copyOf(controls);
        mistakes = List.copyOf(mistakes);
    }

    public record Mistake(String id, String words) {}
}
