package vn.sovang.decision;

import vn.sovang.award.DecisionId;
import vn.sovang.kernel.Command;

/// Everything that can be asked of a decision.
public sealed interface DecisionCommand extends Command
        permits CorrectDecision,
                IssueDecision,
                ReceiveCorrection,
                ReceiveDecision,
                ReceiveStanding,
                RecordDecision,
                RecordRestoration,
                RecordRevocation,
                RecordStripping,
                RevokeAward {
    DecisionId decisionId();
}
