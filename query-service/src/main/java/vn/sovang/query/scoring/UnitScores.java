package vn.sovang.query.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.UnitNames;
import vn.sovang.scoresheet.ScoreSheet;
import vn.sovang.scoresheet.ScoreSheet.By;
import vn.sovang.scoresheet.ScoresFinalised;
import vn.sovang.scoring.CriteriaGroup;
import vn.sovang.scoring.CriterionKind;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.scoring.ScoredCriterion;
import vn.sovang.scoring.Scores;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.time.Ternary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A unit's score sheet as people see it. Totals come by the table's rule: points times the weight,
/// cut after two decimals, bounded by group, never below 0.
///
/// @param version of the unit's own marks
/// @param due last day for self-scores; null where none is set
/// @param late whether it was handed in after that day
/// @param total of the unit's own marks
/// @param checkedTotal of the newest check; null before it
/// @param finalTotal null before the marks are final
/// @param disqualified whether the unit is not considered, by what is known now
/// @param checkedBy who checked it; null before the check
/// @param returnedFor reason for which it is with its unit again; null where it is not
/// @param passMarks reached by what is known now
public record UnitScores(
        String id,
        String name,
        String tableId,
        String tableName,
        String organisationId,
        String blockId,
        String blockName,
        String unitId,
        String unitName,
        ScoreSheet.Stage stage,
        int version,
        @Nullable LocalDate due,
        Ternary late,
        @Nullable Instant submittedAt,
        BigDecimal total,
        @Nullable BigDecimal checkedTotal,
        @Nullable BigDecimal finalTotal,
        boolean disqualified,
        @Nullable String checkedBy,
        @Nullable String returnedFor,
        List<Line> lines,
        List<Fact> facts,
        List<ScoringTable.Pass> passMarks) {
    public UnitScores {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
        passMarks = List.copyOf(passMarks);
    }

    /// A criterion with what was given for it.
    ///
    /// @param most greatest points
    /// @param own points by the unit; null where it gave none
    /// @param evidence words of the unit; null where there are none
    /// @param checked points by the check, where they are others; null where they are not
    /// @param checkReason null where the check found the same
    /// @param ended points in the end, where they are others than before; null where they are not
    /// @param endReason null where they are the same
    public record Line(
            String criterion,
            String text,
            String group,
            CriterionKind kind,
            BigDecimal most,
            @Nullable BigDecimal own,
            @Nullable String evidence,
            @Nullable BigDecimal checked,
            @Nullable String checkReason,
            @Nullable BigDecimal ended,
            @Nullable String endReason) {}

    /// A disqualifying fact with what was found of it.
    ///
    /// @param found by the unit
    /// @param evidence words of the unit; null where there are none
    /// @param checkFound by the check, where it is otherwise; null where it is not
    /// @param checkReason null where the check found the same
    /// @param endFound in the end, where it is otherwise than before; null where it is not
    /// @param endReason null where it is the same
    public record Fact(
            String disqualifier,
            String text,
            boolean found,
            @Nullable String evidence,
            @Nullable Boolean checkFound,
            @Nullable String checkReason,
            @Nullable Boolean endFound,
            @Nullable String endReason) {}

    static UnitScores of(
            ScoreSheetRow row,
            ScoreTableRow table,
            UnitNames names,
            Map<String, String> blocks,
            LocalDate day) {
        ScoreSheet sheet = row.sheet();
        ScoringRules rules = table.table().rules();
        String unit = names.on(day, sheet.unitId());
        Scores now = sheet.scores(rules, By.FINAL);
        return new UnitScores(
                sheet.id().toString(),
                "Phiếu chấm điểm " + table.table().reviewYear().words() + " – " + unit,
                sheet.tableId().toString(),
                rules.name(),
                table.organisation().toString(),
                sheet.blockId().toString(),
                blocks.getOrDefault(sheet.blockId().toString(), ""),
                sheet.unitId().toString(),
                unit,
                sheet.stage(),
                sheet.version(),
                table.table().selfScoreBy(),
                sheet.wasLate() ? Ternary.YES : Ternary.NO,
                sheet.submitted() == null ? null : sheet.submitted().submittedAt(),
                sheet.scores(rules, By.UNIT).total(),
                sheet.checked() == null ? null : sheet.scores(rules, By.CHECK).total(),
                sheet.finals().isEmpty() ? null : now.total(),
                now.isDisqualified(),
                sheet.checked() == null ? null : names.on(day, sheet.checked().checker()),
                sheet.returned() == null ? null : sheet.returned().reason(),
                lines(sheet, rules),
                facts(sheet, rules),
                now.reached().stream().map(ScoringTable.Pass::of).toList());
    }

    private static List<Line> lines(ScoreSheet sheet, ScoringRules rules) {
        Map<String, Mark> own = sheet.marks(By.UNIT);
        List<Line> lines = new ArrayList<>();
        for (CriteriaGroup group : rules.groups()) {
            for (ScoredCriterion criterion : group.criteria()) {
                Mark mine = own.get(criterion.code());
                Mark checked =
                        sheet.checked() == null
                                ? null
                                : mark(sheet.checked().marks(), criterion.code());
                Mark ended = null;
                for (ScoresFinalised end : sheet.finals()) {
                    Mark later = mark(end.marks(), criterion.code());
                    ended = later == null ? ended : later;
                }
                lines.add(
                        new Line(
                                criterion.code(),
                                criterion.text(),
                                group.code(),
                                criterion.kind(),
                                criterion.most(),
                                mine == null ? null : mine.points(),
                                mine == null ? null : mine.words(),
                                checked == null ? null : checked.points(),
                                checked == null ? null : checked.words(),
                                ended == null ? null : ended.points(),
                                ended == null ? null : ended.words()));
            }
        }
        return lines;
    }

    private static @Nullable Mark mark(List<Mark> marks, String code) {
        return marks.stream().filter(one -> one.criterion().equals(code)).findFirst().orElse(null);
    }

    private static List<Fact> facts(ScoreSheet sheet, ScoringRules rules) {
        Map<String, ScoreFinding> own = sheet.findings(By.UNIT);
        return rules.disqualifiers().stream()
                .map(fact -> {
                    ScoreFinding mine = own.get(fact.code());
                    ScoreFinding checked =
                            sheet.checked() == null
                                    ? null
                                    : finding(sheet.checked().findings(), fact.code());
                    ScoreFinding ended = null;
                    for (ScoresFinalised end : sheet.finals()) {
                        ScoreFinding later = finding(end.findings(), fact.code());
                        ended = later == null ? ended : later;
                    }
                    return new Fact(
                            fact.code(),
                            fact.text(),
                            mine != null && mine.isThere(),
                            mine == null ? null : mine.words(),
                            checked == null ? null : checked.isThere(),
                            checked == null ? null : checked.words(),
                            ended == null ? null : ended.isThere(),
                            ended == null ? null : ended.words());
                })
                .toList();
    }

    private static @Nullable ScoreFinding finding(List<ScoreFinding> findings, String code) {
        return findings.stream()
                .filter(one -> one.disqualifier().equals(code))
                .findFirst()
                .orElse(null);
    }
}
