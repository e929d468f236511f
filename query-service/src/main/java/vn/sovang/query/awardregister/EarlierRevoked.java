package vn.sovang.query.awardregister;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Awards that follow one of the same nominee that was revoked or stripped. Found at the moment
/// that is asked for, and a notice only: nothing is revoked because something else was.
record EarlierRevoked(Map<String, List<String>> numbers) {
    /// Condition that `r` is an award, held no more, of the nominee of `b`, decided no later than
    /// it.
    private static final String IS_EARLIER =
            """
            r.standing <> 'VALID'
              and r.key <> b.key
              and r.nominee = b.nominee
              and r.row ->> 'decidedOn' <= b.row ->> 'decidedOn'\
            """;

    private static final AwardRegister BOARD = new AwardRegister();

    /// Narrows `b` to the awards that follow one that is held no more.
    static final String CONDITION =
            "exists (select from view.award_register r where %s and %s)"
                    .formatted(BoardReader.holds("r", BOARD), IS_EARLIER);

    private static final String NUMBERS =
            """
            select b.key, (r.row ->> 'number') || '/' || (r.row ->> 'symbol') as number
            from view.award_register b join view.award_register r on %s and %s
            where %s and b.key = any (:keys)
            order by b.key, r.row ->> 'decidedOn', r.key
            """
                    .formatted(
                            BoardReader.holds("r", BOARD),
                            IS_EARLIER,
                            BoardReader.holds("b", BOARD));

    static EarlierRevoked load(JdbcClient db, Moment moment, Collection<String> keys) {
        Map<String, List<String>> numbers = new HashMap<>();
        db.sql(NUMBERS)
                .param("moment", moment.position())
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) ->
                        numbers.merge(
                                row.getString("key"),
                                List.of(row.getString("number")),
                                EarlierRevoked::joined))
                .list();
        return new EarlierRevoked(numbers);
    }

    List<String> of(String key) {
        return numbers.getOrDefault(key, List.of());
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
