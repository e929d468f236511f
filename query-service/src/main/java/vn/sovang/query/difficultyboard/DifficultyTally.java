package vn.sovang.query.difficultyboard;

import org.springframework.stereotype.Component;

import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Tally;
import vn.sovang.query.reading.Where;

import java.util.Map;

/// Counts difficulties, each for the unit that raised it.
@Component
public class DifficultyTally {
    private static final String COUNT =
            """
            select {group} as name, b.stage, count(*) as number
            from view.difficulty_board b {join} where {rows}
            group by 1, 2
            """;

    private final DifficultyBoard board;

    DifficultyTally(DifficultyBoard board) {
        this.board = board;
    }

    public Map<String, DifficultyCount> count(Counting counting) {
        Tally<DifficultyStage> tally = new Tally<>(DifficultyStage.class);
        counting.each(
                COUNT,
                board,
                DifficultyBoard.PLACE,
                Where.all(),
                row -> tally.add(row, DifficultyStage.valueOf(row.getString("stage"))));
        return tally.counts((_, stages) ->
                new DifficultyCount(
                        stages.all(),
                        stages.number(DifficultyStage.OPEN),
                        stages.number(DifficultyStage.ANSWERED),
                        stages.number(DifficultyStage.BEYOND_AUTHORITY),
                        stages.number(DifficultyStage.ESCALATED),
                        stages.number(DifficultyStage.RESOLVED)));
    }
}
