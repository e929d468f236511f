package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The list of the proposal is public for a time.
///
/// @param place of the announcement
/// @param rule the organisation's own rule by which nothing is voted before the end and with
///   remarks open; null where it has none
/// @param publishedBy the post
public record ListPublished(
        ProposalId proposalId,
        PublicityWindow window,
        String place,
        @Nullable String rule,
        String publishedBy,
        Instant publishedAt)
        implements ProposalEvent {}
