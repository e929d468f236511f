package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.CAMPAIGN_CLOSED;
import static vn.sovang.command.proposal.ProposalRejection.CAMPAIGN_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.DECIDED;
import static vn.sovang.command.proposal.ProposalRejection.EXISTS;
import static vn.sovang.command.proposal.ProposalRejection.LINES_EMPTY;
import static vn.sovang.command.proposal.ProposalRejection.LINE_TWICE;
import static vn.sovang.command.proposal.ProposalRejection.NOMINEE_TWICE;
import static vn.sovang.command.proposal.ProposalRejection.NOT_CERTIFIED;
import static vn.sovang.command.proposal.ProposalRejection.NOT_OFFERED;
import static vn.sovang.command.proposal.ProposalRejection.NOT_SUBMITTED;
import static vn.sovang.command.proposal.ProposalRejection.OTHER_UNIT;
import static vn.sovang.command.proposal.ProposalRejection.OUT_OF_SCOPE;
import static vn.sovang.command.proposal.ProposalRejection.REASON_BLANK;
import static vn.sovang.command.proposal.ProposalRejection.SUBMITTED;
import static vn.sovang.command.proposal.ProposalRejection.UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.WITHDRAWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.DecisionId;
import vn.sovang.award.DossierComponent;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.unit.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rules of an award proposal.
sealed interface ProposalState {
    @Nullable ProposalId id();

    record None() implements ProposalState {
        @Override
        public @Nullable ProposalId id() {
            return null;
        }
    }

    /// Worked on by the unit.
    ///
    /// @param returnedFor why it came back; none before it is submitted first
    record Open(
            ProposalId id,
            CampaignId campaign,
            UnitId unit,
            List<ProposalLine> lines,
            Dossier dossier,
            @Nullable String returnedFor)
            implements ProposalState {
        public Open {
            lines = List.copyOf(lines);
        }

        Set<Integer> numbers() {
            return numbersOf(lines);
        }
    }

    /// Waits for a decision.
    ///
    /// @param handedIn what a return opens again
    /// @param places that its lines hold in quotas
    record Submitted(Open handedIn, List<LineClaim> places) implements ProposalState {
        public Submitted {
            places = List.copyOf(places);
        }

        @Override
        public ProposalId id() {
            return handedIn.id();
        }
    }

    record Withdrawn(ProposalId id, UnitId unit, String reason) implements ProposalState {}

    record Decided(ProposalId id, DecisionId decision) implements ProposalState {}

    /// R1, R2.
    static List<ProposalEvent> decide(
            ProposeAward command, ProposalState state, Act act, Facts campaign) {
        if (!(state instanceof None)) {
            throw EXISTS.because("proposal", command.proposalId());
        }
        CampaignLaunched launched =
                campaign.last(CampaignLaunched.class)
                        .orElseThrow(
                                () -> CAMPAIGN_UNKNOWN.because("campaign", command.campaignId()));
        campaign.last(CampaignClosed.class)
                .ifPresent(closed -> {
                    throw CAMPAIGN_CLOSED.because("date", closed.closedOn());
                });
        if (!launched.scope().contains(command.proposingUnit())) {
            throw OUT_OF_SCOPE.because("unit", command.proposingUnit());
        }
        requireFor(command.proposingUnit(), act);
        requireLines(command.lines(), launched);
        List<DossierComponent> own = launched.content().checklist();
        DossierChecklist law = DossierChecklist.inForceOn(act.day());
        return List.of(
                new AwardProposed(
                        command.proposalId(),
                        command.campaignId(),
                        command.proposingUnit(),
                        command.lines(),
                        own.isEmpty() ? law.components() : own,
                        own.isEmpty() ? law.source() : "plan:" + launched.planId(),
                        act.at()));
    }

    /// R3, R4, R5.
    static List<ProposalEvent> decide(AddDossierItem command, ProposalState state, Act act) {
        Open open = open(state, command.proposalId());
        requireFor(open.unit(), act);
        Dossier.Place place = Dossier.Place.of(command, open.numbers());
        return command.attachment().equals(open.dossier().filled().get(place))
                ? List.of()
                : List.of(
                        new DossierItemAdded(
                                open.id(),
                                place.component(),
                                place.line(),
                                command.attachment(),
                                command.fileName()));
    }

