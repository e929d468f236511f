package vn.sovang.command.scoretable;

import static vn.sovang.command.scoretable.ScoreTableRejection.BEFORE_ISSUED;
import static vn.sovang.command.scoretable.ScoreTableRejection.BLOCKS_EMPTY;
import static vn.sovang.command.scoretable.ScoreTableRejection.BLOCK_BEYOND;
import static vn.sovang.command.scoretable.ScoreTableRejection.BLOCK_NOT_OF_TABLE;
import static vn.sovang.command.scoretable.ScoreTableRejection.BLOCK_UNKNOWN;
import static vn.sovang.command.scoretable.ScoreTableRejection.BLOCK_WITHOUT_MEMBERS;
import static vn.sovang.command.scoretable.ScoreTableRejection.CHAIR_NOT_LEAD;
import static vn.sovang.command.scoretable.ScoreTableRejection.CHAIR_NOT_MEMBER;
import static vn.sovang.command.scoretable.ScoreTableRejection.CORRECTION_MISSING;
import static vn.sovang.command.scoretable.ScoreTableRejection.CRITERIA_EMPTY;
import static vn.sovang.command.scoretable.ScoreTableRejection.EXISTS;
import static vn.sovang.command.scoretable.ScoreTableRejection.GROUP_UNKNOWN;
import static vn.sovang.command.scoretable.ScoreTableRejection.IN_FUTURE;
import static vn.sovang.command.scoretable.ScoreTableRejection.ISSUED;
import static vn.sovang.command.scoretable.ScoreTableRejection.NOT_AN_ORGANISATION;
import static vn.sovang.command.scoretable.ScoreTableRejection.NOT_ISSUED;
import static vn.sovang.command.scoretable.ScoreTableRejection.NOT_MEMBER;
import static vn.sovang.command.scoretable.ScoreTableRejection.PLACES_EMPTY;
import static vn.sovang.command.scoretable.ScoreTableRejection.REASON_MISSING;
import static vn.sovang.command.scoretable.ScoreTableRejection.REPLACED_UNKNOWN;
import static vn.sovang.command.scoretable.ScoreTableRejection.UNIT_TWICE;
import static vn.sovang.command.scoretable.ScoreTableRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.BlockFacts;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.KnownScores;
import vn.sovang.command.act.ReadOnce;
import vn.sovang.scoresheet.ScoreSheet;
import vn.sovang.scoretable.ConfirmRanking;
import vn.sovang.scoretable.Confirmation;
import vn.sovang.scoretable.DraftScoreTable;
import vn.sovang.scoretable.GivenPlace;
import vn.sovang.scoretable.IssueScoreTable;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ReviseScoreTable;
import vn.sovang.scoretable.ScoreTable;
import vn.sovang.scoretable.ScoreTableCommand;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoretable.ScoreTableRevised;
import vn.sovang.scoring.Scores;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.scoring.Standing;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a scoring table.
sealed interface ScoreTableState {
    @Nullable ScoreTableId id();

    record None() implements ScoreTableState {
        @Override
        public @Nullable ScoreTableId id() {
            return null;
        }
    }

    record Kept(ScoreTable table) implements ScoreTableState {
        @Override
        public ScoreTableId id() {
            return table.id();
        }
    }

    /// Decides every command of the family, each by its own rules.
    static List<ScoreTableEvent> decide(
            ScoreTableCommand command,
            ScoreTableState state,
            Act act,
            Function<UUID, Facts> log,
            KnownScores known) {
        ReadOnce facts = new ReadOnce(log);
        return switch (command) {
            case DraftScoreTable c -> decide(c, state, act, facts);
            case ReviseScoreTable c -> decide(c, draft(state, c), act, facts);
            case IssueScoreTable c -> decide(c, draft(state, c), act, facts, known);
            case ConfirmRanking c -> decide(c, kept(state, c), act, facts, known);
        };
    }

    /// R1.
    private static List<ScoreTableEvent> decide(
            DraftScoreTable command, ScoreTableState state, Act act, Function<UUID, Facts> log) {
        if (!(state instanceof None)) {
            throw EXISTS.because("table", command.tableId());
        }
        if (!act.organisations()
                .of(command.organisation())
                .equals(Set.of(command.organisation()))) {
            throw NOT_AN_ORGANISATION.because("unit", command.organisation());
        }
        requireContent(command.organisation(), command.blocks(), command.rules(), act, log);
        return List.of(
                new ScoreTableDrafted(
                        command.tableId(),
                        command.organisation(),
                        command.reviewYear(),
                        command.blocks(),
                        command.selfScoreBy(),
                        command.rules(),
                        act.at()));
    }

