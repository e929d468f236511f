package vn.sovang.query.titlesum;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.enrolment.AcceptedRegistrations;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.yearreview.YearReviewBoard;
import vn.sovang.query.yearreview.YearReviewRow;
import vn.sovang.titlesum.AcceptedTitles;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sums of registered titles: the list, and one.
@RestController
class TitleSumEndpoint {
    private final TitleSumBoard board;
    private final AcceptedRegistrations accepted;
    private final YearReviewBoard reviews;
    private final BoardReader reader;
    private final Desk desk;

    TitleSumEndpoint(
            TitleSumBoard board,
            AcceptedRegistrations accepted,
            YearReviewBoard reviews,
            BoardReader reader,
            Desk desk) {
        this.board = board;
        this.accepted = accepted;
        this.reviews = reviews;
        this.reader = reader;
        this.desk = desk;
    }

    /// All sums, or some.
    ///
    /// @param organisation that sent them
    /// @param recipient to whom they went
    @GetMapping("/api/sums")
    public Answer<TitleSum> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String review,
            @RequestParam @Nullable String organisation,
            @RequestParam @Nullable String recipient) {
        return desk.sight(ViewTable.TITLE_SUMS, caller, ask)
                .page(
                        board,
                        Where.all()
                                .equal("review_id", review)
                                .equal("organisation", organisation)
                                .equal("recipient", recipient),
                        this::shown);
    }

    @GetMapping("/api/sums/{id}")
    public Single<TitleSum> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.TITLE_SUMS, caller, ask).one(board, id, this::shown);
    }

    private List<TitleSum> shown(JdbcClient db, Moment moment, List<TitleSumRow> rows) {
        List<String> under =
                rows.stream().map(row -> row.reviewId().toString()).distinct().toList();
        Map<String, YearReviewRow> opened = reader.find(db, reviews, moment, under);
        Map<String, Set<AcceptedTitles>> present = accepted.find(db, moment, under);
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream()
                                .flatMap(row ->
                                        Stream.concat(
                                                Stream.of(row.organisation(), row.recipient()),
                                                row.registrations().stream()
                                                        .map(one -> one.unitId())))
                                .toList());
        return rows.stream()
                .map(row -> {
                    String review = row.reviewId().toString();
                    return TitleSum.of(
                            row,
                            Objects.requireNonNull(opened.get(review)),
                            !summed(row).equals(present.getOrDefault(review, Set.of())),
                            names,
                            moment);
                })
                .toList();
    }

    private static Set<AcceptedTitles> summed(TitleSumRow row) {
        return row.registrations().stream()
                .map(one -> new AcceptedTitles(one.enrolmentId(), one.version()))
                .collect(Collectors.toSet());
    }
}
