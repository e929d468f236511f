package vn.sovang.command.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.fund.RewardedLine;
import vn.sovang.law.RewardMoney;
import vn.sovang.law.RewardPayer;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A decision as the log has it: what it granted, and what of it is held.
///
/// @param decidedOn as corrected last
/// @param received whether it came from an authority outside
record GrantedLines(
        DecisionIssued decision,
        LocalDate decidedOn,
        boolean received,
        Facts events,
        Function<UUID, Facts> log) {
    /// Empty where there is no such decision.
    static Optional<GrantedLines> of(DecisionId id, Function<UUID, Facts> log) {
        Facts events = log.apply(id.value());
        Optional<DecisionIssued> received =
                events.last(DecisionReceived.class).map(DecisionReceived::decision);
        return received.or(() -> events.last(DecisionIssued.class))
                .map(decision ->
                        new GrantedLines(
                                decision,
                                events.last(DecisionCorrected.class)
                                        .map(corrected -> corrected.meant().decidedOn())
                                        .orElse(decision.decidedOn()),
                                received.isPresent(),
                                events,
                                log));
    }

    Optional<Grant> grant(RewardedLine line) {
        return decision.grants().stream()
                .filter(grant ->
                        grant.line() == line.line() && grant.proposalId().equals(line.proposalId()))
                .findFirst();
    }

    /// The day from which a line is held no more; empty for one that is held.
    Optional<LocalDate> lostFrom(RewardedLine line) {
        return events.all(AwardStanding.class).stream()
                .filter(change ->
                        change.line() == line.line()
                                && change.proposalId().equals(line.proposalId()))
                .reduce((_, later) -> later)
                .filter(newest -> !(newest instanceof AwardRestored))
                .map(AwardStanding::from);
    }

    /// Reward money by the parameters of the decision's day; null where no level was read.
    @Nullable Long expected(Grant grant) {
        return RewardMoney.of(grant.item(), decidedOn).map(RewardMoney::amount).orElse(null);
    }

    /// The unit whose organisation pays for a line; empty where the law of the day was not read, or
    /// a body outside pays.
    Optional<RewardPayer> rule() {
        return RewardPayer.of(decision.authority(), decidedOn);
    }

    /// Unit of the body that the rule names; empty where it is outside the province.
    Optional<UnitId> payer(RewardPayer rule, ProposalId proposal) {
        return switch (rule.payer()) {
            case DECIDER -> received ? Optional.empty() : Optional.of(decision.issuer());
            case PROPOSER -> {
                Facts proposed = log.apply(proposal.value());
                yield proposed.last(ProposalForwarded.class)
                        .map(ProposalForwarded::sender)
                        .or(() -> proposed.last(AwardProposed.class).map(e -> e.proposingUnit()));
            }
        };
    }
}
