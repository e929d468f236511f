package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.DECIDED;
import static vn.sovang.command.proposal.ProposalRejection.NOT_CERTIFIED;
import static vn.sovang.command.proposal.ProposalRejection.NOT_SUBMITTED;
import static vn.sovang.command.proposal.ProposalRejection.OTHER_UNIT;
import static vn.sovang.command.proposal.ProposalRejection.REASON_BLANK;
import static vn.sovang.command.proposal.ProposalRejection.RECEIVED;
import static vn.sovang.command.proposal.ProposalRejection.REFUSED;
import static vn.sovang.command.proposal.ProposalRejection.SUBMITTED;
import static vn.sovang.command.proposal.ProposalRejection.UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.WITHDRAWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.NomineeProposals;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.Pasts;
import vn.sovang.command.act.ReadOnce;
import vn.sovang.kernel.TenantId;
import vn.sovang.proposal.AddDossierItem;
import vn.sovang.proposal.AppraiseProposal;
import vn.sovang.proposal.AssessCriteria;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CertifyDossier;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierFile;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.ForwardProposal;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.MarkProposalDecided;
import vn.sovang.proposal.Occasion;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalCommand;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.ProposeAward;
import vn.sovang.proposal.Publicity;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.PublishList;
import vn.sovang.proposal.ReceiveLineRefusal;
import vn.sovang.proposal.ReceiveOwnAct;
import vn.sovang.proposal.ReceiveProposal;
import vn.sovang.proposal.ReceiveReturn;
import vn.sovang.proposal.RecordRemark;
import vn.sovang.proposal.RecordSessionVote;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.RefuseLine;
import vn.sovang.proposal.RefusedLine;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.ResumeProceedings;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.proposal.SettleRemark;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.SuspendProceedings;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.WithdrawProposal;
import vn.sovang.proposal.WithdrawPublicity;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    /// @param returnedFor reason for its return; null until it is returned
    record Open(
            ProposalId id,
            Occasion occasion,
            UnitId unit,
            List<ProposalLine> lines,
            Dossier dossier,
            @Nullable String returnedFor,
            Review review)
            implements ProposalState {
        public Open {
            lines = List.copyOf(lines);
        }

        boolean isAllRefused() {
            return review.refused().size() >= lines.size();
        }

        /// The lines that were not refused.
        List<ProposalLine> standing() {
            return lines.stream()
                    .filter(line -> !review.refused().containsKey(line.number()))
                    .toList();
        }

        Open with(Dossier next) {
            return new Open(id, occasion, unit, lines, next, returnedFor, review);
        }

        Open with(Review next) {
            return new Open(id, occasion, unit, lines, dossier, returnedFor, next);
        }

        Open returned(String reason) {
            return new Open(
                    id, occasion, unit, lines, dossier.uncertified(), reason, review.returned());
        }
    }

    /// Waits for a decision.
    ///
    /// @param handedIn the proposal that a return opens again
    /// @param claims places that its lines held when it was handed in
    /// @param received how it came from another province; null where it was proposed here
    /// @param forwarded the higher unit to which it went on since; null while it did not
    record Submitted(
            Open handedIn,
            List<LineClaim> claims,
            @Nullable ProposalReceived received,
            @Nullable ProposalForwarded forwarded)
            implements ProposalState {
        public Submitted {
            claims = List.copyOf(claims);
        }

        /// The places that its lines hold in quotas; a line that was refused holds no place any
        /// more.
        List<LineClaim> places() {
            return claims.stream()
                    .filter(claim -> !handedIn.review().refused().containsKey(claim.line()))
                    .toList();
        }

        Submitted with(Review next) {
            return new Submitted(handedIn.with(next), claims, received, forwarded);
        }

        Submitted with(ProposalForwarded next) {
            return new Submitted(handedIn, claims, received, next);
        }

        @Override
        public ProposalId id() {
            return handedIn.id();
        }
    }

    /// A proposal with an authority outside the province; only its answer comes.
    record Away(Submitted before, ProposalForwarded forwarded) implements ProposalState {
        @Override
        public ProposalId id() {
            return before.id();
        }
    }

    /// Went back to the province from which it came; it may come again.
    record SentBack(ProposalId id, TenantId origin, String reason) implements ProposalState {}

    record Withdrawn(ProposalId id, UnitId unit, String reason) implements ProposalState {}

    record Decided(ProposalId id, DecisionId decision) implements ProposalState {}

    /// A proposal of which no line is left.
    ///
    /// @param reasons reasons under their lines
    record Refused(ProposalId id, Map<Integer, String> reasons) implements ProposalState {
        public Refused {
            reasons = Map.copyOf(reasons);
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<ProposalEvent> decide(
            ProposalCommand command,
            ProposalState state,
            Act act,
            History history,
            NomineeProposals proposals) {
        ReadOnce facts = new ReadOnce(history::of);
        Judging judging = new Judging(act, new Pasts(facts, proposals));
        Nominees nominees = new Nominees(facts);
        Function<CampaignId, Facts> campaigns = campaign -> facts.apply(campaign.value());
        return switch (command) {
            case ProposeAward c -> Proposing.decide(c, state, act, facts, nominees);
            case AddDossierItem c -> decide(c, notOwn(state, act, nominees), act);
            case CertifyDossier c -> decide(c, state, act, nominees);
            case SubmitProposal c ->
                    judging.with(decide(c, notOwn(state, act, nominees), act, campaigns), state);
            case ReturnProposal c -> decide(c, notOwn(state, act, nominees), act);
            case WithdrawProposal c -> decide(c, state, act);
            case AssessCriteria c -> ProposalReview.decide(c, state, act, campaigns, nominees);
            case PublishList c -> ProposalPublicity.decide(c, state, act, nominees);
            case WithdrawPublicity c -> ProposalPublicity.decide(c, state, act, nominees);
            case RecordRemark c -> ProposalPublicity.decide(c, state, act, nominees);
            case SettleRemark c -> ProposalPublicity.decide(c, state, act, nominees);
            case RecordVoteMinutes c -> ProposalVote.decide(c, state, act, nominees);
            case RecordSessionVote c -> ProposalVote.decide(c, state, act, facts, nominees);
            case AppraiseProposal c ->
                    judging.with(ProposalReview.decide(c, state, act, nominees), state);
            case RefuseLine c -> ProposalReview.decide(c, state, act, nominees);
            case SuspendProceedings c ->
                    ProposalReview.decide(c, notOwn(state, act, nominees), act);
            case ResumeProceedings c -> ProposalReview.decide(c, notOwn(state, act, nominees), act);
            case ForwardProposal c ->
                    Forwarding.decide(c, state, act, unit -> facts.apply(unit.value()), nominees);
            case ReceiveProposal c -> Forwarding.decide(c, state);
            case ReceiveReturn c -> Forwarding.decide(c, state, act);
            case ReceiveOwnAct c -> Forwarding.decide(c, act);
            case ReceiveLineRefusal c -> Forwarding.decide(c, state, act);
            case MarkProposalDecided c -> decide(c, state, act);
        };
    }

    /// R10: the proposal, if it is not the actor's own.
    private static ProposalState notOwn(ProposalState state, Act act, Nominees nominees) {
        switch (state) {
            case Open open -> Lines.requireNotOwn(open.lines(), act, nominees);
            case Submitted submitted ->
                    Lines.requireNotOwn(submitted.handedIn().lines(), act, nominees);
            case Away(var before, _) ->
                    Lines.requireNotOwn(before.handedIn().lines(), act, nominees);
            case None _, SentBack _, Withdrawn _, Decided _, Refused _ -> {}
        }
        return state;
    }

    /// R3, R4, R5.
    static List<ProposalEvent> decide(AddDossierItem command, ProposalState state, Act act) {
        Open open = open(state, command.proposalId());
        requireFor(open.unit(), act);
        boolean isThere =
                Dossier.Place.all(command, Lines.numbers(open.lines())).stream()
                        .allMatch(place ->
                                command.attachment().equals(open.dossier().filled().get(place)));
        return isThere
                ? List.of()
                : List.of(
                        new DossierItemAdded(
                                open.id(),
                                command.component(),
                                command.line(),
                                Boolean.TRUE.equals(command.everyLine()) ? true : null,
                                command.attachment(),
                                command.fileName()));
    }

    /// R4, R10: only what is complete can be certified, and not by a nominee.
    static List<ProposalEvent> decide(
            CertifyDossier command, ProposalState state, Act act, Nominees nominees) {
        Open open = open(state, command.proposalId());
        requireFor(open.unit(), act);
        Lines.requireNotOwn(open.lines(), act, nominees);
        open.dossier().requireComplete();
        return open.dossier().isCertified()
                ? List.of()
                : List.of(new DossierCertified(open.id(), act.actor().id(), act.at()));
    }

    /// R4, R5, R8, R20.
    static List<ProposalEvent> decide(
            SubmitProposal command,
            ProposalState state,
            Act act,
            Function<CampaignId, Facts> campaigns) {
        if (state instanceof Submitted submitted) {
            requireFor(submitted.handedIn().unit(), act);
            return List.of();
        }
        Open open = open(state, command.proposalId());
        requireFor(open.unit(), act);
        open.dossier().requireComplete();
        if (!open.dossier().isCertified()) {
            throw NOT_CERTIFIED.because("proposal", open.id());
        }
        Optional<CampaignText> campaign = Proposing.campaign(open.occasion(), campaigns);
        campaign.ifPresent(text -> Lines.requireLasting(open.standing(), text, act.day()));
        return List.of(
                new ProposalSubmitted(
                        open.id(),
                        act.at(),
                        campaign.map(text -> Claims.places(open.standing(), text))
                                .orElse(List.of()),
                        List.of(),
                        command.override()));
    }

    /// R6.
    static List<ProposalEvent> decide(ReturnProposal command, ProposalState state, Act act) {
        requireReason(command.reason());
        return switch (state) {
            case None _ -> throw UNKNOWN.because("proposal", command.proposalId());
            case Open open when command.reason().equals(open.returnedFor()) -> List.of();
            case Open open -> throw NOT_SUBMITTED.because("proposal", open.id());
            case Submitted submitted -> {
                ProposalReview.requireGoing(submitted);
                yield List.of(
                        new ProposalReturned(
                                submitted.id(), command.reason(), act.at(), submitted.places()));
            }
            case Away away -> Forwarding.decide(command, away, act);
            case SentBack(_, _, var reason) when command.reason().equals(reason) -> List.of();
            case SentBack(var id, _, _) -> throw NOT_SUBMITTED.because("proposal", id);
            case Refused(var id, _) -> throw REFUSED.because("proposal", id);
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
            case Submitted submitted when submitted.received() != null ->
                    throw RECEIVED.because("proposal", submitted.id());
            case Submitted submitted ->
                    withdraw(submitted.handedIn(), submitted.places(), command, act);
            case Away away -> throw Forwarding.forwarded(away);
            case SentBack(var id, _, _) -> throw RECEIVED.because("proposal", id);
            case Refused(var id, _) -> throw REFUSED.because("proposal", id);
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
            case Submitted submitted -> List.of(decided(command, submitted, act));
            case Away(var before, _) -> List.of(decided(command, before, act));
            case SentBack(var id, _, _) -> throw NOT_SUBMITTED.because("proposal", id);
            case Decided(_, var decision) when decision.equals(command.decisionId()) -> List.of();
            // A decision grants what was refused only with an override (rule 36).
            case Refused(var id, _) ->
                    List.of(
                            new ProposalDecided(
                                    id,
                                    command.decisionId(),
                                    act.at(),
                                    List.of(),
                                    command.decidedOn(),
                                    command.refused()));
            case Decided(var id, _) -> throw DECIDED.because("proposal", id);
            case Withdrawn withdrawn -> throw WITHDRAWN.because("proposal", withdrawn.id());
        };
    }

    private static ProposalDecided decided(
            MarkProposalDecided command, Submitted submitted, Act act) {
        List<ProposalLine> refused =
                Lines.those(
                        command.refused().stream()
                                .map(RefusedLine::line)
                                .collect(Collectors.toSet()),
                        submitted.handedIn().standing());
        return new ProposalDecided(
                submitted.id(),
                command.decisionId(),
                act.at(),
                Claims.held(refused, submitted.places()),
                command.decidedOn(),
                command.refused());
    }

    static ProposalState evolve(ProposalState state, ProposalEvent event) {
        return switch (event) {
            case AwardProposed e -> opened(e);
            case DossierItemAdded e ->
                    state instanceof Open open
                            ? open.with(open.dossier().with(e, Lines.numbers(open.lines())))
                            : state;
            case DossierCertified e ->
                    state instanceof Open open
                            ? open.with(open.dossier().certified())
                                    .with(open.review().certifiedBy(e.certifiedBy()))
                            : state;
            case ProposalSubmitted e ->
                    state instanceof Open open
                            ? new Submitted(open, e.claims(), null, null)
                            : state;
            case CriteriaAssessed e -> reviewed(state, review -> review.with(e));
            case VoteMinutesRecorded e -> reviewed(state, review -> review.with(e.minutes()));
            case ListPublished e -> published(state, publicity -> publicity.with(e));
            case PublicityWithdrawn e -> published(state, publicity -> publicity.with(e));
            case RemarkRecorded e -> published(state, publicity -> publicity.with(e));
            case RemarkSettled e -> published(state, publicity -> publicity.with(e));
            case ProposalAppraised e -> reviewed(state, review -> review.with(e));
            case LineRefused e -> refused(state, e);
            case ProposalForwarded e -> forwarded(state, e);
            case ProposalReceived e -> received(e);
            case ProceedingsSuspended e -> reviewed(state, review -> review.suspended(e));
            case ProceedingsResumed _ -> reviewed(state, review -> review.suspended(null));
            case ProposalReturned e -> returned(state, e);
            case ProposalWithdrawn e -> withdrawn(state, e);
            case ProposalDecided e -> new Decided(e.proposalId(), e.decisionId());
            case OwnActReported _ -> state;
        };
    }

    /// A proposal that waits for its decision.
    static Submitted submitted(ProposalState state, ProposalId asked) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("proposal", asked);
            case Open open -> throw NOT_SUBMITTED.because("proposal", open.id());
            case Submitted submitted -> submitted;
            case Away away -> throw Forwarding.forwarded(away);
            case SentBack(var id, _, _) -> throw NOT_SUBMITTED.because("proposal", id);
            case Refused(var id, _) -> throw REFUSED.because("proposal", id);
            case Decided(var id, _) -> throw DECIDED.because("proposal", id);
            case Withdrawn withdrawn -> throw WITHDRAWN.because("proposal", withdrawn.id());
        };
    }

    private static ProposalState published(ProposalState state, UnaryOperator<Publicity> next) {
        return reviewed(state, review -> review.with(next.apply(review.publicity())));
    }

    private static ProposalState reviewed(ProposalState state, UnaryOperator<Review> next) {
        return switch (state) {
            case Open open -> open.with(next.apply(open.review()));
            case Submitted submitted -> submitted.with(next.apply(submitted.handedIn().review()));
            case None _, Away _, SentBack _, Withdrawn _, Decided _, Refused _ -> state;
        };
    }

    private static ProposalState refused(ProposalState state, LineRefused event) {
        return switch (state) {
            case Submitted submitted -> refused(submitted, event, next -> next);
            case Away(var before, var to) -> refused(before, event, next -> new Away(next, to));
            case None _, Open _, SentBack _, Withdrawn _, Decided _, Refused _ -> state;
        };
    }

    private static ProposalState refused(
            Submitted before, LineRefused event, Function<Submitted, ProposalState> where) {
        Submitted next =
                before.with(before.handedIn().review().withRefused(event.line(), event.reason()));
        return next.handedIn().isAllRefused()
                ? new Refused(next.id(), next.handedIn().review().refused())
                : where.apply(next);
    }

    private static ProposalState forwarded(ProposalState state, ProposalForwarded event) {
        if (!(state instanceof Submitted submitted)) {
            return state;
        }
        return event.recipient().staysHere() ? submitted.with(event) : new Away(submitted, event);
    }

    private static Submitted received(ProposalReceived event) {
        Dossier dossier =
                Dossier.empty(event.checklist(), Lines.numbers(event.lines())).certified();
        for (DossierFile file : event.dossier()) {
            dossier =
                    dossier.with(
                            new Dossier.Place(file.component(), file.line()), file.attachment());
        }
        Review review = Review.NONE;
        for (String post : event.certifiers()) {
            review = review.certifiedBy(post);
        }
        Open there =
                new Open(
                        event.proposalId(),
                        event.occasion(),
                        event.proposingUnit(),
                        event.lines(),
                        dossier.certified(),
                        null,
                        review);
        return new Submitted(there, List.of(), event, null);
    }

    private static ProposalState returned(ProposalState state, ProposalReturned event) {
        return switch (state) {
            case Submitted submitted -> returned(submitted, event);
            case Away(var before, _) -> returned(before, event);
            case None _, Open _, SentBack _, Withdrawn _, Decided _, Refused _ -> state;
        };
    }

    private static ProposalState returned(Submitted submitted, ProposalReturned event) {
        ProposalReceived received = submitted.received();
        return received == null
                ? submitted.handedIn().returned(event.reason())
                : new SentBack(event.proposalId(), received.origin(), event.reason());
    }

    private static Open open(ProposalState state, ProposalId asked) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("proposal", asked);
            case Open open -> open;
            case Submitted submitted -> throw SUBMITTED.because("proposal", submitted.id());
            case Away away -> throw Forwarding.forwarded(away);
            case SentBack(var id, _, _) -> throw RECEIVED.because("proposal", id);
            case Refused(var id, _) -> throw REFUSED.because("proposal", id);
            case Decided(var id, _) -> throw DECIDED.because("proposal", id);
            case Withdrawn withdrawn -> throw WITHDRAWN.because("proposal", withdrawn.id());
        };
    }

    private static Open opened(AwardProposed event) {
        return new Open(
                event.proposalId(),
                event.occasion(),
                event.proposingUnit(),
                event.lines(),
                Dossier.empty(event.checklist(), Lines.numbers(event.lines())),
                null,
                Review.NONE);
    }

    private static List<ProposalEvent> withdraw(
            Open open, List<LineClaim> places, WithdrawProposal command, Act act) {
        requireFor(open.unit(), act);
        return List.of(
                new ProposalWithdrawn(
                        open.id(),
                        command.reason(),
                        act.at(),
                        Claims.held(open.standing(), places)));
    }

    private static ProposalState withdrawn(ProposalState state, ProposalWithdrawn event) {
        return switch (state) {
            case Open open -> new Withdrawn(open.id(), open.unit(), event.reason());
            case Submitted submitted ->
                    new Withdrawn(submitted.id(), submitted.handedIn().unit(), event.reason());
            case None _, Away _, SentBack _, Decided _, Withdrawn _, Refused _ -> state;
        };
    }

    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw REASON_BLANK.because("field", "reason");
        }
    }

    static void requireFor(UnitId unit, Act act) {
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
    }
}