    /// R1, R2.
    private static List<ScoreTableEvent> decide(
            ReviseScoreTable command, ScoreTable table, Act act, Function<UUID, Facts> log) {
        requireContent(table.organisation(), command.blocks(), command.rules(), act, log);
        boolean isSame =
                command.blocks().equals(table.blocks())
                        && command.rules().equals(table.rules())
                        && Objects.equals(command.selfScoreBy(), table.selfScoreBy());
        return isSame
                ? List.of()
                : List.of(
                        new ScoreTableRevised(
                                table.id(),
                                command.blocks(),
                                command.selfScoreBy(),
                                command.rules(),
                                act.at()));
    }

    private static void requireContent(
            UnitId organisation,
            List<BlockId> blocks,
            ScoringRules rules,
            Act act,
            Function<UUID, Facts> log) {
        if (blocks.isEmpty()) {
            throw BLOCKS_EMPTY.because("field", "blocks");
        }
        for (BlockId id : blocks) {
            BlockFacts block = new BlockFacts(log.apply(id.value()));
            if (block.formed().isEmpty()) {
                throw BLOCK_UNKNOWN.because("block", id);
            }
            List<UnitId> members = block.members(act.day());
            if (members.isEmpty()) {
                throw BLOCK_WITHOUT_MEMBERS.because("block", id);
            }
            members.stream()
                    .filter(member ->
                            !act.organisations()
                                    .isSameOrAbove(Optional.of(organisation), Set.of(member)))
                    .findFirst()
                    .ifPresent(member -> {
                        throw BLOCK_BEYOND.because(
                                Map.of("block", id.toString(), "unit", member.toString()));
                    });
        }
        if (rules.criteria().isEmpty()) {
            throw CRITERIA_EMPTY.because("field", "groups");
        }
        rules.stepWithoutGroup()
                .ifPresent(step -> {
                    throw GROUP_UNKNOWN.because(
                            "group", Objects.requireNonNullElse(step.group(), "–"));
                });
    }

    /// R3.
    private static List<ScoreTableEvent> decide(
            IssueScoreTable command,
            ScoreTable table,
            Act act,
            Function<UUID, Facts> log,
            KnownScores known) {
        requireCome(command.issuedOn(), act);
        ScoreTableId replaces = command.replaces();
        List<BlockId> freed =
                replaces == null
                        ? List.of()
                        : ScoreTable.of(log.apply(replaces.value()).events())
                                .filter(older -> older.organisation().equals(table.organisation()))
                                .filter(older -> older.reviewYear().equals(table.reviewYear()))
                                .map(older ->
                                        older.blocks().stream()
                                                .filter(block ->
                                                        known.inForce(block, older.reviewYear())
                                                                .filter(replaces::equals)
                                                                .isPresent())
                                                .toList())
                                .filter(held -> !held.isEmpty())
                                .orElseThrow(() -> REPLACED_UNKNOWN.because("table", replaces));
        return List.of(
                new ScoreTableIssued(
                        table.id(),
                        command.document(),
                        command.issuedOn(),
                        table.reviewYear(),
                        table.blocks(),
                        replaces,
                        freed,
                        act.at()));
    }

