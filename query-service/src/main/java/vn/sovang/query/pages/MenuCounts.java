package vn.sovang.query.pages;

import org.springframework.stereotype.Component;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.unitregister.OwnUnits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts of what waits behind the lines of the menu, by their addresses.
@Component
class MenuCounts {
    private final List<MenuCount> counts;
    private final TenantTransactions transactions;
    private final OwnUnits own;

    MenuCounts(List<MenuCount> counts, TenantTransactions transactions, OwnUnits own) {
        this.counts = List.copyOf(counts);
        this.transactions = transactions;
        this.own = own;
    }

    /// @param count one more than [MenuCount#MOST] for whatever is more
    /// @param list address of the list of just those that are counted
    record Waiting(long count, String list) {}

    Map<String, Waiting> of(Caller caller, Moment moment) {
        Set<String> organisation = own.organisation(caller);
        return transactions.read(
                caller.tenant(),
                db -> {
                    Map<String, Waiting> waiting = new HashMap<>();
                    for (MenuCount count : counts) {
                        waiting.put(
                                count.address(),
                                new Waiting(
                                        Math.min(
                                                count.of(caller, organisation, db, moment),
                                                MenuCount.MOST + 1),
                                        count.list(caller)));
                    }
                    return waiting;
                });
    }
}
