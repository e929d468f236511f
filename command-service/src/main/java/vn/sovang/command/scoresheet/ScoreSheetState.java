package vn.sovang.command.scoresheet;

import static vn.sovang.command.scoresheet.ScoreSheetRejection.ABOVE_MOST;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.CRITERION_TWICE;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.CRITERION_UNKNOWN;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.EXISTS;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.HANDED_IN;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.MARKS_MISSING;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.NOT_CHECKED;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.NOT_CHECKER;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.NOT_HANDED_IN;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.NOT_MEMBER;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.OTHER_UNIT;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.OTHER_VERSION;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.REASON_MISSING;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.TABLE_NOT_IN_FORCE;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.TABLE_UNKNOWN;
import static vn.sovang.command.scoresheet.ScoreSheetRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.BlockFacts;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.KnownScores;
import vn.sovang.command.act.ReadOnce;
import vn.sovang.scoresheet.CheckScores;
import vn.sovang.scoresheet.FinaliseScores;
import vn.sovang.scoresheet.ReturnScores;
import vn.sovang.scoresheet.ReviseScores;
import vn.sovang.scoresheet.SaveScores;
import vn.sovang.scoresheet.ScoreSheet;
import vn.sovang.scoresheet.ScoreSheet.By;
import vn.sovang.scoresheet.ScoreSheet.Stage;
import vn.sovang.scoresheet.ScoreSheetCommand;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresFinalised;
import vn.sovang.scoresheet.ScoresReturned;
import vn.sovang.scoresheet.ScoresRevised;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoresheet.SubmitScores;
import vn.sovang.scoretable.ScoreTable;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.scoring.ScoredCriterion;
import vn.sovang.scoring.Scores;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a score sheet.
sealed interface ScoreSheetState {
    @Nullable ScoreSheetId id();

    record None() implements ScoreSheetState {
        @Override
        public @Nullable ScoreSheetId id() {
            return null;
        }
    }

