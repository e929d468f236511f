package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Desk;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Sight;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Readings of sealed details: by whom, when, of whom.
@RestController
public class DetailReadingEndpoint {
    private final DetailReadings readings;
    private final NomineeRegister board;
    private final BoardReader reader;
    private final Desk desk;

    DetailReadingEndpoint(
            DetailReadings readings, NomineeRegister board, BoardReader reader, Desk desk) {
        this.readings = readings;
        this.board = board;
        this.reader = reader;
        this.desk = desk;
    }

    /// Readings up to the time asked for, the oldest first.
    ///
    /// @param nominee id of the nominee whose details were read
    /// @param actor account that read
    @GetMapping("/api/detail-readings")
    public Answer<DetailReading> list(
            Caller caller,
            @ModelAttribute Ask ask,
            @RequestParam @Nullable String nominee,
            @RequestParam @Nullable String actor) {
        Sight sight = desk.sight(ViewTable.DETAIL_READINGS, caller, ask);
        Moment moment = sight.moment();
        return sight.read(db ->
                Answer.paged(
                        readings.page(db, Ask.orNone(nominee), Ask.orNone(actor), moment, ask),
                        ask,
                        moment,
                        kept -> Long.toString(kept.number()),
                        page -> named(db, moment, page)));
    }

    private List<DetailReading> named(
            JdbcClient db, Moment moment, List<DetailReadings.Kept> page) {
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        page.stream()
                                .map(DetailReadings.Kept::unit)
                                .filter(Objects::nonNull)
                                .map(UnitId::new)
                                .toList());
        Map<String, NomineeRow> nominees =
                reader.find(
                        db,
                        board,
                        moment,
                        page.stream().map(DetailReadings.Kept::nomineeId).toList());
        return page.stream().map(kept -> named(kept, names, nominees)).toList();
    }

    private static DetailReading named(
            DetailReadings.Kept kept, UnitNames names, Map<String, NomineeRow> nominees) {
        UnitId unit = kept.unit() == null ? null : new UnitId(kept.unit());
        NomineeRow nominee = nominees.get(kept.nomineeId());
        return new DetailReading(
                kept.number(),
                kept.nomineeId(),
                nominee == null ? null : nominee.name(),
                kept.actor(),
                kept.role(),
                unit == null ? null : unit.toString(),
                names.onOrNull(VietnamTime.day(kept.readAt()), unit),
                kept.fields(),
                kept.position(),
                kept.readAt(),
                kept.reason());
    }
}
