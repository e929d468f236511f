package vn.sovang.decision;

import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;

/// A change in whether a granted line is held. The newest one holds; the grant and the changes
/// before it stay in the log (rule 43).
public sealed interface AwardStanding extends DecisionEvent
        permits AwardRevoked, AwardStripped, AwardRestored {
    ProposalId proposalId();

    int line();

    /// The day from which it holds.
    LocalDate from();
}
