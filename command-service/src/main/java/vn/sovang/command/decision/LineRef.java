package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.LINES_EMPTY;
import static vn.sovang.command.decision.DecisionRejection.LINE_TWICE;
import static vn.sovang.command.decision.DecisionRejection.LINE_UNANSWERED;
import static vn.sovang.command.decision.DecisionRejection.LINE_UNKNOWN;

import vn.sovang.proposal.ProposalId;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// One line of one proposal.
record LineRef(ProposalId proposal, int line) {
    Map<String, String> details() {
        return Map.of("proposal", proposal.toString(), "line", Integer.toString(line));
    }

    /// The lines that a decision answers, each once and at least one.
    static Set<LineRef> once(Stream<LineRef> lines) {
        Set<LineRef> once = new HashSet<>();
        lines.forEach(line -> {
            if (!once.add(line)) {
                throw LINE_TWICE.because(line.details());
            }
        });
        if (once.isEmpty()) {
            throw LINES_EMPTY.because("field", "grants");
        }
        return once;
    }

    /// Every line of the proposals is answered, and no other.
    static void requireSame(Set<LineRef> answered, Set<LineRef> proposed) {
        answered.stream()
                .filter(line -> !proposed.contains(line))
                .findFirst()
                .ifPresent(line -> {
                    throw LINE_UNKNOWN.because(line.details());
                });
        proposed.stream()
                .filter(line -> !answered.contains(line))
                .findFirst()
                .ifPresent(line -> {
                    throw LINE_UNANSWERED.because(line.details());
                });
    }
}
