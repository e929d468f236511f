package vn.sovang.query.blockboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Names and members of emulation blocks, for other views.
@Component
public class BlockMembers {
    private final BlockBoard board;
    private final BoardReader reader;
    private final Successions successions;

    BlockMembers(BlockBoard board, BoardReader reader, Successions successions) {
        this.board = board;
        this.reader = reader;
        this.successions = successions;
    }

    /// A block by its name, and its members on a day.
    public record Known(String name, Function<LocalDate, List<UnitId>> membersOn) {}

    /// Blocks by their ids; units that are no more are no members.
    public Map<String, Known> find(JdbcClient db, Moment moment, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, LocalDate> ended = successions.ended(db, moment);
        Map<String, Known> known = new HashMap<>();
        reader.find(db, board, moment, ids)
                .forEach((id, row) -> {
                    BlockRow present = row.without(ended);
                    known.put(
                            id,
                            new Known(
                                    row.name(),
                                    day ->
                                            present.membersOn(day).stream()
                                                    .map(BlockRow.Membership::unitId)
                                                    .toList()));
                });
        return known;
    }
}
