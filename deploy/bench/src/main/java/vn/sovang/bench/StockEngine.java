package vn.sovang.bench;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.jspecify.annotations.Nullable;

import vn.sovang.log.EventSerializer;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/// Axon's own JDBC engine: one table for everybody, a sequence with gaps, no chain, no keys, no
/// isolation. It writes our JSON, which is shorter than its default, and its transaction is bound
/// to the thread by the least that does it.
final class StockEngine implements TransactionManager, ConnectionProvider {
    private static final ThreadLocal<@Nullable Connection> BOUND = new ThreadLocal<>();

    private final DataSource dataSource;
    private final JdbcEventStorageEngine engine;

    StockEngine(DataSource dataSource, EventSerializer serializer) {
        this.dataSource = dataSource;
        this.engine =
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .connectionProvider(this)
                        .transactionManager(this)
                        .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                        .schema(
                                EventSchema.builder()
                                        .eventTable("stock_event")
                                        .snapshotTable("stock_snapshot")
                                        .build())
                        .build();
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    void createTables(BenchDatabase database) {
        database.execute("drop table if exists stock_event, stock_snapshot");
        executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    @Override
    public Transaction startTransaction() {
        if (BOUND.get() != null) {
            return new Joined();
        }
        try {
            Connection connection = dataSource.getConnection();
            connection.setAutoCommit(false);
            BOUND.set(connection);
            return new Own(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Connection of the transaction, which the engine may close as often as it likes.
    @Override
    public Connection getConnection() {
        Connection connection = BOUND.get();
        if (connection == null) {
            throw new IllegalStateException("outside a transaction");
        }
        return (Connection)
                Proxy.newProxyInstance(
                        StockEngine.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) ->
                                method.getName().equals("close")
                                        ? null
                                        : method.invoke(connection, arguments));
    }

    private static final class Joined implements Transaction {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }

    private static final class Own implements Transaction {
        private final Connection connection;

        Own(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            end(Connection::commit);
        }

        @Override
        public void rollback() {
            end(Connection::rollback);
        }

        private void end(End end) {
            BOUND.remove();
            try (connection) {
                end.of(connection);
                connection.setAutoCommit(true);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private interface End {
        void of(Connection connection) throws SQLException;
    }
}
