package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.campaign.CampaignId;
import vn.sovang.law.Past;
import vn.sovang.platform.security.Caller;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.counting.Listing;
import vn.sovang.query.counting.Narrower;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.nomineeregister.Histories;
import vn.sovang.query.nomineeregister.NomineeNames;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.query.yearreview.YearReviewBoard;
import vn.sovang.query.yearreview.YearReviewRow;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Award proposals with the state of their dossiers.
@RestController
public class ProposalEndpoint {
    private final ProposalBoard board;
    private final CampaignBoard campaigns;
    private final YearReviewBoard yearReviews;
    private final Narrower narrower;
    private final BoardReader reader;
    private final OwnUnits own;
    private final WaitingProposals waitingProposals;
    private final Histories histories;
    private final Desk desk;

    ProposalEndpoint(
            ProposalBoard board,
            CampaignBoard campaigns,
            YearReviewBoard yearReviews,
            Narrower narrower,
            BoardReader reader,
            OwnUnits own,
            WaitingProposals waitingProposals,
            Histories histories,
            Desk desk) {
        this.board = board;
        this.campaigns = campaigns;
        this.yearReviews = yearReviews;
        this.narrower = narrower;
        this.reader = reader;
        this.own = own;
        this.waitingProposals = waitingProposals;
        this.histories = histories;
        this.desk = desk;
    }

    /// All proposals, or some.
    ///
    /// @param desk desk that has to act on them now
    /// @param review only those that stand under that review of a year
    /// @param nominee only those with a line for that nominee
    /// @param held only those that lie with the caller's organisation
    /// @param waiting only those on which the caller's role has to act, which the menu counts
    @GetMapping("/api/proposals")
    public Answer<Proposal> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @ModelAttribute Narrowing narrowing,
            @RequestParam @Nullable ProposalStage stage,
            @RequestParam @Nullable Holder desk,
            @RequestParam @Nullable String review,
            @RequestParam @Nullable String nominee,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "false") boolean held,
            @RequestParam(defaultValue = "false") boolean waiting) {
        Sight sight = this.desk.sight(ViewTable.PROPOSAL_BOARD, caller, ask);
        Set<String> organisation = own.organisation(caller);
        OwnProposals ownProposals = new OwnProposals(organisation);
        SuspensionGrounds grounds = SuspensionGrounds.of(caller, organisation);
        Where where = Where.all().equal("stage", stage).equal("review_id", review).search(q);
        if (desk != null) {
            where.and(desk.condition());
        }
        if (nominee != null && !nominee.isBlank()) {
            where.and(ProposedPeople.NAMES, "nominee", nominee);
        }
        if (held) {
            ownProposals.keep(campaigns, where);
        }
        if (waiting) {
            waitingProposals.keep(caller, organisation, where);
        }
        return narrower.page(
                sight,
                narrowing,
                new Listing<>(board, ProposalBoard.PLACE, ownProposals.hide(campaigns, where)),
                (db, moment, rows) -> proposals(db, moment, grounds, rows));
    }

    @GetMapping("/api/proposals/{id}")
    public Single<Proposal> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        Sight sight = desk.sight(ViewTable.PROPOSAL_BOARD, caller, ask);
        Set<String> organisation = own.organisation(caller);
        SuspensionGrounds grounds = SuspensionGrounds.of(caller, organisation);
        return sight.one(
                board,
                id,
                new OwnProposals(organisation).hide(campaigns, Where.all()),
                (db, moment, rows) -> proposals(db, moment, grounds, rows));
    }

    private List<Proposal> proposals(
            JdbcClient db, Moment moment, SuspensionGrounds grounds, List<ProposalRow> rows) {
        Set<ProposalId> told = told(db, moment, grounds, rows);
        UnitNames names =
                UnitNames.load(db, moment, rows.stream().flatMap(ProposalEndpoint::units).toList());
        NomineeNames nominees =
                NomineeNames.load(
                        db,
                        moment,
                        rows.stream()
                                .flatMap(row -> row.lines().stream())
                                .map(ProposalLine::nominee)
                                .toList());
        Map<String, Past> pasts =
                histories.load(
                        db,
                        moment,
                        rows.stream()
                                .filter(row -> Holder.of(row) != Holder.NOBODY)
                                .filter(row -> !row.review().eligibility().isEmpty())
                                .flatMap(row -> row.nominees().stream())
                                .toList());
        Map<String, CampaignRow> launched =
                reader.find(
                        db,
                        campaigns,
                        moment,
                        rows.stream().flatMap(ProposalEndpoint::campaign).toList());
        Map<String, YearReviewRow> reviewed =
                reader.find(
                        db,
                        yearReviews,
                        moment,
                        rows.stream().flatMap(ProposalEndpoint::yearReview).toList());
        return rows.stream()
                .map(row ->
                        Proposal.of(
                                row,
                                campaign(row)
                                        .flatMap(id -> Stream.ofNullable(launched.get(id)))
                                        .findFirst()
                                        .orElse(null),
                                yearReview(row)
                                        .flatMap(id -> Stream.ofNullable(reviewed.get(id)))
                                        .findFirst()
                                        .orElse(null),
                                names,
                                nominees,
                                pasts,
                                told.contains(row.proposalId()),
                                moment))
                .toList();
    }

    /// Those of which the caller is told why they are suspended.
    private Set<ProposalId> told(
            JdbcClient db, Moment moment, SuspensionGrounds grounds, List<ProposalRow> rows) {
        String[] suspended =
                rows.stream()
                        .filter(row -> row.review().suspension() != null)
                        .map(row -> row.proposalId().toString())
                        .toArray(String[]::new);
        if (suspended.length == 0) {
            return Set.of();
        }
        Where where = Where.all().and("b.key = any (:suspended)", "suspended", suspended);
        return reader.all(db, board, moment, grounds.keep(campaigns, where)).stream()
                .map(ProposalRow::proposalId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> campaign(ProposalRow row) {
        CampaignId campaign = row.campaignId();
        return campaign == null ? Stream.of() : Stream.of(campaign.toString());
    }

    private static Stream<String> yearReview(ProposalRow row) {
        YearReviewId review = row.reviewId();
        return review == null ? Stream.of() : Stream.of(review.toString());
    }

    private static Stream<UnitId> units(ProposalRow row) {
        return Stream.of(
                        Stream.of(row.proposingUnit()),
                        row.lines().stream().map(line -> line.nominee().unit()),
                        Stream.ofNullable(row.forwarded())
                                .flatMap(on -> Stream.of(on.sender(), on.recipient().unit())),
                        Stream.ofNullable(row.sender()).map(ProposalRow.Sender::unit))
                .flatMap(units -> units);
    }
}
