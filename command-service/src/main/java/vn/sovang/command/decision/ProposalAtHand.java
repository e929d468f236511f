package vn.sovang.command.decision;

import static vn.sovang.command.decision.DecisionRejection.CERTIFIED_BY_SAME;
import static vn.sovang.command.decision.DecisionRejection.DECIDED_BEFORE_SUBMISSION;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_DECIDED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_NOT_SUBMITTED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_RETURNED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_SUSPENDED;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_UNKNOWN;
import static vn.sovang.command.decision.DecisionRejection.PROPOSAL_WITHDRAWN;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.Occasion;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.Recipient;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A proposal as a decision finds it: complete, and waiting for an answer.
///
/// @param since when it came to where it lies
/// @param recipient the unit to which it was forwarded; null while it lies where it was handed in
/// @param isFromElsewhere whether another province forwarded it here
record ProposalAtHand(
        ProposalId id,
        Occasion occasion,
        UnitId proposingUnit,
        List<ProposalLine> lines,
        PSet<String> certifiers,
        Instant since,
        @Nullable Recipient recipient,
        boolean isFromElsewhere) {
    ProposalAtHand {
        lines = List.copyOf(lines);
    }

    /// The proposal as its newest step left it.
    static ProposalAtHand of(ProposalId id, Facts proposal) {
        ProposalEvent newest =
                proposal.all(ProposalEvent.class).stream()
                        .filter(ProposalAtHand::movesOn)
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> PROPOSAL_UNKNOWN.because("proposal", id));
        return switch (newest) {
            case ProposalSubmitted _,
                    ProposalForwarded _,
                    ProposalReceived _,
                    ProceedingsResumed _ ->
                    lying(id, proposal);
            case ProceedingsSuspended _ -> throw PROPOSAL_SUSPENDED.because("proposal", id);
            case ProposalReturned _ -> throw PROPOSAL_RETURNED.because("proposal", id);
            case ProposalWithdrawn _ -> throw PROPOSAL_WITHDRAWN.because("proposal", id);
            case ProposalDecided _ -> throw PROPOSAL_DECIDED.because("proposal", id);
            case AwardProposed _,
                    DossierItemAdded _,
                    DossierCertified _,
                    CriteriaAssessed _,
                    VoteMinutesRecorded _,
                    ListPublished _,
                    PublicityWithdrawn _,
                    RemarkRecorded _,
                    RemarkSettled _,
                    ProposalAppraised _,
                    LineRefused _,
                    OwnActReported _ ->
                    throw PROPOSAL_NOT_SUBMITTED.because("proposal", id);
        };
    }

    /// True when an event moves the proposal on. What happens to the dossier, and what is said of
    /// the proposal, does not.
    private static boolean movesOn(ProposalEvent event) {
        return switch (event) {
            case AwardProposed _,
                    ProposalSubmitted _,
                    ProposalForwarded _,
                    ProposalReceived _,
                    ProceedingsSuspended _,
                    ProceedingsResumed _,
                    ProposalReturned _,
                    ProposalWithdrawn _,
                    ProposalDecided _ ->
                    true;
            case DossierItemAdded _,
                    DossierCertified _,
                    CriteriaAssessed _,
                    VoteMinutesRecorded _,
                    ListPublished _,
                    PublicityWithdrawn _,
                    RemarkRecorded _,
                    RemarkSettled _,
                    ProposalAppraised _,
                    LineRefused _,
                    OwnActReported _ ->
                    false;
        };
    }

    /// Requires that the proposal, decided since, lay where it was decided on the day.
    static void requireThereOn(LocalDate day, ProposalId id, Facts proposal) {
        lying(id, proposal).requireHereOn(day);
    }

    private static ProposalAtHand lying(ProposalId id, Facts proposal) {
        List<ProposalEvent> events = proposal.all(ProposalEvent.class);
        ProposalAtHand found =
                switch (events.getFirst()) {
                    case AwardProposed e -> proposed(e);
                    case ProposalReceived e -> received(e);
                    default -> throw PROPOSAL_UNKNOWN.because("proposal", id); // begins so only
                };
        for (ProposalEvent event : events) {
            found = found.after(event);
        }
        return found;
    }

    private ProposalAtHand after(ProposalEvent event) {
        return switch (event) {
            case AwardProposed _ -> this;
            case ProposalReceived e -> received(e);
            case ProposalSubmitted e -> since(e.submittedAt(), null);
            case ProposalForwarded e -> since(e.forwardedAt(), e.recipient());
            case DossierCertified e -> certifiedBy(e.certifiedBy());
            case DossierItemAdded _,
                    CriteriaAssessed _,
                    VoteMinutesRecorded _,
                    ListPublished _,
                    PublicityWithdrawn _,
                    RemarkRecorded _,
                    RemarkSettled _,
                    ProposalAppraised _,
                    LineRefused _,
                    ProceedingsSuspended _,
                    ProceedingsResumed _,
                    ProposalReturned _,
                    ProposalWithdrawn _,
                    ProposalDecided _,
                    OwnActReported _ ->
                    this;
        };
    }

    private static ProposalAtHand proposed(AwardProposed event) {
        return new ProposalAtHand(
                event.proposalId(),
                event.occasion(),
                event.proposingUnit(),
                event.lines(),
                HashTreePSet.empty(),
                event.proposedAt(),
                null,
                false);
    }

    private static ProposalAtHand received(ProposalReceived event) {
        return new ProposalAtHand(
                event.proposalId(),
                event.occasion(),
                event.proposingUnit(),
                event.lines(),
                HashTreePSet.from(event.certifiers()),
                event.receivedAt(),
                null,
                true);
    }

    private ProposalAtHand since(Instant at, @Nullable Recipient to) {
        return new ProposalAtHand(
                id, occasion, proposingUnit, lines, certifiers, at, to, isFromElsewhere);
    }

    private ProposalAtHand certifiedBy(String post) {
        return new ProposalAtHand(
                id,
                occasion,
                proposingUnit,
                lines,
                certifiers.plus(post),
                since,
                recipient,
                isFromElsewhere);
    }

    void requireHereOn(LocalDate decidedOn) {
        if (decidedOn.isBefore(VietnamTime.day(since))) {
            throw DECIDED_BEFORE_SUBMISSION.because(
                    Map.of("proposal", id.toString(), "date", decidedOn.toString()));
        }
    }

    /// R3.
    void requireNotCertifiedBy(Act act) {
        if (certifiers.contains(act.actor().id())) {
            throw CERTIFIED_BY_SAME.because("proposal", id);
        }
    }
}
