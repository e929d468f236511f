package vn.sovang.proposal;

/// Resumes the proceedings once it is cleared.
public record ResumeProceedings(ProposalId proposalId, String reason) implements ProposalCommand {}
