package vn.sovang.enrolment;

import java.util.List;

/// Says a registration anew that is not accepted yet, as a whole.
public record ReviseTitles(EnrolmentId enrolmentId, List<AimedTitle> lines)
        implements EnrolmentCommand {
    public ReviseTitles {
        lines = List.copyOf(lines);
    }
}
