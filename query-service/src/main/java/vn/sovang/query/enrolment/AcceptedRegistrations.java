package vn.sovang.query.enrolment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.enrolment.TitleList;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.titlesum.AcceptedTitles;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Registrations that were accepted by a moment, each in the version that was accepted last.
@Component
public class AcceptedRegistrations {
    private final EnrolmentBoard board;
    private final BoardReader reader;

    AcceptedRegistrations(EnrolmentBoard board, BoardReader reader) {
        this.board = board;
        this.reader = reader;
    }

    /// Those under some reviews, by the review.
    public Map<String, Set<AcceptedTitles>> find(
            JdbcClient db, Moment moment, Collection<String> reviews) {
        Where where =
                Where.all()
                        .and(
                                "b.review_id = any (:reviews)",
                                "reviews",
                                reviews.toArray(String[]::new));
        Map<String, Set<AcceptedTitles>> found = new HashMap<>();
        for (EnrolmentRow row : reader.all(db, board, moment, where)) {
            TitleList.Accepted accepted = row.list().accepted();
            if (accepted != null) {
                found.computeIfAbsent(row.reviewId().toString(), _ -> new HashSet<>())
                        .add(new AcceptedTitles(row.list().id(), accepted.version()));
            }
        }
        return found;
    }
}
