package vn.sovang.query.proposalboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.yearreview.YearReviewId;

import java.util.Collection;
import java.util.Set;

/// Titles that were submitted under a review of a year and are not decided yet.
@Component
public class SubmittedTitles {
    private static final String FOUND =
            """
            select distinct l #>> '{nominee,nomineeId}' || '/' || (l #>> '{item,title}') as aim
            from view.proposal_board b, jsonb_array_elements(b.row -> 'lines') l
            where {rows} and b.review_id = :review and b.stage in ('SUBMITTED', 'FORWARDED')
              and l #>> '{item,kind}' = 'title'
              and l #>> '{nominee,nomineeId}' = any (:nominees)
            """;

    private final ProposalBoard board;

    SubmittedTitles(ProposalBoard board) {
        this.board = board;
    }

    /// Those of some nominees, each as the nominee's id and the title's name.
    public Set<String> find(
            JdbcClient db, Moment moment, YearReviewId review, Collection<String> nominees) {
        return db.sql(FOUND.replace("{rows}", BoardReader.holds("b", board)))
                .param("moment", moment.position())
                .param("review", review.toString())
                .param("nominees", nominees.toArray(String[]::new))
                .query((row, _) -> row.getString("aim"))
                .set();
    }
}
