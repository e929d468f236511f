package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.nomineeregister.Histories;
import vn.sovang.query.projection.Boards;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Unknown;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Lines of a proposal judged anew, by the rules of whatever day.
@RestController
class EligibilityEndpoint {
    private final ProposalBoard board;
    private final CampaignBoard campaigns;
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final OwnUnits own;
    private final Histories histories;
    private final DisciplineReaders disciplines;

    EligibilityEndpoint(
            ProposalBoard board,
            CampaignBoard campaigns,
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            OwnUnits own,
            Histories histories,
            DisciplineReaders disciplines) {
        this.board = board;
        this.campaigns = campaigns;
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.own = own;
        this.histories = histories;
        this.disciplines = disciplines;
    }

    @GetMapping("/api/proposals/{id}/eligibility")
    public Single<JudgedAnew> judgedAnew(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String on) {
        caller.mustHave(ViewTable.PROPOSAL_ELIGIBILITY.roles());
        Moment moment =
                moments.find(
                        caller.tenant(),
                        ask,
                        board,
                        campaigns,
                        boards.get("nominee-register"),
                        boards.get("award-register"),
                        boards.get("unit-register"));
        LocalDate day = Ask.day("on", on, moment);
        Where where = Where.all().equal("key", id);
        new OwnProposals(own.organisation(caller)).hide(campaigns, where);
        ProposalRow row =
                transactions.read(
                        caller.tenant(),
                        db ->
                                reader.all(db, board, moment, where).stream()
                                        .findFirst()
                                        .orElseThrow(() -> Unknown.record(id)));
        List<String> disciplined = disciplined(caller, row, moment);
        return transactions.read(
                caller.tenant(),
                db ->
                        Single.of(
                                JudgedAnew.of(
                                        row,
                                        histories.load(db, moment, row.nominees()),
                                        disciplined,
                                        day),
                                moment));
    }

    /// Nominees of whom discipline was entered since the verdict, as far as the caller is told.
    private List<String> disciplined(Caller caller, ProposalRow row, Moment moment) {
        Instant judged = row.judgedAt();
        return judged == null
                ? List.of()
                : disciplines.since(caller, row.nominees(), judged, moment);
    }
}
