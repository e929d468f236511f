package vn.sovang.bench;

import org.axonframework.eventhandling.DomainEventMessage;

import vn.sovang.log.EventSerializer;

import java.sql.SQLException;
import java.util.UUID;

/// Limit: the same row by one plain INSERT, committed by itself, with the same indexes.
record RawInsert(BenchDatabase database, EventSerializer serializer) implements Rival {
    private static final String TABLE =
            """
            create table if not exists raw_event (
                tenant_id text not null, position bigint generated always as identity,
                aggregate_type text not null, aggregate_id text not null, sequence bigint not null,
                event_id uuid not null, name text not null, revision int not null,
                payload bytea not null, metadata bytea not null, happened_at timestamptz,
                recorded_at timestamptz not null default now(), hash bytea not null,
                primary key (tenant_id, position), unique (tenant_id, aggregate_id, sequence),
                unique (tenant_id, event_id))
            """;

    private static final String INSERT =
            """
            insert into raw_event (tenant_id, aggregate_type, aggregate_id, sequence, event_id, name,
                                   revision, payload, metadata, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public String name() {
        return "raw";
    }

    @Override
    public Load.Call over(int provinces) {
        database.execute(TABLE);
        return caller -> insert("tinh-" + (1 + caller % provinces));
    }

    private void insert(String province) throws SQLException {
        DomainEventMessage<Letter> letter = Letter.first(UUID.randomUUID());
        var payload = letter.serializePayload(serializer, byte[].class);
        byte[] metadata = letter.serializeMetaData(serializer, byte[].class).getData();
        try (var connection = database.administrator().getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, province);
            statement.setString(2, letter.getType());
            statement.setString(3, letter.getAggregateIdentifier());
            statement.setLong(4, letter.getSequenceNumber());
            statement.setObject(5, UUID.fromString(letter.getIdentifier()));
            statement.setString(6, payload.getType().getName());
            statement.setInt(7, 1);
            statement.setBytes(8, payload.getData());
            statement.setBytes(9, metadata);
            statement.setBytes(10, new byte[32]);
            statement.executeUpdate();
        }
    }
}