    /// R4: only what is complete can be certified.
    static List<ProposalEvent> decide(CertifyDossier command, ProposalState state, Act act) {
        Open open = open(state, command.proposalId());
        requireFor(open.unit(), act);
        open.dossier().requireComplete();
        return open.dossier().isCertified()
                ? List.of()
                : List.of(new DossierCertified(open.id(), act.actor().id(), act.at()));
    }

    /// R4, R5, R8.
    static List<ProposalEvent> decide(
            SubmitProposal command,
            ProposalState state,
            Act act,
            Function<CampaignId, Facts> campaigns) {
        if (state instanceof Submitted(var handedIn, _)) {
            requireFor(handedIn.unit(), act);
            return List.of();
        }
        Open open = open(state, command.proposalId());
        requireFor(open.unit(), act);
        open.dossier().requireComplete();
        if (!open.dossier().isCertified()) {
            throw NOT_CERTIFIED.because("proposal", open.id());
        }
        List<LineClaim> places =
                campaigns
                        .apply(open.campaign())
                        .last(CampaignLaunched.class)
                        .map(campaign -> Claims.places(open.lines(), campaign))
                        .orElseThrow(() -> CAMPAIGN_UNKNOWN.because("campaign", open.campaign()));
        return List.of(new ProposalSubmitted(open.id(), act.at(), places));
    }

    /// R6.
    static List<ProposalEvent> decide(ReturnProposal command, ProposalState state, Act act) {
        requireReason(command.reason());
        return switch (state) {
            case None _ -> throw UNKNOWN.because("proposal", command.proposalId());
            case Open open when command.reason().equals(open.returnedFor()) -> List.of();
            case Open open -> throw NOT_SUBMITTED.because("proposal", open.id());
            case Submitted submitted ->
                    List.of(
                            new ProposalReturned(
                                    submitted.id(),
                                    command.reason(),
                                    act.at(),
                                    submitted.places()));
            case Decided(var id, _) -> throw DECIDED.because("proposal", id);
            case Withdrawn withdrawn -> throw WITHDRAWN.because("proposal", withdrawn.id());
        };
    }

    /// R7.
    static List<ProposalEvent> decide(WithdrawProposal command, ProposalState state, Act act) {
        requireReason(command.reason());
        return switch (state) {
            case None _ -> throw UNKNOWN.because("proposal", command.proposalId());
            case Open open -> withdraw(open, List.of(), command, act);
            case Submitted(var handedIn, var places) -> withdraw(handedIn, places, command, act);
            case Decided(var id, _) -> throw DECIDED.because("proposal", id);
            case Withdrawn(var id, var unit, var reason) -> {
                requireFor(unit, act);
                if (!reason.equals(command.reason())) {
                    throw WITHDRAWN.because("proposal", id);
                }
                yield List.of();
            }
        };
    }

