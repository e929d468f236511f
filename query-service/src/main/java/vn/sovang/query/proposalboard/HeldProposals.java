package vn.sovang.query.proposalboard;

import java.time.Instant;

/// Proposals under way of one stage that one holder has on the table, by how long.
///
/// @param count of them
/// @param since time since which the longest one has been there
/// @param days since then, to the day asked
/// @param week of them, those that came within the last 7 days
/// @param month those that came before, within the last 30 days
/// @param longer those that came before that
public record HeldProposals(
        String key,
        ProposalStage stage,
        Holder holder,
        int count,
        Instant since,
        long days,
        int week,
        int month,
        int longer) {}
