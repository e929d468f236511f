package vn.sovang.bench;

import java.util.UUID;

/// Axon's own JDBC engine, one event in a transaction.
record StockAppend(BenchDatabase database, StockEngine stock) implements Rival {
    @Override
    public String name() {
        return "stock";
    }

    @Override
    public Load.Call over(int provinces) {
        stock.createTables(database);
        return _ ->
                stock.executeInTransaction(
                        () -> stock.engine().appendEvents(Letter.first(UUID.randomUUID())));
    }
}
