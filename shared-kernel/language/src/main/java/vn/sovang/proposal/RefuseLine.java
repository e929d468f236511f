package vn.sovang.proposal;

/// Takes one line out of the proceedings for good, with a reason.
public record RefuseLine(ProposalId proposalId, int line, String reason)
        implements ProposalCommand {}
