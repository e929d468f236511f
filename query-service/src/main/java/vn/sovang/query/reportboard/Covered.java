package vn.sovang.query.reportboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Carriers;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reports that units which are no more would owe still, and that nobody owes since all who carry
/// on their work handed in their own of the same phase after the end (rule 52).
@Component
class Covered {
    private final ReportBoard board;
    private final BoardReader reader;
    private final Successions successions;

    Covered(ReportBoard board, BoardReader reader, Successions successions) {
        this.board = board;
        this.reader = reader;
        this.successions = successions;
    }

    /// Leaves them out of the rows `b`.
    Where leaveOut(JdbcClient db, Moment moment, Where where) {
        Map<UnitId, LocalDate> ended = successions.ended(db, moment);
        if (ended.isEmpty()) {
            return where;
        }
        List<ReportRow> open =
                reader.all(
                        db,
                        board,
                        moment,
                        Where.all()
                                .equal("state", ReportRow.State.DUE)
                                .and(
                                        "b.unit_id = any (:ended)",
                                        "ended",
                                        ended.keySet().stream()
                                                .map(UnitId::toString)
                                                .toArray(String[]::new)));
        Carriers carriers =
                successions.carriers(db, moment, open.stream().map(ReportRow::unitId).toList());
        Map<String, ReportRow> next =
                reader.find(
                        db,
                        board,
                        moment,
                        open.stream()
                                .flatMap(row ->
                                        carriers.of(row.unitId()).stream()
                                                .map(unit -> ReportBoard.key(row, unit)))
                                .distinct()
                                .toList());
        String[] covered =
                open.stream()
                        .filter(row -> isCovered(row, ended, carriers, next))
                        .map(row -> ReportBoard.key(row, row.unitId()))
                        .toArray(String[]::new);
        return covered.length == 0
                ? where
                : where.and("b.key <> all (:covered)", "covered", covered);
    }

    private static boolean isCovered(
            ReportRow row,
            Map<UnitId, LocalDate> ended,
            Carriers carriers,
            Map<String, ReportRow> next) {
        List<UnitId> carrying = carriers.of(row.unitId());
        LocalDate end = Objects.requireNonNull(ended.get(row.unitId()));
        return !carrying.isEmpty()
                && carrying.stream()
                        .map(unit -> next.get(ReportBoard.key(row, unit)))
                        .allMatch(report -> report != null && report.isHandedInFrom(end));
    }
}
