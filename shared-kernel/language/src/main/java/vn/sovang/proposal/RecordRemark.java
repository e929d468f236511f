package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Puts on record a remark that came on the list (ý kiến góp ý).
///
/// @param line that it is about; null where it is about the list
/// @param remarkedBy person or body that made it; null where they asked not to be named, or are not
///   known: the name then stays on paper
public record RecordRemark(
        ProposalId proposalId,
        @Nullable Integer line,
        LocalDate receivedOn,
        @Nullable String remarkedBy,
        String text)
        implements ProposalCommand {
    public RecordRemark {
        Required.text("text", text);
        if (remarkedBy != null) {
            Required.name("remarkedBy", remarkedBy);
        }
    }
}
