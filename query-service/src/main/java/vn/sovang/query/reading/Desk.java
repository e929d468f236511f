package vn.sovang.query.reading;

import org.springframework.stereotype.Component;
import org.springframework.util.function.ThrowingSupplier;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.projection.Board;
import vn.sovang.query.projection.Boards;

/// Lets callers read a view: who has none of its roles is refused, the others read all its boards
/// at one moment.
@Component
public class Desk {
    private final Boards boards;
    private final BoardReader reader;
    private final Moments moments;
    private final TenantTransactions transactions;
    private final ReadSlots slots;

    Desk(
            Boards boards,
            BoardReader reader,
            Moments moments,
            TenantTransactions transactions,
            ReadSlots slots) {
        this.boards = boards;
        this.reader = reader;
        this.moments = moments;
        this.transactions = transactions;
        this.slots = slots;
    }

    /// Reads several views in one transaction, which costs less than one for each. What is awaited
    /// never comes within it: a caller who asks to see a position reads without.
    public <T> T together(Caller caller, Ask ask, ThrowingSupplier<T> reading) {
        return ask.leastPosition().isPresent()
                ? reading.get()
                : slots.with(
                        caller.tenant(),
                        () -> transactions.read(caller.tenant(), _ -> reading.get()));
    }

    public Sight sight(ViewTable view, Caller caller, Ask ask) {
        caller.mustHave(view.roles());
        Board<?>[] read = view.boards().stream().map(boards::get).toArray(Board<?>[]::new);
        Moment moment =
                read.length == 0
                        ? moments.ofLog(caller.tenant(), ask)
                        : moments.find(caller.tenant(), ask, read);
        return new Sight(caller, ask, moment, reader, transactions, slots);
    }
}
