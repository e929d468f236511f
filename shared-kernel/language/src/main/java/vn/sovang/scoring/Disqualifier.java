package vn.sovang.scoring;

import vn.sovang.kernel.Required;

/// A fact for which a unit is not considered, whatever its points.
public record Disqualifier(String code, String text) {
    public Disqualifier {
        Required.label("code", code);
        Required.text("text", text);
    }
}
