package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Actor;
import vn.sovang.kernel.TenantId;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The table of readings of sealed details, to which this service only adds.
@Component
class DetailReadings {
    private static final String INSERT =
            """
            insert into view.detail_reading
                (tenant_id, nominee_id, actor, role, unit_id, fields, position, read_at, reason)
            values (:tenant, :nominee, :actor, :role, :unit, :fields, :position, :at, :reason)
            """;

    private static final String SELECT =
            """
            select * from view.detail_reading
            where tenant_id = current_setting('sovang.tenant', true)
              and number > :after and read_at <= :moment
              and (cast(:nominee as text) is null or nominee_id = :nominee)
              and (cast(:actor as text) is null or actor = :actor)
            order by number limit :size
            """;

    private final Clock clock;

    DetailReadings(Clock clock) {
        this.clock = clock;
    }

    /// A reading as it is stored.
    record Kept(
            long number,
            String nomineeId,
            String actor,
            String role,
            @Nullable UUID unit,
            List<NomineeDetail> fields,
            long position,
            Instant readAt,
            @Nullable String reason) {}

    /// Adds the record of a reading in the transaction in which the details are read: without the
    /// record there is no answer.
    void add(
            JdbcClient db,
            TenantId tenant,
            String nominee,
            Actor by,
            List<NomineeDetail> fields,
            @Nullable String reason,
            Moment moment) {
        UUID unit = by.unit();
        db.sql(INSERT)
                .param("tenant", tenant.value())
                .param("nominee", nominee)
                .param("actor", by.id())
                .param("role", by.role().claim())
                .param("unit", unit == null ? null : unit.toString())
                .param("fields", fields.stream().map(Enum::name).toArray(String[]::new))
                .param("position", moment.position())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    List<Kept> page(
            JdbcClient db,
            @Nullable String nominee,
            @Nullable String actor,
            Moment moment,
            Ask ask) {
        return db.sql(SELECT)
                .param("after", ask.afterPosition())
                .param("moment", moment.at().atOffset(ZoneOffset.UTC))
                .param("nominee", nominee)
                .param("actor", actor)
                .param("size", ask.size() + 1)
                .query(DetailReadings::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit_id");
        return new Kept(
                row.getLong("number"),
                row.getString("nominee_id"),
                row.getString("actor"),
                row.getString("role"),
                unit == null ? null : UUID.fromString(unit),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(NomineeDetail::valueOf)
                        .toList(),
                row.getLong("position"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
