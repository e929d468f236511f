package vn.sovang.query.enrolment;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.OwnUnits;
import vn.sovang.query.yearreview.YearReviewBoard;
import vn.sovang.query.yearreview.YearReviewRow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Registrations of titles: the list, and one.
@RestController
public class EnrolmentEndpoint {
    private final EnrolmentBoard board;
    private final YearReviewBoard reviews;
    private final BoardReader reader;
    private final OwnUnits own;
    private final WaitingTitles waiting;
    private final Desk desk;

    EnrolmentEndpoint(
            EnrolmentBoard board,
            YearReviewBoard reviews,
            BoardReader reader,
            OwnUnits own,
            WaitingTitles waiting,
            Desk desk) {
        this.board = board;
        this.reviews = reviews;
        this.reader = reader;
        this.own = own;
        this.waiting = waiting;
        this.desk = desk;
    }

    /// All registrations, or some.
    ///
    /// @param q words of the names of nominees
    /// @param held only those under reviews of the caller's organisation
    @GetMapping("/api/enrolments")
    public Answer<Enrolment> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String review,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean held) {
        Where where =
                Where.all()
                        .search(q)
                        .equal("review_id", review)
                        .equal("unit_id", unit)
                        .equal("stage", stage);
        if (held) {
            waiting.keep(own.organisation(caller), where);
        }
        return desk.sight(ViewTable.ENROLMENTS, caller, ask).page(board, where, this::shown);
    }

    @GetMapping("/api/enrolments/{id}")
    public Single<Enrolment> get(Caller caller, @PathVariable String id, @ModelAttribute Ask ask) {
        return desk.sight(ViewTable.ENROLMENTS, caller, ask).one(board, id, this::shown);
    }

    private List<Enrolment> shown(JdbcClient db, Moment moment, List<EnrolmentRow> rows) {
        Map<String, YearReviewRow> opened =
                reader.find(
                        db,
                        reviews,
                        moment,
                        rows.stream().map(row -> row.reviewId().toString()).toList());
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        rows.stream()
                                .flatMap(row ->
                                        Stream.concat(
                                                Stream.of(row.unitId()),
                                                row.list().lines().stream()
                                                        .map(line -> line.nominee().unit())))
                                .toList());
        return rows.stream()
                .map(row ->
                        Enrolment.of(
                                row,
                                Objects.requireNonNull(opened.get(row.reviewId().toString())),
                                names,
                                moment))
                .toList();
    }
}