    record Kept(ScoreSheet sheet) implements ScoreSheetState {
        @Override
        public ScoreSheetId id() {
            return sheet.id();
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<ScoreSheetEvent> decide(
            ScoreSheetCommand command,
            ScoreSheetState state,
            Act act,
            Function<UUID, Facts> log,
            KnownScores known) {
        Tables tables = new Tables(act, new ReadOnce(log), known);
        return switch (command) {
            case SaveScores c -> decide(c, state, tables);
            case ReviseScores c -> decide(c, kept(state, c), tables);
            case SubmitScores c -> decide(c, kept(state, c), tables);
            case ReturnScores c -> decide(c, kept(state, c), act);
            case CheckScores c -> decide(c, kept(state, c), tables);
            case FinaliseScores c -> decide(c, kept(state, c), tables);
        };
    }

    /// R1, R2.
    private static List<ScoreSheetEvent> decide(
            SaveScores command, ScoreSheetState state, Tables tables) {
        if (!(state instanceof None)) {
            throw EXISTS.because("sheet", command.sheetId());
        }
        tables.requireFor(command.unitId());
        ScoreTable table = tables.table(command.tableId());
        BlockId block = tables.block(table, command.unitId());
        tables.requireInForce(table, block);
        requireFit(table.rules(), command.marks(), command.findings());
        return List.of(
                new ScoresSaved(
                        command.sheetId(),
                        command.tableId(),
                        block,
                        command.unitId(),
                        command.marks(),
                        command.findings(),
                        tables.act().at()));
    }

    /// R1, R2.
    private static List<ScoreSheetEvent> decide(
            ReviseScores command, ScoreSheet sheet, Tables tables) {
        ScoreTable table = tables.own(sheet);
        requireFit(table.rules(), command.marks(), command.findings());
        return sheet.own().equals(new ScoreSheet.Own(command.marks(), command.findings()))
                ? List.of()
                : List.of(
                        new ScoresRevised(
                                sheet.id(),
                                sheet.version() + 1,
                                command.marks(),
                                command.findings(),
                                tables.act().at()));
    }

    /// R3.
    private static List<ScoreSheetEvent> decide(
            SubmitScores command, ScoreSheet sheet, Tables tables) {
        ScoreTable table = tables.own(sheet);
        requireVersion(sheet, command.version());
        Scores scores = sheet.scores(table.rules(), By.UNIT);
        if (!scores.missing().isEmpty()) {
            throw MARKS_MISSING.because("criteria", String.join(", ", scores.missing()));
        }
        return List.of(
                new ScoresSubmitted(
                        sheet.id(),
                        sheet.version(),
                        scores.total(),
                        table.selfScoreBy(),
                        tables.act().at()));
    }

    /// R4.
    private static List<ScoreSheetEvent> decide(ReturnScores command, ScoreSheet sheet, Act act) {
        requireHandedIn(sheet, command.version());
        return List.of(new ScoresReturned(sheet.id(), sheet.version(), command.reason(), act.at()));
    }

    /// R2, R5.
    private static List<ScoreSheetEvent> decide(
            CheckScores command, ScoreSheet sheet, Tables tables) {
        requireHandedIn(sheet, command.version());
        ScoreTable table = tables.table(sheet.tableId());
        UnitId checker = tables.checker(table, sheet);
        requireFit(table.rules(), command.marks(), command.findings());
        Map<String, Mark> marks = sheet.marks(By.UNIT);
        Map<String, ScoreFinding> findings = sheet.findings(By.UNIT);
        List<Mark> otherMarks = changed(command.marks(), marks);
        List<ScoreFinding> otherFindings = found(command.findings(), findings);
        return List.of(
                new ScoresChecked(
                        sheet.id(),
                        sheet.version(),
                        checker,
                        otherMarks,
                        otherFindings,
                        ScoreSheet.result(table.rules(), marks, findings).total(),
                        tables.act().at()));
    }

    /// R2, R6.
    private static List<ScoreSheetEvent> decide(
            FinaliseScores command, ScoreSheet sheet, Tables tables) {
        requireVersion(sheet, command.version());
        if (sheet.stage() != Stage.CHECKED && sheet.stage() != Stage.FINAL) {
            throw NOT_CHECKED.because("sheet", sheet.id());
        }
        ScoringRules rules = tables.table(sheet.tableId()).rules();
        requireFit(rules, command.marks(), command.findings());
        Map<String, Mark> marks = sheet.marks(By.FINAL);
        Map<String, ScoreFinding> findings = sheet.findings(By.FINAL);
        List<Mark> otherMarks = changed(command.marks(), marks);
        List<ScoreFinding> otherFindings = found(command.findings(), findings);
        boolean isSame = otherMarks.isEmpty() && otherFindings.isEmpty();
        return isSame && sheet.stage() == Stage.FINAL
                ? List.of()
                : List.of(
                        new ScoresFinalised(
                                sheet.id(),
                                sheet.version(),
                                otherMarks,
                                otherFindings,
                                ScoreSheet.result(rules, marks, findings).total(),
                                tables.act().at()));
    }

    /// Those marks that are other than what stands, which they replace there.
    private static List<Mark> changed(List<Mark> given, Map<String, Mark> standing) {
        List<Mark> changed =
                given.stream()
                        .filter(mark -> {
                            Mark before = standing.get(mark.criterion());
                            return before == null || before.points().compareTo(mark.points()) != 0;
                        })
                        .toList();
        for (Mark mark : changed) {
            if (mark.words() == null) {
                throw REASON_MISSING.because("criterion", mark.criterion());
            }
            standing.put(mark.criterion(), mark);
        }
        return changed;
    }

    /// Those findings that are other than what stands, which they replace there.
    private static List<ScoreFinding> found(
            List<ScoreFinding> given, Map<String, ScoreFinding> standing) {
        List<ScoreFinding> changed =
                given.stream()
                        .filter(one ->
                                one.isThere()
                                        != Optional.ofNullable(standing.get(one.disqualifier()))
                                                .map(ScoreFinding::isThere)
                                                .orElse(false))
                        .toList();
        for (ScoreFinding one : changed) {
            if (one.words() == null) {
                throw REASON_MISSING.because("criterion", one.disqualifier());
            }
            standing.put(one.disqualifier(), one);
        }
        return changed;
    }

    /// R2.
    private static void requireFit(
            ScoringRules rules, List<Mark> marks, List<ScoreFinding> findings) {
        Set<String> once = new HashSet<>();
        for (Mark mark : marks) {
            requireOnce(mark.criterion(), once);
            ScoredCriterion criterion =
                    rules.criterion(mark.criterion())
                            .orElseThrow(
                                    () -> CRITERION_UNKNOWN.because("criterion", mark.criterion()));
            if (mark.points().compareTo(criterion.most()) > 0) {
                throw ABOVE_MOST.because(
                        Map.of(
                                "criterion", criterion.code(),
                                "points", mark.points().toPlainString(),
                                "most", criterion.most().toPlainString()));
            }
        }
        for (ScoreFinding finding : findings) {
            requireOnce(finding.disqualifier(), once);
            if (rules.disqualifier(finding.disqualifier()).isEmpty()) {
                throw CRITERION_UNKNOWN.because("criterion", finding.disqualifier());
            }
        }
    }

    private static void requireOnce(String code, Set<String> once) {
        if (!once.add(code)) {
            throw CRITERION_TWICE.because("criterion", code);
        }
    }

    private static void requireHandedIn(ScoreSheet sheet, int read) {
        if (sheet.stage() != Stage.SUBMITTED && sheet.stage() != Stage.CHECKED) {
            throw NOT_HANDED_IN.because("sheet", sheet.id());
        }
        requireVersion(sheet, read);
    }

    private static void requireVersion(ScoreSheet sheet, int read) {
        if (sheet.version() != read) {
            throw OTHER_VERSION.because(
                    Map.of(
                            "read", Integer.toString(read),
                            "present", Integer.toString(sheet.version())));
        }
    }

    static ScoreSheetState evolve(ScoreSheetState state, ScoreSheetEvent event) {
        return new Kept(ScoreSheet.after(state instanceof Kept(var sheet) ? sheet : null, event));
    }

    private static ScoreSheet kept(ScoreSheetState state, ScoreSheetCommand command) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("sheet", command.sheetId());
            case Kept(var sheet) -> sheet;
        };
    }

