package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.Publicity;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// One row for each proposal.
@Component
class ProposalBoard implements Board<ProposalRow> {
    static final Place PLACE = Place.underCampaign("b.campaign_id", "b.proposing_unit");

    @Override
    public String name() {
        return "proposal-board";
    }

    @Override
    public String table() {
        return "view.proposal_board";
    }

    @Override
    public Class<ProposalRow> rowType() {
        return ProposalRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof ProposalEvent proposal
                ? List.of(proposal.proposalId().toString())
                : List.of();
    }

    @Override
    public ProposalRow on(@Nullable ProposalRow current, String key, RecordedEvent event) {
        return switch (event.payload()) {
            case AwardProposed proposed -> proposed(proposed);
            case ProposalReceived received -> received(received);
            default -> next(Objects.requireNonNull(current), (ProposalEvent) event.payload());
        };
    }

    private static ProposalRow next(ProposalRow row, ProposalEvent event) {
        return switch (event) {
            case AwardProposed again -> proposed(again);
            case ProposalReceived again -> received(again);
            case ProposalForwarded forwarded -> row.forwarded(forwarded);
            case DossierItemAdded added -> row.with(added);
            case DossierCertified certified ->
                    row.certified(
                            new ProposalRow.Certification(
                                    certified.certifiedBy(), certified.certifiedAt()));
            case ProposalSubmitted submitted ->
                    row.submitted(submitted.submittedAt(), submitted.claims())
                            .reviewed(row.review().with(submitted));
            case CriteriaAssessed assessed -> row.reviewed(row.review().with(assessed));
            case ListPublished by -> publicity(row, row.review().publicity().with(by));
            case PublicityWithdrawn by -> publicity(row, row.review().publicity().with(by));
            case RemarkRecorded by -> publicity(row, row.review().publicity().with(by));
            case RemarkSettled by -> publicity(row, row.review().publicity().with(by));
            case VoteMinutesRecorded voted -> row.reviewed(row.review().with(voted));
            case ProposalAppraised appraised -> row.reviewed(row.review().with(appraised));
            case LineRefused refused -> row.refused(refused);
            case ProceedingsSuspended by -> row.reviewed(row.review().suspended(by));
            case ProceedingsResumed _ -> row.reviewed(row.review().suspended(null));
            case OwnActReported _ -> row;
            case ProposalReturned returned ->
                    row.returned(
                            new ProposalRow.Setback(returned.reason(), returned.returnedAt()),
                            returned.freed());
            case ProposalWithdrawn withdrawn ->
                    row.withdrawn(
                            new ProposalRow.Setback(withdrawn.reason(), withdrawn.withdrawnAt()),
                            withdrawn.freed());
            case ProposalDecided decided ->
                    row.decided(
                                    new ProposalRow.Decision(
                                            decided.decisionId(),
                                            decided.decidedAt(),
                                            decided.day()),
                                    decided.freed())
                            .reviewed(row.review().with(decided));
        };
    }

    private static ProposalRow publicity(ProposalRow row, Publicity next) {
        return row.reviewed(row.review().with(next));
    }

    private static ProposalRow proposed(AwardProposed event) {
        return new ProposalRow(
                event.proposalId(),
                event.campaignId(),
                event.proposingUnit(),
                ProposalStage.PROPOSED,
                event.lines(),
                event.checklist(),
                event.checklistSource(),
                event.proposedAt(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Review.NONE,
                null,
                null,
                event.onItsOwn(),
                event.reviewId());
    }

    private static ProposalRow received(ProposalReceived event) {
        return new ProposalRow(
                event.proposalId(),
                event.campaignId(),
                event.proposingUnit(),
                ProposalStage.SUBMITTED,
                event.lines(),
                event.checklist(),
                event.checklistSource(),
                event.receivedAt(),
                event.dossier().stream()
                        .map(file ->
                                new ProposalRow.Item(
                                        file.component(),
                                        file.line(),
                                        file.attachment(),
                                        file.fileName()))
                        .toList(),
                new ProposalRow.Certification(
                        String.join(", ", event.certifiers()), event.receivedAt()),
                event.receivedAt(),
                event.receivedAt(),
                null,
                null,
                List.of(),
                Review.NONE,
                null,
                new ProposalRow.Sender(
                        event.origin(),
                        event.sender(),
                        event.campaign() == null ? null : event.campaign().value(),
                        event.submission(),
                        event.opinion()),
                event.onItsOwn(),
                event.reviewId());
    }

    @Override
    public String search(ProposalRow row) {
        return SearchText.fold(
                row.lines().stream()
                        .map(line -> line.nominee().name())
                        .collect(Collectors.joining(" ")));
    }
}
