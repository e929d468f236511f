package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.projection.Board;

import java.util.List;
import java.util.function.Function;

/// A caller who may read a view, at a moment: everything that an endpoint reads with. Only the
/// [Desk] gives one.
public final class Sight {
    private final Caller caller;
    private final Ask ask;
    private final Moment moment;
    private final BoardReader reader;
    private final TenantTransactions transactions;
    private final ReadSlots slots;

    Sight(
            Caller caller,
            Ask ask,
            Moment moment,
            BoardReader reader,
            TenantTransactions transactions,
            ReadSlots slots) {
        this.caller = caller;
        this.ask = ask;
        this.moment = moment;
        this.reader = reader;
        this.transactions = transactions;
        this.slots = slots;
    }

    /// Turns rows of a board into what is shown of them.
    @FunctionalInterface
    public interface Showing<R, T> {
        List<T> show(JdbcClient db, Moment moment, List<R> rows);
    }

    public Caller caller() {
        return caller;
    }

    public TenantId tenant() {
        return caller.tenant();
    }

    public Ask ask() {
        return ask;
    }

    public Moment moment() {
        return moment;
    }

    /// Reads in a transaction in which only the caller's province is there.
    ///
    /// @throws vn.sovang.platform.web.Overloaded where other reads leave no room for it
    public <T> T read(Function<JdbcClient, T> reading) {
        TenantId tenant = caller.tenant();
        return slots.with(tenant, () -> transactions.read(tenant, reading));
    }

    /// A page of a board.
    public <R extends Record, T> Answer<T> page(
            Board<R> board, Where where, Showing<R, T> showing) {
        return page(board, where, null, showing);
    }

    /// A page of a board in an order.
    ///
    /// @param order null for the order of ids
    public <R extends Record, T> Answer<T> page(
            Board<R> board, Where where, ListOrder.@Nullable ByDay order, Showing<R, T> showing) {
        return read(db -> page(db, board, where, order, showing));
    }

    /// The same in a read that is under way.
    public <R extends Record, T> Answer<T> page(
            JdbcClient db,
            Board<R> board,
            Where where,
            ListOrder.@Nullable ByDay order,
            Showing<R, T> showing) {
        Long total = reader.total(db, board, moment, where, ask);
        return Answer.of(
                        order == null
                                ? reader.page(db, board, moment, where, ask)
                                : reader.byDay(db, board, moment, where, ask, order),
                        ask,
                        moment,
                        rows -> showing.show(db, moment, rows))
                .counted(total);
    }

    /// One record of a board.
    ///
    /// @throws vn.sovang.kernel.Rejection `record.unknown` where the board has none such
    public <R extends Record, T> Single<T> one(Board<R> board, String id, Showing<R, T> showing) {
        return one(board, id, Where.all(), showing);
    }

    /// One record of a board, for those from whom it is not hidden.
    ///
    /// @throws vn.sovang.kernel.Rejection `record.unknown` where the caller sees none such
    public <R extends Record, T> Single<T> one(
            Board<R> board, String id, Where seen, Showing<R, T> showing) {
        Where where = seen.and("b.key = :key", "key", id);
        return read(db ->
                reader.all(db, board, moment, where).stream()
                        .findFirst()
                        .map(row -> showing.show(db, moment, List.of(row)).getFirst())
                        .map(found -> Single.of(found, moment))
                        .orElseThrow(() -> Unknown.record(id)));
    }
}
