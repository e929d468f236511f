package vn.sovang.decision;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.proposal.ProposalId;

/// A line that was not granted, and why (rule 45).
public record LineRefusal(ProposalId proposalId, int line, String reason) {
    public LineRefusal {
        if (reason.isBlank()) {
            throw new InvalidValue("reason.blank", "field", "reason");
        }
    }
}
