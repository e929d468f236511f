package vn.sovang.query.enrolment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.titlesum.AcceptedTitles;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Registrations that are accepted at a moment, each in its version.
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
                        .equal("stage", Stage.ACCEPTED)
                        .and(
                                "b.review_id = any (:reviews)",
                                "reviews",
                                reviews.toArray(String[]::new));
        return reader.all(db, board, moment, where).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.reviewId().toString(),
                                Collectors.mapping(
                                        row ->
                                                new AcceptedTitles(
                                                        row.list().id(), row.list().version()),
                                        Collectors.toSet())));
    }
}
