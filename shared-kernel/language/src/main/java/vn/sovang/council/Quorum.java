package vn.sovang.council;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

/// Share of all members who must be present for a session to count, as the council's own document
/// has it, such as 2 of 3.
///
/// @param source clause of the document that says so
public record Quorum(int part, int whole, String source) {
    public Quorum {
        Required.text("source", source);
        if (part < 1 || whole < part) {
            throw new InvalidValue("council.quorum", "field", "part");
        }
    }
}