    /// R4.
    private static List<ScoreTableEvent> decide(
            ConfirmRanking command,
            ScoreTable table,
            Act act,
            Function<UUID, Facts> log,
            KnownScores known) {
        ScoreTableIssued issued = table.issued();
        if (issued == null) {
            throw NOT_ISSUED.because("table", table.id());
        }
        if (!table.blocks().contains(command.blockId())) {
            throw BLOCK_NOT_OF_TABLE.because("block", command.blockId());
        }
        BlockFacts block = new BlockFacts(log.apply(command.blockId().value()));
        requireConfirmation(command.confirmation(), issued, block, act);
        if (command.places().isEmpty()) {
            throw PLACES_EMPTY.because("field", "places");
        }
        if (table.ranking(command.blockId()).isPresent() && command.correction() == null) {
            throw CORRECTION_MISSING.because("field", "correction");
        }
        Map<UnitId, Standing> proposed = new HashMap<>();
        Standing.of(table.rules(), finals(table, command.blockId(), log, known))
                .forEach(standing -> proposed.put(standing.unit(), standing));
        LocalDate day = table.membersOn(command.confirmation().day());
        Set<UnitId> once = new HashSet<>();
        List<RankingConfirmed.Place> places =
                command.places().stream()
                        .map(given -> {
                            if (!once.add(given.unitId())) {
                                throw UNIT_TWICE.because("unit", given.unitId());
                            }
                            if (!proposed.containsKey(given.unitId())
                                    && !block.isMember(given.unitId(), day)) {
                                throw NOT_MEMBER.because(
                                        Map.of(
                                                "unit", given.unitId().toString(),
                                                "date", day.toString()));
                            }
                            return place(given, proposed.get(given.unitId()));
                        })
                        .toList();
        return List.of(
                new RankingConfirmed(
                        table.id(),
                        table.rules().name(),
                        table.reviewYear(),
                        command.blockId(),
                        command.confirmation(),
                        places,
                        table.ranking(command.blockId()).isPresent() ? command.correction() : null,
                        act.at()));
    }

    private static RankingConfirmed.Place place(GivenPlace given, @Nullable Standing proposed) {
        Integer ours = proposed == null ? null : proposed.place();
        boolean differs = ours == null || ours != given.place();
        if (differs && given.reason() == null) {
            throw REASON_MISSING.because(
                    Map.of(
                            "unit", given.unitId().toString(),
                            "place", Integer.toString(given.place()),
                            "proposed", ours == null ? "–" : ours.toString()));
        }
        return new RankingConfirmed.Place(
                given.unitId(),
                given.place(),
                ours,
                proposed == null ? null : proposed.scores().total(),
                differs ? given.reason() : null);
    }

    private static void requireConfirmation(
            Confirmation confirmation, ScoreTableIssued issued, BlockFacts block, Act act) {
        LocalDate day = confirmation.day();
        requireCome(day, act);
        if (day.isBefore(issued.issuedOn())) {
            throw BEFORE_ISSUED.because("date", issued.issuedOn());
        }
        if (confirmation instanceof Confirmation.ByMeeting meeting) {
            UnitId chair = meeting.chair();
            if (!block.isMember(chair, day)) {
                throw CHAIR_NOT_MEMBER.because(
                        Map.of("unit", chair.toString(), "date", day.toString()));
            }
            if (meeting.chairRole() == Confirmation.ChairRole.LEAD && !block.isLead(chair, day)) {
                throw CHAIR_NOT_LEAD.because(
                        Map.of("unit", chair.toString(), "date", day.toString()));
            }
        }
    }

    private static void requireCome(LocalDate day, Act act) {
        if (day.isAfter(act.day())) {
            throw IN_FUTURE.because("date", day);
        }
    }

    private static Map<UnitId, Scores> finals(
            ScoreTable table, BlockId block, Function<UUID, Facts> log, KnownScores known) {
        Map<UnitId, Scores> finals = new HashMap<>();
        known.sheets(table.id()).stream()
                .flatMap(id -> ScoreSheet.of(log.apply(id.value()).events()).stream())
                .filter(sheet -> sheet.blockId().equals(block))
                .filter(sheet -> sheet.stage() == ScoreSheet.Stage.FINAL)
                .forEach(sheet ->
                        finals.put(
                                sheet.unitId(), sheet.scores(table.rules(), ScoreSheet.By.FINAL)));
        return finals;
    }

    static ScoreTableState evolve(ScoreTableState state, ScoreTableEvent event) {
        return new Kept(ScoreTable.after(state instanceof Kept(var table) ? table : null, event));
    }

    private static ScoreTable kept(ScoreTableState state, ScoreTableCommand command) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("table", command.tableId());
            case Kept(var table) -> table;
        };
    }

    private static ScoreTable draft(ScoreTableState state, ScoreTableCommand command) {
        ScoreTable table = kept(state, command);
        if (table.issued() != null) {
            throw ISSUED.because("table", table.id());
        }
        return table;
    }
}
