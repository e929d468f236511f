package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.reading.Ask;
import vn.sovang.time.VietnamTime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// Choice among the events of a trail. What is absent narrows nothing.
///
/// @param name of the events, such as `report.submitted`
/// @param actor account of the post that acted
/// @param from first day in Vietnam on which it happened
/// @param to last day in Vietnam on which it happened
/// @param order of the events; absent: oldest first
public record TrailFilter(
        @Nullable String name,
        @Nullable String actor,
        @Nullable String from,
        @Nullable String to,
        @Nullable Order order) {
    public TrailFilter {
        name = Ask.orNone(name);
        actor = Ask.orNone(actor);
    }

    /// Order by position.
    public enum Order {
        OLDEST_FIRST,
        NEWEST_FIRST
    }

    /// Condition on the events `e`; its values come by [#fill].
    public static final String CHOSEN =
            """
            {named}
            (cast(:actor as text) is null
                 or cast(convert_from(e.metadata, 'UTF8') as jsonb) ->> 'actor' = :actor)
            and (cast(:begin as timestamptz) is null
                 or coalesce(e.happened_at, e.recorded_at) >= :begin)
            and (cast(:end as timestamptz) is null
                 or coalesce(e.happened_at, e.recorded_at) < :end)
            and e.position > :low and e.position < :high
            """;

    /// The page of the chosen positions.
    public static final String PAGE = " order by position {direction} limit :size";

    static TrailFilter none() {
        return new TrailFilter(null, null, null, null, null);
    }

    /// A statement with [#CHOSEN] and [#PAGE], of which the values come by [#fill].
    public String ordered(String sql) {
        return sql.replace("{direction}", isNewestFirst() ? "desc" : "asc")
                .replace("{named}", name == null ? "" : "e.name = :name and");
    }

    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Ask ask) {
        boolean goesOn = ask.after() != null;
        return statement
                .param("name", name)
                .param("actor", actor)
                .param("begin", begin("from", from, 0))
                .param("end", begin("to", to, 1))
                .param("low", isNewestFirst() ? 0 : ask.afterPosition())
                .param("high", isNewestFirst() && goesOn ? ask.afterPosition() : Long.MAX_VALUE)
                .param("size", ask.size() + 1);
    }

    public boolean isNewestFirst() {
        return order == Order.NEWEST_FIRST;
    }

    private static @Nullable OffsetDateTime begin(
            String parameter, @Nullable String day, int later) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(later)
                            .atStartOfDay(VietnamTime.ZONE)
                            .toOffsetDateTime();
        } catch (DateTimeException notADay) {
            throw Ask.malformed(parameter);
        }
    }
}
