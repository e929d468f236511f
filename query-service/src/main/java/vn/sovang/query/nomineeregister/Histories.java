package vn.sovang.query.nomineeregister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.law.Past;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.PastAward;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.query.awardregister.EarnedAwards;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Histories of some nominees at a moment, as the rules of the law judge them. Discipline is no
/// part of any.
@Component
public class Histories {
    private final NomineeRegister board;
    private final EarnedAwards earned;
    private final BoardReader reader;
    private final KeyTable keys;

    Histories(NomineeRegister board, EarnedAwards earned, BoardReader reader, MasterKey master) {
        this.board = board;
        this.earned = earned;
        this.reader = reader;
        this.keys = new KeyTable(master);
    }

    /// The history of each; nothing for one of another register.
    public Map<String, Past> load(JdbcClient db, Moment moment, Collection<String> nominees) {
        Set<String> all = Set.copyOf(nominees);
        Map<String, Past> histories = new HashMap<>();
        if (all.isEmpty()) {
            return histories;
        }
        Map<String, NomineeRow> rows = reader.find(db, board, moment, all);
        Set<String> erased = keys.erased(db, all);
        Map<String, List<PastAward>> decided = earned.load(db, moment, all);
        for (String nominee : all) {
            NomineeRow row = rows.get(nominee);
            histories.put(
                    nominee,
                    new Past(
                            row == null
                                    ? List.of()
                                    : entered(
                                            erased.contains(nominee)
                                                    ? HistoryEntry.archived(row.history())
                                                    : row.history()),
                            decided.getOrDefault(nominee, List.of())));
        }
        return histories;
    }

    private static List<HistoryFact> entered(List<HistoryEntry> history) {
        return history.stream()
                .filter(HistoryEntry::stands)
                .map(HistoryEntry::fact)
                .filter(Objects::nonNull)
                .toList();
    }
}
