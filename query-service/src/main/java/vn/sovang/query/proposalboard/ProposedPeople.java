package vn.sovang.query.proposalboard;

import org.springframework.stereotype.Component;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.nomineeregister.BroughtBefore;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Moments;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;

/// Nominees whom a proposal that was handed in brings before the organisation with which it lies.
@Component
class ProposedPeople implements BroughtBefore {
    /// Condition that a line names a nominee.
    static final String NAMES =
            """
            b.row @> jsonb_build_object('lines',
                jsonb_build_array(jsonb_build_object('nominee',
                    jsonb_build_object('nomineeId', cast(:nominee as text)))))
            """;

    private final ProposalBoard board;
    private final CampaignBoard campaigns;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final OwnUnits own;

    ProposedPeople(
            ProposalBoard board,
            CampaignBoard campaigns,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            OwnUnits own) {
        this.board = board;
        this.campaigns = campaigns;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.own = own;
    }

    @Override
    public boolean isBefore(Caller caller, String nominee) {
        Moment now = moments.find(caller.tenant(), Ask.now(), board, campaigns);
        Where where =
                Where.all()
                        .and("b.row ->> 'submittedAt' is not null")
                        .and(NAMES, "nominee", nominee);
        new OwnProposals(own.organisation(caller)).keep(campaigns, where);
        return transactions.read(caller.tenant(), db -> reader.count(db, board, now, where) > 0);
    }
}
