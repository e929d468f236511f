package vn.sovang.decision;

import vn.sovang.kernel.Required;
import vn.sovang.proposal.ProposalId;

/// Name that a granted line should have shown.
public record MeantName(ProposalId proposalId, int line, String name) {
    public MeantName {
        Required.name("name", name);
    }
}
