package vn.sovang.command.act;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.DecisionId;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.law.Past;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.PastAward;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalDecided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Histories of nominees at this moment: what was entered from paper, and what the platform decided
/// for a period that the line named. An award without one is not counted until somebody enters it.
///
/// @param log knowledge of the log about a record
public record Pasts(Function<UUID, Facts> log, NomineeProposals proposals) {
    public Past of(NomineeId nominee) {
        return new Past(entered(nominee), decided(nominee));
    }

    private List<HistoryFact> entered(NomineeId nominee) {
        Map<Integer, HistoryFact> standing = new LinkedHashMap<>();
        for (Object event : log.apply(nominee.value()).events()) {
            if (event instanceof FactRecorded recorded) {
                standing.remove(recorded.corrects());
                standing.put(recorded.number(), recorded.fact());
            } else if (event instanceof FactStruck struck) {
                standing.remove(struck.number());
            }
        }
        return List.copyOf(standing.values());
    }

    private List<PastAward> decided(NomineeId nominee) {
        return proposals.of(nominee).stream()
                .flatMap(
                        proposal -> log.apply(proposal.value()).all(ProposalDecided.class).stream())
                .map(ProposalDecided::decisionId)
                .distinct()
                .flatMap(decision -> awards(nominee, decision))
                .toList();
    }

    private Stream<PastAward> awards(NomineeId nominee, DecisionId id) {
        Facts decision = log.apply(id.value());
        return issued(decision).stream()
                .flatMap(issued ->
                        issued.grants().stream()
                                .filter(grant -> grant.nominee().nomineeId().equals(nominee))
                                .filter(grant -> isHeld(grant, decision))
                                .flatMap(grant -> award(grant, issued, heading(issued, decision))));
    }

    private Stream<PastAward> award(Grant grant, DecisionIssued issued, DecisionHeading heading) {
        AchievementPeriod period = grant.period();
        return period == null
                ? Stream.of()
                : Stream.of(
                        new PastAward(
                                grant.item(),
                                period.year(),
                                heading.number(),
                                heading.symbol(),
                                heading.decidedOn(),
                                new UnitFacts(log).name(issued.issuer(), issued.decidedOn())));
    }

    /// The decision of a record, issued here or taken in from outside.
    public static Optional<DecisionIssued> issued(Facts decision) {
        return decision.last(DecisionIssued.class)
                .or(() -> decision.last(DecisionReceived.class).map(DecisionReceived::decision));
    }

    /// A grant as verdicts can name it: under its heading of then, and as it was corrected.
    public static List<PastAward> described(
            Grant grant, Facts decision, Function<UUID, Facts> log) {
        Pasts pasts = new Pasts(log, _ -> List.of());
        return issued(decision).stream()
                .flatMap(issued ->
                        Stream.concat(
                                        Stream.of(printed(issued)),
                                        decision.all(DecisionCorrected.class).stream()
                                                .map(DecisionCorrected::meant))
                                .distinct()
                                .flatMap(heading -> pasts.award(grant, issued, heading)))
                .toList();
    }

    private static DecisionHeading printed(DecisionIssued issued) {
        return new DecisionHeading(issued.number(), issued.symbol(), issued.decidedOn());
    }

    private static DecisionHeading heading(DecisionIssued issued, Facts decision) {
        return decision.last(DecisionCorrected.class)
                .map(DecisionCorrected::meant)
                .orElseGet(() -> printed(issued));
    }

    /// True for a grant that was neither revoked nor stripped, or was restored since.
    public static boolean isHeld(Grant grant, Facts decision) {
        return decision.all(AwardStanding.class).stream()
                .filter(change ->
                        change.line() == grant.line()
                                && change.proposalId().equals(grant.proposalId()))
                .reduce((_, later) -> later)
                .map(AwardRestored.class::isInstance)
                .orElse(true);
    }
}
