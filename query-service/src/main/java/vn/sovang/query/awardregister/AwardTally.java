package vn.sovang.query.awardregister;

import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.award.SubjectKind;
import vn.sovang.platform.json.EventJson;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.reading.Where;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts awards, each for the nominee's unit.
@Component
public class AwardTally {
    private static final String COUNT =
            """
            select {group} as name, b.item, b.subject, b.traits, count(*) as number
            from view.award_register b {join} where {rows}
            group by 1, 2, 3, 4
            """;

    private final AwardRegister board;
    private final AwardPlace place;
    private final JsonMapper mapper;

    AwardTally(AwardRegister board, AwardPlace place, EventJson json) {
        this.board = board;
        this.place = place;
        this.mapper = json.mapper();
    }

    /// Awards that are alike.
    record Alike(
            String name, String item, SubjectKind kind, List<NomineeTrait> traits, int number) {}

    /// Figures of those that are valid, by group; no entry for a group that has no award.
    public Map<String, AwardFigures> count(Counting counting) {
        return count(counting, Where.all().and(Standing.VALID.condition()));
    }

    /// Figures of any of the register, by group.
    Map<String, AwardFigures> count(Counting counting, Where own) {
        return counting.rows(COUNT, board, place.get(), own, this::alike).stream()
                .collect(
                        Collectors.groupingBy(
                                Alike::name,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), AwardFigures::of)));
    }

    private Alike alike(ResultSet row, int number) throws SQLException {
        return new Alike(
                row.getString("name"),
                row.getString("item"),
                SubjectKind.valueOf(row.getString("subject")),
                mapper.readValue(row.getString("traits"), new TypeReference<>() {}),
                row.getInt("number"));
    }
}
