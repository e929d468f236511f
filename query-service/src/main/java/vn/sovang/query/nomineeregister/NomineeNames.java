package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.proposal.Nominee;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Names of some nominees in the register at a moment, which a proposal or an award need not know:
/// it keeps the name of its own day.
public record NomineeNames(Map<String, String> names) {
    private static final String NAMES =
            "select b.key, b.row ->> 'name' as name from view.nominee_register b where %s and b.key = any (:keys)"
                    .formatted(BoardReader.holds("b", new NomineeRegister()));

    public NomineeNames {
        names = Map.copyOf(names);
    }

    public static NomineeNames load(JdbcClient db, Moment moment, Collection<Nominee> nominees) {
        Map<String, String> names = new HashMap<>();
        db.sql(NAMES)
                .param("moment", moment.position())
                .param(
                        "keys",
                        nominees.stream()
                                .map(nominee -> nominee.nomineeId().toString())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, _) -> names.put(row.getString("key"), row.getString("name")))
                .list();
        return new NomineeNames(names);
    }

    /// The name in the register, where it is another one; null where it is the same, or where the
    /// register has no such nominee.
    public @Nullable String otherThan(Nominee nominee) {
        String name = names.get(nominee.nomineeId().toString());
        return nominee.name().equals(name) ? null : name;
    }
}
