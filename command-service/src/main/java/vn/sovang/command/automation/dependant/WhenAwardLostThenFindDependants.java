package vn.sovang.command.automation.dependant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.award.AwardLoss;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Pasts;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.decision.Advice;
import vn.sovang.command.dispatch.Mentions;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.AwardStripped;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantId;
import vn.sovang.dependant.EndDependant;
import vn.sovang.dependant.FindDependant;
import vn.sovang.dependant.LostBasis;
import vn.sovang.kernel.TenantId;
import vn.sovang.law.Check;
import vn.sovang.law.Eligibility;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.PastAward;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.time.Ternary;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Looks at the verdicts that are kept with submissions, appraisals and grants: what they name was
/// an input of that day. A proposal that is with its unit again is judged anew when it is handed
/// in, so it stands on nothing.
@Component
class WhenAwardLostThenFindDependants implements Automation {
    private static final Set<String> FOUND = Set.of("dependant.found");

    private final EventLog log;
    private final Mentions mentions;

    WhenAwardLostThenFindDependants(EventLog log, Mentions mentions) {
        this.log = log;
        this.mentions = mentions;
    }

    @Override
    public String name() {
        return "khen-thuong-mat-hieu-luc";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return switch (event.payload()) {
            case AwardRevoked lost -> lost(event.tenant(), lost, AwardLoss.REVOKED);
            case AwardStripped lost -> lost(event.tenant(), lost, AwardLoss.STRIPPED);
            case AwardRestored restored -> restored(event.tenant(), restored).toList();
            default -> List.of(); // nothing else takes or gives back an award
        };
    }

    private List<Reaction> lost(TenantId tenant, AwardStanding lost, AwardLoss loss) {
        Facts decision = facts(tenant, lost.decisionId().value());
        Stream<Reaction> found =
                grant(decision, lost.proposalId(), lost.line()).stream()
                        .flatMap(grant ->
                                found(
                                        tenant,
                                        grant.nominee().nomineeId(),
                                        new Lost(
                                                Pasts.described(
                                                        grant, decision, id -> facts(tenant, id)),
                                                source(lost),
                                                loss,
                                                lost.from())));
        return Stream.concat(found, fallen(tenant, lost)).toList();
    }

    /// An award that is held no more.
    ///
    /// @param described as verdicts name it, also under the words before a correction
    private record Lost(List<PastAward> described, String source, AwardLoss loss, LocalDate on) {
        Optional<PastAward> in(Check check) {
            return check.outcome() == Ternary.NO
                    ? Optional.empty()
                    : described.stream().filter(check.inputs()::contains).findFirst();
        }

        List<Check> on(Eligibility verdict) {
            return verdict.checks().stream().filter(check -> in(check).isPresent()).toList();
        }
    }

    private Stream<Reaction> found(TenantId tenant, NomineeId nominee, Lost lost) {
        return mentions.find(tenant, Mentions.PROPOSING, nominee.value()).stream()
                .map(ProposalId::new)
                .flatMap(proposal -> found(tenant, proposal, nominee, lost));
    }

    private Stream<Reaction> found(TenantId tenant, ProposalId id, NomineeId nominee, Lost lost) {
        Facts proposal = facts(tenant, id.value());
        Optional<Facts> decision =
                proposal.last(ProposalDecided.class)
                        .map(decided -> facts(tenant, decided.decisionId().value()));
        return lines(proposal)
                .filter(line -> line.nominee().nomineeId().equals(nominee))
                .flatMap(line ->
                        standing(line, id, proposal, decision)
                                .filter(standing -> !lost.on(standing.verdict()).isEmpty())
                                .map(standing -> reaction(tenant, id, standing, lost))
                                .stream());
    }

    private Reaction reaction(TenantId tenant, ProposalId id, Standing standing, Lost lost) {
        List<Check> checks = lost.on(standing.verdict());
        DependantId dependant = DependantId.of(id, standing.line().number(), lost.source());
        DecisionIssued decision = standing.decision();
        return new Reaction(
                tenant,
                dependant.value(),
                new FindDependant(
                        dependant,
                        standing.holder(),
                        new LostBasis(
                                id,
                                standing.line().number(),
                                standing.line().nominee(),
                                standing.line().item(),
                                decision == null ? null : decision.decisionId(),
                                lost.in(checks.getFirst()).orElseThrow(),
                                lost.source(),
                                lost.loss(),
                                lost.on(),
                                checks.stream().map(Check::clause).distinct().toList())));
    }

