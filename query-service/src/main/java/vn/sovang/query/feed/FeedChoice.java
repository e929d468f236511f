package vn.sovang.query.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.Role;
import vn.sovang.query.trail.TrailFilter;

/// Choice among the events of a province. What is absent narrows nothing.
///
/// @param kind of the records
/// @param role in which somebody acted
/// @param unit of the post that acted
record FeedChoice(
        TrailFilter filter, @Nullable RecordKind kind, @Nullable Role role, @Nullable String unit) {
    /// Expression of the post that acted, where it can be read.
    private static final String ACTED =
            """
            (case when pg_input_is_valid(convert_from(e.metadata, 'UTF8'), 'jsonb')
                  then cast(convert_from(e.metadata, 'UTF8') as jsonb) end)
            """;

    /// Condition on the events `e`; an index answers for their names.
    String sql() {
        return TrailFilter.CHOSEN
                + (kind == null ? "" : " and e.name = any (:names)")
                + """
                 and (cast(:role as text) is null or {acted} ->> 'role' = :role)
                and (cast(:unit as text) is null or {acted} ->> 'unit' = :unit)
                """
                        .replace("{acted}", ACTED);
    }

    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement
                .param("names", kind == null ? null : kind.events().toArray(String[]::new))
                .param("role", role == null ? null : role.claim())
                .param("unit", unit);
    }
}
