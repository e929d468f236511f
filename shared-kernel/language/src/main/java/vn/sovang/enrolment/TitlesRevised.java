package vn.sovang.enrolment;

import java.time.Instant;
import java.util.List;

/// The unit said its registration anew before it was accepted, or after it was sent back.
///
/// @param lines all of them
public record TitlesRevised(
        EnrolmentId enrolmentId, int version, List<RegisteredTitle> lines, Instant revisedAt)
        implements EnrolmentEvent {
    public TitlesRevised {
        lines = List.copyOf(lines);
    }
}