    /// A line as it stands on a verdict.
    ///
    /// @param decision that granted it; null while the proposal is under way
    private record Standing(
            ProposalLine line,
            Eligibility verdict,
            UnitId holder,
            @Nullable DecisionIssued decision) {}

    private static Optional<Standing> standing(
            ProposalLine line, ProposalId id, Facts proposal, Optional<Facts> decided) {
        return decided.isPresent() ? granted(line, id, decided.get()) : underWay(line, proposal);
    }

    /// A grant that is still held, with the verdict that it kept.
    private static Optional<Standing> granted(ProposalLine line, ProposalId id, Facts decision) {
        return Pasts.issued(decision)
                .flatMap(issued ->
                        grant(decision, id, line.number())
                                .filter(grant -> Pasts.isHeld(grant, decision))
                                .filter(grant -> grant.eligibility() != null)
                                .map(grant ->
                                        new Standing(
                                                line,
                                                Objects.requireNonNull(grant.eligibility()),
                                                issued.issuer(),
                                                issued)));
    }

    /// A line that was handed in and not refused, with the newest verdict on it.
    private static Optional<Standing> underWay(ProposalLine line, Facts proposal) {
        boolean isHandedIn =
                proposal.all(ProposalEvent.class).stream()
                        .filter(event ->
                                event instanceof ProposalSubmitted
                                        || event instanceof ProposalReturned
                                        || event instanceof ProposalWithdrawn)
                        .reduce((_, later) -> later)
                        .filter(ProposalSubmitted.class::isInstance)
                        .isPresent();
        boolean isRefused =
                proposal.all(LineRefused.class).stream()
                        .anyMatch(refused -> refused.line() == line.number());
        return isHandedIn && !isRefused
                ? Advice.verdict(line.number(), proposal)
                        .flatMap(verdict ->
                                holder(proposal)
                                        .map(holder -> new Standing(line, verdict, holder, null)))
                : Optional.empty();
    }

    /// The unit to which it went last; of one that left the province, or went nowhere, the unit of
    /// its sender.
    private static Optional<UnitId> holder(Facts proposal) {
        return proposal.last(ProposalForwarded.class)
                .map(sent -> sent.recipient().staysHere() ? sent.recipient().unit() : sent.sender())
                .or(() -> proposal.last(AwardProposed.class).map(AwardProposed::proposingUnit));
    }

    private static Stream<ProposalLine> lines(Facts proposal) {
        return Stream.concat(
                proposal.all(AwardProposed.class).stream().flatMap(e -> e.lines().stream()),
                proposal.all(ProposalReceived.class).stream().flatMap(e -> e.lines().stream()));
    }

    private static Optional<Grant> grant(Facts decision, ProposalId proposal, int line) {
        return Pasts.issued(decision).stream()
                .flatMap(issued -> issued.grants().stream())
                .filter(grant -> grant.line() == line && grant.proposalId().equals(proposal))
                .findFirst();
    }

    /// Ends of findings on a line that fell itself.
    private Stream<Reaction> fallen(TenantId tenant, AwardStanding lost) {
        return found(tenant, lost.proposalId().value())
                .filter(found ->
                        found.lost().proposalId().equals(lost.proposalId())
                                && found.lost().line() == lost.line())
                .map(found -> end(tenant, found, DependantEnded.End.DEPENDANT_LOST));
    }

    private Stream<Reaction> restored(TenantId tenant, AwardRestored restored) {
        return found(tenant, restored.decisionId().value())
                .filter(found -> found.lost().source().equals(source(restored)))
                .map(found -> end(tenant, found, DependantEnded.End.RESTORED));
    }

    /// Findings that name a record.
    private Stream<DependantFound> found(TenantId tenant, UUID record) {
        return mentions.find(tenant, FOUND, record).stream()
                .flatMap(dependant -> facts(tenant, dependant).last(DependantFound.class).stream());
    }

    private static Reaction end(TenantId tenant, DependantFound found, DependantEnded.End end) {
        return new Reaction(
                tenant, found.dependantId().value(), new EndDependant(found.dependantId(), end));
    }

    private static String source(AwardStanding of) {
        return "%s/%s/%04d".formatted(of.decisionId(), of.proposalId(), of.line());
    }

    private Facts facts(TenantId tenant, UUID record) {
        return Facts.recorded(log.readAggregate(tenant, record.toString()));
    }
}
