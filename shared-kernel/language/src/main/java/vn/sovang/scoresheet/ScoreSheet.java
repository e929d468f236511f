package vn.sovang.scoresheet;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.scoring.Scores;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A score sheet as its events leave it.
///
/// @param version number of the unit's own marks; each change of them makes one
/// @param own marks of the unit
/// @param submitted newest time it was handed in; null before the first
/// @param returned newest time it was sent back; null where it was handed in since
/// @param checked newest check of what was handed in last; null before it
/// @param finals final records of what was handed in last, the oldest first
public record ScoreSheet(
        ScoreSheetId id,
        ScoreTableId tableId,
        BlockId blockId,
        UnitId unitId,
        int version,
        Own own,
        @Nullable ScoresSubmitted submitted,
        @Nullable ScoresReturned returned,
        @Nullable ScoresChecked checked,
        List<ScoresFinalised> finals) {
    public ScoreSheet {
        finals = List.copyOf(finals);
    }

    /// Stations of a sheet.
    public enum Stage {
        /// Written by its unit, not handed in.
        DRAFT,
        /// Waits for a check.
        SUBMITTED,
        /// Is with its unit again.
        RETURNED,
        CHECKED,
        FINAL
    }

    /// Steps at which marks are given.
    public enum By {
        UNIT,
        CHECK,
        FINAL
    }

    /// Marks and findings.
    public record Own(List<Mark> marks, List<ScoreFinding> findings) {
        public Own {
            marks = List.copyOf(marks);
            findings = List.copyOf(findings);
        }

        private static Own of(ScoresSaved event) {
            return new Own(event.marks(), event.findings());
        }
    }

    /// The sheet to which these things happened; empty before it was begun.
    public static Optional<ScoreSheet> of(List<?> events) {
        ScoreSheet sheet = null;
        for (Object event : events) {
            if (event instanceof ScoreSheetEvent happened) {
                sheet = after(sheet, happened);
            }
        }
        return Optional.ofNullable(sheet);
    }

    /// The sheet after one more event.
    ///
    /// @param before null before the first one
    public static ScoreSheet after(@Nullable ScoreSheet before, ScoreSheetEvent event) {
        return event instanceof ScoresSaved e
                ? new ScoreSheet(
                        e.sheetId(),
                        e.tableId(),
                        e.blockId(),
                        e.unitId(),
                        1,
                        Own.of(e),
                        null,
                        null,
                        null,
                        List.of())
                : Objects.requireNonNull(before).after(event);
    }

    private ScoreSheet after(ScoreSheetEvent event) {
        return switch (event) {
            case ScoresSaved _ -> this;
            case ScoresRevised e ->
                    new ScoreSheet(
                            id,
                            tableId,
                            blockId,
                            unitId,
                            e.version(),
                            new Own(e.marks(), e.findings()),
                            submitted,
                            returned,
                            null,
                            List.of());
            case ScoresSubmitted e -> with(e, null, null, List.of());
            case ScoresReturned e -> with(submitted, e, null, List.of());
            case ScoresChecked e -> with(submitted, returned, e, finals);
            case ScoresFinalised e ->
                    with(
                            submitted,
                            returned,
                            checked,
                            Stream.concat(finals.stream(), Stream.of(e)).toList());
        };
    }

    private ScoreSheet with(
            @Nullable ScoresSubmitted in,
            @Nullable ScoresReturned back,
            @Nullable ScoresChecked check,
            List<ScoresFinalised> ends) {
        return new ScoreSheet(id, tableId, blockId, unitId, version, own, in, back, check, ends);
    }

    public Stage stage() {
        if (returned != null) {
            return Stage.RETURNED;
        }
        if (submitted == null) {
            return Stage.DRAFT;
        }
        if (!finals.isEmpty()) {
            return Stage.FINAL;
        }
        return checked == null ? Stage.SUBMITTED : Stage.CHECKED;
    }

    /// True when it was handed in after the last day for it.
    public boolean wasLate() {
        return submitted != null
                && submitted.due() != null
                && VietnamTime.day(submitted.submittedAt()).isAfter(submitted.due());
    }

    /// Marks by their criteria, as they are since a step; of a step that was not taken, as they
    /// were before it.
    public Map<String, Mark> marks(By by) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        own.marks().forEach(mark -> marks.put(mark.criterion(), mark));
        if (by != By.UNIT && checked != null) {
            checked.marks().forEach(mark -> marks.put(mark.criterion(), mark));
        }
        if (by == By.FINAL) {
            finals.forEach(end -> end.marks().forEach(mark -> marks.put(mark.criterion(), mark)));
        }
        return marks;
    }

    /// Findings by their facts, in the same way.
    public Map<String, ScoreFinding> findings(By by) {
        Map<String, ScoreFinding> findings = new LinkedHashMap<>();
        own.findings().forEach(one -> findings.put(one.disqualifier(), one));
        if (by != By.UNIT && checked != null) {
            checked.findings().forEach(one -> findings.put(one.disqualifier(), one));
        }
        if (by == By.FINAL) {
            finals.forEach(
                    end -> end.findings().forEach(one -> findings.put(one.disqualifier(), one)));
        }
        return findings;
    }

    /// The result of the marks since a step.
    public Scores scores(ScoringRules rules, By by) {
        return result(rules, marks(by), findings(by));
    }

    /// The result of some marks and findings.
    public static Scores result(
            ScoringRules rules, Map<String, Mark> marks, Map<String, ScoreFinding> findings) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        marks.forEach((code, mark) -> points.put(code, mark.points()));
        Set<String> found = new HashSet<>();
        findings.forEach((code, finding) -> {
            if (finding.isThere()) {
                found.add(code);
            }
        });
        return Scores.of(rules, points, found);
    }
}
