package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

/// Puts on record that the list of the proposal is public (công khai danh sách).
///
/// @param place of the announcement, such as a portal or a notice board
/// @param rule the organisation's own rule by which nothing is voted before the end and with
///   remarks open, such as a regulation of its council; null where it has none
public record PublishList(
        ProposalId proposalId, PublicityWindow window, String place, @Nullable String rule)
        implements ProposalCommand {
    public PublishList {
        Required.name("place", place);
        if (rule != null) {
            Required.name("rule", rule);
        }
    }
}