    /// Tables and blocks of a sheet, and who acts on it.
    record Tables(Act act, Function<UUID, Facts> log, KnownScores known) {
        /// R1.
        ScoreTable table(ScoreTableId id) {
            return ScoreTable.of(log.apply(id.value()).events())
                    .filter(table -> table.issued() != null)
                    .orElseThrow(() -> TABLE_UNKNOWN.because("table", id));
        }

        /// R1: the block of the table in which a unit is.
        BlockId block(ScoreTable table, UnitId unit) {
            LocalDate day = table.membersOn(act.day());
            return table.blocks().stream()
                    .filter(block -> members(block).isMember(unit, day))
                    .findFirst()
                    .orElseThrow(() ->
                            NOT_MEMBER.because(
                                    Map.of("unit", unit.toString(), "date", day.toString())));
        }

        private BlockFacts members(BlockId block) {
            return new BlockFacts(log.apply(block.value()));
        }

        /// R1.
        void requireInForce(ScoreTable table, BlockId block) {
            if (known.inForce(block, table.reviewYear()).filter(table.id()::equals).isEmpty()) {
                throw TABLE_NOT_IN_FORCE.because("table", table.id());
            }
        }

        void requireFor(UnitId unit) {
            if (!act.isFor(unit.value())) {
                throw OTHER_UNIT.because("unit", unit);
            }
        }

        /// R1: the table of a sheet that lies with its unit, which acts.
        ScoreTable own(ScoreSheet sheet) {
            requireFor(sheet.unitId());
            if (sheet.stage() != Stage.DRAFT && sheet.stage() != Stage.RETURNED) {
                throw HANDED_IN.because("sheet", sheet.id());
            }
            ScoreTable table = table(sheet.tableId());
            requireInForce(table, sheet.blockId());
            return table;
        }

        /// R5.
        UnitId checker(ScoreTable table, ScoreSheet sheet) {
            boolean isOffice =
                    act.actor().isOffice()
                            && act.organisations().isSame(act.unit(), Set.of(table.organisation()));
            if (isOffice) {
                return table.organisation();
            }
            return members(sheet.blockId()).members(table.membersOn(act.day())).stream()
                    .filter(member -> !member.equals(sheet.unitId()))
                    .filter(member -> act.isFor(member.value()))
                    .findFirst()
                    .orElseThrow(() -> NOT_CHECKER.because("sheet", sheet.id()));
        }
    }
}
