package vn.sovang.query.councilsession;

import vn.sovang.query.proposalboard.AgendaProposals;
import vn.sovang.query.reading.Where;

/// Sessions that are over and of which a vote is still to be recorded on its proposal: it was never
/// recorded there, or was corrected since.
final class UnrecordedVotes {
    private static final String CONDITION =
            """
            b.stage = 'CLOSED' and exists (
                select 1 from view.proposal_board p
                where {rows}
                  and p.key in (
                      select l.line ->> 'proposalId'
                      from jsonb_array_elements(b.row #> '{session,ballots}') l(line))
                  and not exists (
                      select 1
                      from jsonb_array_elements(p.row #> '{review,votes}') v(vote)
                      where v.vote ->> 'session' = b.key
                        and not exists (
                            select 1
                            from jsonb_array_elements(b.row #> '{session,corrections}') c(entry)
                            where c.entry ->> 'proposalId' = p.key
                              and cast(c.entry ->> 'correctedAt' as timestamptz)
                                  > cast(v.vote ->> 'recordedAt' as timestamptz))))
            """;

    private UnrecordedVotes() {}

    static Where keep(AgendaProposals proposals, Where where) {
        return where.and(CONDITION.replace("{rows}", proposals.takingVotes()));
    }
}
