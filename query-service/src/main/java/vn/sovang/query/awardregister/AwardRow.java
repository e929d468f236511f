package vn.sovang.query.awardregister;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.ProposalId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// One granted line.
///
/// @param unitId the nominee's unit
record AwardRow(
        DecisionId decisionId,
        DocumentNumber number,
        String symbol,
        LocalDate decidedOn,
        DecidingAuthority authority,
        UnitId issuer,
        String signatory,
        ProposalId proposalId,
        int line,
        Nominee nominee,
        UnitId unitId,
        AwardItem item) {}
