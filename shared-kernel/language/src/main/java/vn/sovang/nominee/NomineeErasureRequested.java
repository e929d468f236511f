package vn.sovang.nominee;

import vn.sovang.proposal.NomineeId;

import java.time.Instant;

/// One post asked to erase a person whom a proposal under way names; another has to order it (rules
/// 44, 50).
///
/// @param legalBasis the clause or document that requires the erasure
/// @param requestedBy the post
public record NomineeErasureRequested(
        NomineeId nomineeId,
        String legalBasis,
        String reason,
        String requestedBy,
        Instant requestedAt)
        implements NomineeEvent {}
