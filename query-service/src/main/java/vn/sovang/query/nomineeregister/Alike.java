package vn.sovang.query.nomineeregister;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Nominees that may be one and the same, registered twice: of one unit and kind, and of one name
/// when its marks, its case and its spaces are left aside (capability C28). Found at the moment
/// that is asked for, and a notice only: two persons may well have one name.
record Alike(Map<String, List<String>> ids) {
    private static final NomineeRegister BOARD = new NomineeRegister();

    private static final String OTHERS =
            """
            select b.key, array_agg(o.key order by o.key) as others
            from view.nominee_register b
            join view.nominee_register o
              on %s and o.key <> b.key
              and o.unit_id = b.unit_id and o.kind = b.kind and o.search = b.search
              and o.row ->> 'erasure' is null
            where %s and b.row ->> 'erasure' is null and b.key = any (:keys)
            group by b.key
            """
                    .formatted(BoardReader.holds("o", BOARD), BoardReader.holds("b", BOARD));

    static Alike load(JdbcClient db, Moment moment, Collection<String> keys) {
        Map<String, List<String>> ids = new HashMap<>();
        db.sql(OTHERS)
                .param("moment", moment.position())
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) ->
                        ids.put(
                                row.getString("key"),
                                List.of((String[]) row.getArray("others").getArray())))
                .list();
        return new Alike(ids);
    }

    List<String> of(String key) {
        return ids.getOrDefault(key, List.of());
    }
}
