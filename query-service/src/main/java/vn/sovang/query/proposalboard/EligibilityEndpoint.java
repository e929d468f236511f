package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.nomineeregister.DisciplineReaders;
import vn.sovang.query.nomineeregister.Histories;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
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
    private final BoardReader reader;
    private final OwnUnits own;
    private final Histories histories;
    private final DisciplineReaders disciplines;
    private final Desk desk;

    EligibilityEndpoint(
            ProposalBoard board,
            CampaignBoard campaigns,
            BoardReader reader,
            OwnUnits own,
            Histories histories,
            DisciplineReaders disciplines,
            Desk desk) {
        this.board = board;
        this.campaigns = campaigns;
        this.reader = reader;
        this.own = own;
        this.histories = histories;
        this.disciplines = disciplines;
        this.desk = desk;
    }

    @GetMapping("/api/proposals/{id}/eligibility")
    public Single<JudgedAnew> judgedAnew(
            Caller caller,
            @PathVariable String id,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String on) {
        Sight sight = desk.sight(ViewTable.PROPOSAL_ELIGIBILITY, caller, ask);
        Moment moment = sight.moment();
        LocalDate day = Ask.day("on", on, moment);
        Where where = Where.all().equal("key", id);
        new OwnProposals(own.organisation(caller)).hide(campaigns, where);
        ProposalRow row =
                sight.read(db ->
                        reader.all(db, board, moment, where).stream()
                                .findFirst()
                                .orElseThrow(() -> Unknown.record(id)));
        List<String> disciplined = disciplined(caller, row, moment);
        return sight.read(db ->
                Single.of(
                        JudgedAnew.of(
                                row, histories.load(db, moment, row.nominees()), disciplined, day),
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
