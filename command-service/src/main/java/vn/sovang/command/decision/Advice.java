package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.LINE_REFUSED;

import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Pasts;
import vn.sovang.decision.GrantedLine;
import vn.sovang.decision.IssueDecision;
import vn.sovang.kernel.Closed;
import vn.sovang.law.Check;
import vn.sovang.law.Eligibility;
import vn.sovang.law.Past;
import vn.sovang.law.Reevaluation;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Advice on a line, given before the decision. Who decides may decide otherwise (Luật
/// 06/2022/QH15, Điều 90), with an override (rules 36, 45).
public final class Advice {
    private Advice() {}

    /// True when the line was refused, the council's newest vote on it fell short, its newest
    /// assessment or verdict found a criterion that is not met, or the newest appraisal found that
    /// the dossier does not fulfil what is asked.
    static boolean isAgainst(int line, Facts proposal) {
        return isRefused(line, proposal)
                || isVotedDown(line, proposal)
                || isAssessedAsNotMet(line, proposal)
                || isAppraisedAsUnfit(proposal)
                || !inTheWay(line, proposal).isEmpty();
    }

    /// The newest verdict on a line by the history of its nominee; empty where none was given.
    public static Optional<Eligibility> verdict(int line, Facts proposal) {
        return proposal.all(ProposalEvent.class).stream()
                .flatMap(event ->
                        switch (event) {
                            case ProposalSubmitted e -> e.eligibility().stream();
                            case ProposalAppraised e -> e.eligibility().stream();
                            default -> Stream.<LineEligibility>of(); // nothing else is judged
                        })
                .filter(judged -> judged.line() == line)
                .reduce((earlier, later) -> later)
                .map(LineEligibility::verdict);
    }

    /// True when the history on which the newest verdict stands has changed since. Discipline is no
    /// part of what is judged, so that this tells nobody of any (ADR 0034).
    static boolean isOutdated(ProposalLine line, Facts proposal, Pasts pasts) {
        return verdict(line.number(), proposal)
                .filter(verdict -> {
                    Past past = pasts.of(line.nominee().nomineeId());
                    return Reevaluation.isOutdated(verdict, day -> line.judged(past, day));
                })
                .isPresent();
    }

    /// Criteria of the law that the newest verdict found not met.
    static List<Check> inTheWay(int line, Facts proposal) {
        return verdict(line, proposal).map(Eligibility::inTheWay).orElse(List.of());
    }

    /// Points that the newest verdict on a line leaves open, each in the words of a refusal.
    static List<String> notices(int line, Facts proposal) {
        return verdict(line, proposal).stream()
                .flatMap(verdict ->
                        verdict.lacksWords()
                                ? Stream.of(Closed.code(Objects.requireNonNull(verdict.unjudged())))
                                : verdict.open().stream()
                                        .map(check ->
                                                "%s (%s)"
                                                        .formatted(
                                                                Closed.code(check.criterion()),
                                                                check.clause())))
                .toList();
    }

    static boolean isRefused(int line, Facts proposal) {
        return proposal.all(LineRefused.class).stream().anyMatch(e -> e.line() == line);
    }

    /// Refuses lines that were refused before: they are not refused again, and are granted only
    /// with an override.
    static void requireNotRefused(ProposalId id, Facts proposal, IssueDecision command) {
        Stream<Integer> refused =
                command.refusals().stream()
                        .filter(line -> line.proposalId().equals(id))
                        .map(line -> line.line());
        Stream<Integer> granted =
                command.override() != null
                        ? Stream.of()
                        : command.grants().stream()
                                .filter(line -> line.proposalId().equals(id))
                                .map(GrantedLine::line);
        Stream.concat(refused, granted)
                .flatMap(line ->
                        proposal.all(LineRefused.class).stream()
                                .filter(event -> event.line() == line))
                .findFirst()
                .ifPresent(event -> {
                    throw LINE_REFUSED.because(
                            Map.of(
                                    "line",
                                    Integer.toString(event.line()),
                                    "reason",
                                    event.reason()));
                });
    }

    private static boolean isAssessedAsNotMet(int line, Facts proposal) {
        return proposal.all(CriteriaAssessed.class).stream()
                .filter(event -> event.lines().contains(line))
                .reduce((earlier, later) -> later)
                .filter(event -> event.criteria().stream().anyMatch(one -> !one.isMet()))
                .isPresent();
    }

    private static boolean isAppraisedAsUnfit(Facts proposal) {
        return proposal.last(ProposalAppraised.class)
                .filter(event -> event.outcome() == ProposalAppraised.Outcome.DOES_NOT_FULFIL)
                .isPresent();
    }

    private static boolean isVotedDown(int line, Facts proposal) {
        return proposal.all(VoteMinutesRecorded.class).stream()
                .filter(event -> event.minutes().body() == VoteMinutes.Body.COUNCIL)
                .filter(event ->
                        event.minutes().votes().stream().anyMatch(vote -> vote.line() == line))
                .reduce((earlier, later) ->
                        later.minutes().heldOn().isBefore(earlier.minutes().heldOn())
                                ? earlier
                                : later)
                .filter(event -> fellShort(line, event))
                .isPresent();
    }

    private static boolean fellShort(int line, VoteMinutesRecorded event) {
        int members = event.minutes().members().size();
        return event.minutes().votes().stream()
                .filter(vote -> vote.line() == line)
                .anyMatch(vote ->
                        event.thresholds().stream()
                                .filter(threshold -> threshold.line() == line)
                                .anyMatch(threshold ->
                                        !threshold.isReachedBy(vote.inFavour(), members)));
    }
}
