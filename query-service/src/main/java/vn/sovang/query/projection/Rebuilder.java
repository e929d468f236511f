package vn.sovang.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.lifecycle.Setbacks;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;

/// Fills the next generation of a board from the beginning, page by page, while the old one serves
/// readers and follows the log. When both are at one place they are compared, the difference is
/// kept, and the new one takes over.
@Component
class Rebuilder {
    private final EventLog log;
    private final Boards boards;
    private final Places places;
    private final PageWriter writer;
    private final RebuildReports reports;
    private final TenantTransactions transactions;
    private final Setbacks setbacks = new Setbacks();

    Rebuilder(
            EventLog log,
            Boards boards,
            Places places,
            PageWriter writer,
            RebuildReports reports,
            TenantTransactions transactions) {
        this.log = log;
        this.boards = boards;
        this.places = places;
        this.writer = writer;
        this.reports = reports;
        this.transactions = transactions;
    }

    /// Gives every rebuild that is under way one page; true while there is more to do.
    boolean advance() {
        return advance(ProjectionRunner.PAGE);
    }

    boolean advance(int pageSize) {
        boolean more = false;
        for (Place building : places.building()) {
            String what = "rebuild of " + building.projection() + " of " + building.tenant();
            Board<?> board = boards.named(building.projection()).orElse(null);
            if (board != null) {
                more |= setbacks.attempt(what, () -> advance(board, building, pageSize));
            }
        }
        return more;
    }

    private boolean advance(Board<?> board, Place building, int pageSize) {
        List<RecordedEvent> page = log.read(building.tenant(), building.position(), pageSize);
        if (page.size() == pageSize) {
            return writer.write(board, building, page).isPresent();
        }
        return transactions.write(building.tenant(), db -> takeOver(db, board, building, pageSize));
    }

    /// Takes over under both locks, where neither generation moves: what the new one lacks is read,
    /// and then both have seen the same. An old one that has read another log ([Continuity]) gives
    /// way as soon as the new one has read all of this one.
    private <R extends Record> boolean takeOver(
            JdbcClient db, Board<R> board, Place building, int pageSize) {
        TenantId tenant = building.tenant();
        Place behind = places.lock(building).orElse(null);
        Place serving = behind == null ? null : places.lockServing(behind).orElse(null);
        if (behind == null || serving == null) {
            return false;
        }
        long gap = serving.position() - behind.position();
        boolean hasStrayed = places.hasStrayed(serving);
        if (!hasStrayed && (gap < 0 || gap > pageSize)) {
            return true;
        }
        int lacking = hasStrayed ? pageSize : Math.toIntExact(gap);
        List<RecordedEvent> rest =
                lacking == 0 ? List.of() : log.read(tenant, behind.position(), lacking);
        Place fresh = writer.writeLocked(db, board, behind, rest);
        BoardTable<R> table = writer.table(board);
        reports.write(
                db,
                fresh,
                table.onlyIn(db, tenant, serving.generation(), fresh.generation()),
                table.onlyIn(db, tenant, fresh.generation(), serving.generation()));
        table.delete(db, tenant, serving.generation());
        Parking.clear(db, serving);
        places.replace(serving, fresh);
        return false;
    }
}
