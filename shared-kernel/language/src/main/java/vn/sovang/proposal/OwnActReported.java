package vn.sovang.proposal;

import java.time.Instant;

/// Body to which the proposal had gone reported that somebody took part there in judging it whom
/// the register names as its nominee since (rule 44).
public record OwnActReported(ProposalId proposalId, NomineeId nomineeId, Instant reportedAt)
        implements ProposalEvent {}
