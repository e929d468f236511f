package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.Where;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Awards of the province as everybody may see them, the newest decisions first. Those of persons
/// who were erased are left out. What is a state secret never comes to the platform
/// ([vn.sovang.proposal.SimplifiedGround]).
@Component
public class PublicAwards {
    private static final String KEYS =
            """
            select b.key from view.award_register b
            where {rows}
              and not exists (
                  select 1 from log.person_key k
                  where k.tenant_id = b.tenant_id and k.person_id = b.nominee
                    and k.wrapped is null)
            order by b.decided_on desc, b.key
            limit :size offset :from
            """;

    private final AwardRegister board;
    private final BoardReader reader;

    PublicAwards(AwardRegister board, BoardReader reader) {
        this.board = board;
        this.reader = reader;
    }

    /// Some of them, found by words of name and number with or without tone marks.
    ///
    /// @param year of the decision; null for all
    /// @param from number of those before
    /// @param size most
    public List<PublicAward> find(
            JdbcClient db,
            Moment moment,
            String words,
            @Nullable Integer year,
            int from,
            int size) {
        Where where =
                Where.all().search(words).equal("year", year == null ? null : year.toString());
        String rows = BoardReader.holds("b", board) + where.conditions();
        List<String> keys =
                where.fill(db.sql(KEYS.replace("{rows}", rows)))
                        .param("moment", moment.position())
                        .param("from", from)
                        .param("size", size)
                        .query((row, _) -> row.getString("key"))
                        .list();
        Map<String, AwardRow> found = reader.find(db, board, moment, keys);
        UnitNames names =
                UnitNames.load(
                        db,
                        moment,
                        found.values().stream()
                                .flatMap(row -> Stream.of(row.issuer(), row.unitId()))
                                .toList());
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(row -> PublicAward.of(row, names))
                .toList();
    }
}