    static List<ProposalEvent> decide(MarkProposalDecided command, ProposalState state, Act act) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("proposal", command.proposalId());
            case Open open -> throw NOT_SUBMITTED.because("proposal", open.id());
            case Submitted(var handedIn, var places) ->
                    List.of(
                            new ProposalDecided(
                                    handedIn.id(),
                                    command.decisionId(),
                                    act.at(),
                                    Claims.held(of(command.refused(), handedIn), places)));
            case Decided(_, var decision) when decision.equals(command.decisionId()) -> List.of();
            case Decided(var id, _) -> throw DECIDED.because("proposal", id);
            case Withdrawn withdrawn -> throw WITHDRAWN.because("proposal", withdrawn.id());
        };
    }

    static ProposalState evolve(ProposalState state, ProposalEvent event) {
        return switch (event) {
            case AwardProposed e -> opened(e);
            case DossierItemAdded e ->
                    state instanceof Open open
                            ? with(
                                    open,
                                    open.dossier()
                                            .with(
                                                    new Dossier.Place(e.component(), e.line()),
                                                    e.attachment()))
                            : state;
            case DossierCertified _ ->
                    state instanceof Open open ? with(open, open.dossier().certified()) : state;
            case ProposalSubmitted e ->
                    state instanceof Open open ? new Submitted(open, e.claims()) : state;
            case ProposalReturned e ->
                    state instanceof Submitted(var handedIn, _)
                            ? returned(handedIn, e.reason())
                            : state;
            case ProposalWithdrawn e -> withdrawn(state, e);
            case ProposalDecided e -> new Decided(e.proposalId(), e.decisionId());
        };
    }

    private static Open open(ProposalState state, ProposalId asked) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("proposal", asked);
            case Open open -> open;
            case Submitted submitted -> throw SUBMITTED.because("proposal", submitted.id());
            case Decided(var id, _) -> throw DECIDED.because("proposal", id);
            case Withdrawn withdrawn -> throw WITHDRAWN.because("proposal", withdrawn.id());
        };
    }

    private static Open opened(AwardProposed event) {
        return new Open(
                event.proposalId(),
                event.campaignId(),
                event.proposingUnit(),
                event.lines(),
                Dossier.empty(event.checklist(), numbersOf(event.lines())),
                null);
    }

    private static Open with(Open open, Dossier dossier) {
        return new Open(
                open.id(), open.campaign(), open.unit(), open.lines(), dossier, open.returnedFor());
    }

    private static Open returned(Open open, String reason) {
        return new Open(
                open.id(),
                open.campaign(),
                open.unit(),
                open.lines(),
                open.dossier().uncertified(),
                reason);
    }

    private static List<ProposalEvent> withdraw(
            Open open, List<LineClaim> places, WithdrawProposal command, Act act) {
        requireFor(open.unit(), act);
        return List.of(
                new ProposalWithdrawn(
                        open.id(), command.reason(), act.at(), Claims.held(open.lines(), places)));
    }

    private static List<ProposalLine> of(List<Integer> numbers, Open open) {
        return open.lines().stream().filter(line -> numbers.contains(line.number())).toList();
    }

    private static Set<Integer> numbersOf(List<ProposalLine> lines) {
        return lines.stream().map(ProposalLine::number).collect(Collectors.toSet());
    }

    private static ProposalState withdrawn(ProposalState state, ProposalWithdrawn event) {
        return switch (state) {
            case Open open -> new Withdrawn(open.id(), open.unit(), event.reason());
            case Submitted(var open, _) -> new Withdrawn(open.id(), open.unit(), event.reason());
            case None _, Decided _, Withdrawn _ -> state;
        };
    }

    private static void requireLines(List<ProposalLine> lines, CampaignLaunched campaign) {
        if (lines.isEmpty()) {
            throw LINES_EMPTY.because("field", "lines");
        }
        Set<Integer> numbers = new HashSet<>();
        Set<Object> subjects = new HashSet<>();
        for (ProposalLine line : lines) {
            if (!numbers.add(line.number())) {
                throw LINE_TWICE.because("line", line.number());
            }
            if (!subjects.add(List.of(line.nominee().nomineeId(), line.item()))) {
                throw NOMINEE_TWICE.because("name", line.nominee().name());
            }
            if (!campaign.scope().contains(line.nominee().unit())) {
                throw OUT_OF_SCOPE.because("unit", line.nominee().unit());
            }
            requireOffered(line, campaign.content().awards());
        }
    }

    /// A plan that announces no awards leaves them open (seed S0); one that does, offers those
    /// only.
    private static void requireOffered(ProposalLine line, List<AwardOffer> offers) {
        boolean isOffered =
                offers.stream()
                        .anyMatch(offer ->
                                offer.item().equals(line.item())
                                        && offer.subjects().contains(line.nominee().kind()));
        if (!offers.isEmpty() && !isOffered) {
            throw NOT_OFFERED.because("line", line.number());
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
    }

    private static void requireFor(UnitId unit, Act act) {
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
    }
}
