package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/// One statement, one transaction, one round trip, on a connection of its own: whatever transaction
/// the caller is in.
final class Jdbc {
    private final DataSource dataSource;

    Jdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T extends @Nullable Object> List<T> query(String sql, RowReader<T> reader, Object... values) {
        try {
            return query(sql, (_, statement) -> bindAll(statement, values), reader);
        } catch (SQLException failure) {
            throw new EventLogFailure(failure);
        }
    }

    <T extends @Nullable Object> List<T> query(String sql, Binder binder, RowReader<T> reader)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(connection, statement);
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return result;
        }
    }

    private static void bindAll(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    interface Binder {
        void bind(Connection connection, PreparedStatement statement) throws SQLException;
    }

    interface RowReader<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }
}
