package vn.sovang.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings one generation of one board over one page of events: rows, parked events and position in
/// one transaction.
@Component
class PageWriter {
    private final TenantTransactions transactions;
    private final Places places;
    private final JsonMapper mapper;

    PageWriter(TenantTransactions transactions, Places places, EventJson json) {
        this.transactions = transactions;
        this.places = places;
        this.mapper = json.mapper();
    }

    /// The place after the page; empty when another instance has been there, so that the page is
    /// not the next one, or the board has strayed: on top of another log nothing is written.
    Optional<Place> write(Board<?> board, Place from, List<RecordedEvent> page) {
        return transactions.write(
                from.tenant(),
                db ->
                        places.lockUnlessTaken(from)
                                .filter(from::equals)
                                .filter(place -> !places.hasStrayed(place))
                                .map(place -> writeLocked(db, board, place, page)));
    }

    /// Writes a page for callers that hold the lock in a transaction of their own.
    <R extends Record> Place writeLocked(
            JdbcClient db, Board<R> board, Place from, List<RecordedEvent> page) {
        if (page.isEmpty()) {
            return from;
        }
        TenantId tenant = from.tenant();
        BoardTable<R> table = table(board);
        Set<String> stopped = Parking.stopped(db, from);
        PageFold.Changes<R> changes =
                PageFold.fold(
                        board,
                        page,
                        stopped,
                        names -> table.open(db, tenant, from.generation(), names));
        table.write(db, tenant, from.generation(), changes);
        Parking.add(db, from, changes.parked());
        Place moved = from.at(page.getLast().position());
        table.follow(db, from, moved);
        places.move(moved);
        return moved;
    }

    <R extends Record> BoardTable<R> table(Board<R> board) {
        return new BoardTable<>(board, mapper);
    }
}
