package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.query.projection.Board;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;

/// Selection to count for one answer: at one moment, what the caller asked for, in groups.
///
/// @param campaigns that hold, as `g`
public record Counting(
        JdbcClient db, Moment moment, Narrowed narrowed, Groups groups, String campaigns) {
    /// Reads each row like `rows`, and keeps none of them.
    public void each(
            String sql, Board<?> board, Place place, Where own, RowCallbackHandler reader) {
        statement(sql, board, place, own).query(reader);
    }

    /// The rows of a statement that counts a board. It writes `{group}` for the name of a row's
    /// group, blank where it falls into none, `{join}` after the board `b` for what the group is
    /// found by, and `{rows}` for the rows that hold and were asked for.
    ///
    /// @param own further condition on the rows
    public <T> List<T> rows(
            String sql, Board<?> board, Place place, Where own, RowMapper<T> mapper) {
        return statement(sql, board, place, own).query(mapper).list();
    }

    private JdbcClient.StatementSpec statement(String sql, Board<?> board, Place place, Where own) {
        Where where = narrowed.on(own, place);
        String whole =
                sql.replace("{group}", name(place))
                        .replace("{join}", join(place))
                        .replace("{rows}", BoardReader.holds("b", board) + where.conditions());
        return named(where.fill(db.sql(whole)).param("moment", moment.position()));
    }

    /// The same counting of things of which a unit chooses nothing.
    public Counting ofAllUnits() {
        return new Counting(db, moment, narrowed.ofAllUnits(), groups, campaigns);
    }

    /// The group of what a unit does in a campaign; null where it is not counted.
    public @Nullable String group(String campaign, UnitId unit) {
        return narrowed.counts(unit) ? groups.of(campaign, unit.toString()) : null;
    }

    private String name(Place place) {
        return switch (groups) {
            case Groups.Whole _ -> "cast(:group as text)";
            case Groups.OfUnits _ -> "g.name";
            // Looked up, and read as JSON once: joined with all units of a province, all rows would
            // be sorted first.
            case Groups.OfOrganisations _ ->
                    "coalesce((select cast(:nameByUnit as jsonb)) ->> (%s), '')"
                            .formatted(place.unit());
            case Groups.OfCampaigns _ -> "g.key";
        };
    }

    private String join(Place place) {
        return switch (groups) {
            case Groups.Whole _, Groups.OfOrganisations _ -> "";
            case Groups.OfUnits _ ->
                    "join unnest(cast(:groupUnits as text[]), cast(:groups as text[])) as g (unit,"
                            + " name) on g.unit = "
                            + place.unit();
            case Groups.OfCampaigns _ -> joinCampaigns(place);
        };
    }

    private String joinCampaigns(Place place) {
        return place.campaign() == null
                ? "join view.campaign_board g on %s and g.key = any (cast(:groups as text[])) and g.plan_id = %s"
                        .formatted(campaigns, place.inPlan())
                : place.join()
                        + " join unnest(cast(:groups as text[])) as g (key) on g.key = "
                        + place.inCampaign();
    }

    private JdbcClient.StatementSpec named(JdbcClient.StatementSpec statement) {
        return switch (groups) {
            case Groups.Whole(var name) -> statement.param("group", name);
            case Groups.OfUnits(var nameByUnit) -> {
                List<Map.Entry<String, String>> units = List.copyOf(nameByUnit.entrySet());
                yield statement
                        .param("groupUnits", texts(units.stream().map(Map.Entry::getKey).toList()))
                        .param("groups", texts(units.stream().map(Map.Entry::getValue).toList()));
            }
            case Groups.OfOrganisations(var nameByUnit) ->
                    statement.param(
                            "nameByUnit", JsonMapper.shared().writeValueAsString(nameByUnit));
            case Groups.OfCampaigns(var ids) -> statement.param("groups", texts(List.copyOf(ids)));
        };
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
