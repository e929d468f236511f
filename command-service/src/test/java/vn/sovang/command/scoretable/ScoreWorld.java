package vn.sovang.command.scoretable;

import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.KnownScores;
import vn.sovang.command.given.Given;
import vn.sovang.kernel.Role;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresFinalised;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoring.CriteriaGroup;
import vn.sovang.scoring.CriterionKind;
import vn.sovang.scoring.Disqualifier;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.scoring.ScoredCriterion;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.scoring.TieBreak;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.yearreview.ReviewYear;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A committee whose block of three departments is scored by a table.
public final class ScoreWorld {
    public static final UnitId COMMITTEE = unit(3);
    public static final UnitId FIRST = unit(4);
    public static final UnitId SECOND = unit(5);
    public static final UnitId THIRD = unit(6);
    public static final UnitId OUTSIDE = unit(7);
    public static final BlockId BLOCK = new BlockId(id(30));
    public static final ScoreTableId TABLE = new ScoreTableId(id(92));
    public static final ReviewYear YEAR = new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2021);
    public static final LocalDate ISSUED = LocalDate.of(2021, 1, 15);
    public static final LocalDate TODAY = LocalDate.of(2021, 12, 20);
    public static final Instant AT = Instant.parse("2021-12-20T01:00:00Z");

    public final Map<UUID, List<Object>> log = new HashMap<>();
    public Optional<ScoreTableId> inForce = Optional.of(TABLE);

    public ScoreWorld() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        log.put(
                BLOCK.value(),
                List.of(
                        new BlockFormed(BLOCK, "Khối 1", BlockKind.BLOCK, from, "QĐ 1"),
                        new MemberAssigned(BLOCK, BlockKind.BLOCK, FIRST, from),
                        new MemberAssigned(BLOCK, BlockKind.BLOCK, SECOND, from),
                        new MemberAssigned(BLOCK, BlockKind.BLOCK, THIRD, from),
                        new LeadAppointed(BLOCK, FIRST, from)));
    }

    public Act act(Role role, UnitId unit) {
        return Given.among(
                new Act(Given.act(role, unit).actor(), AT),
                registered(COMMITTEE, UnitKind.PROVINCIAL_COMMITTEE),
                registered(FIRST, UnitKind.DEPARTMENT),
                registered(SECOND, UnitKind.DEPARTMENT),
                registered(THIRD, UnitKind.DEPARTMENT),
                registered(OUTSIDE, UnitKind.DEPARTMENT));
    }

    private static UnitRegistered registered(UnitId unit, UnitKind kind) {
        return new UnitRegistered(unit, "Sở " + unit, kind, null, LocalDate.EPOCH, "QĐ 1");
    }

    public Facts facts(UUID record) {
        return new Facts(log.getOrDefault(record, List.of()));
    }

    public KnownScores known() {
        return new KnownScores() {
            @Override
            public Optional<ScoreTableId> inForce(BlockId block, ReviewYear year) {
                return inForce;
            }

            @Override
            public List<ScoreSheetId> sheets(ScoreTableId table) {
                List<ScoreSheetId> sheets = new ArrayList<>();
                log.values().stream()
                        .map(List::getFirst)
                        .filter(ScoresSaved.class::isInstance)
                        .forEach(first -> sheets.add(((ScoresSaved) first).sheetId()));
                return sheets;
            }
        };
    }

    public static ScoreTableDrafted drafted() {
        return new ScoreTableDrafted(
                TABLE, COMMITTEE, YEAR, List.of(BLOCK), LocalDate.of(2021, 11, 15), rules(), AT);
    }

    public static ScoreTableIssued issued() {
        return new ScoreTableIssued(
                TABLE, "QĐ 12", ISSUED, YEAR, List.of(BLOCK), null, List.of(), AT);
    }

    public static ScoringRules rules() {
        return new ScoringRules(
                "Bảng tiêu chí",
                List.of(
                        new CriteriaGroup(
                                "I",
                                "Nhiệm vụ",
                                null,
                                List.of(
                                        new ScoredCriterion(
                                                "1",
                                                "Nhiệm vụ",
                                                CriterionKind.SCORED,
                                                BigDecimal.valueOf(90),
                                                null,
                                                null),
                                        new ScoredCriterion(
                                                "2",
                                                "Mô hình",
                                                CriterionKind.BONUS,
                                                BigDecimal.TEN,
                                                null,
                                                null)))),
                List.of(new Disqualifier("K", "Bị khởi tố")),
                List.of(),
                List.of(new TieBreak(TieBreak.Step.HIGHER_GROUP, "I")));
    }

    public static Mark mark(String criterion, String points, @Nullable String words) {
        return new Mark(criterion, new BigDecimal(points), words);
    }

    public static ScoreFinding found(boolean isThere, @Nullable String words) {
        return new ScoreFinding("K", isThere, words);
    }

    /// Events of a final sheet.
    public static List<Object> ended(ScoreSheetId sheet, UnitId unit, Mark mark) {
        return List.of(
                new ScoresSaved(sheet, TABLE, BLOCK, unit, List.of(mark), List.of(), AT),
                new ScoresSubmitted(sheet, 1, mark.points(), null, AT),
                new ScoresChecked(sheet, 1, COMMITTEE, List.of(), List.of(), mark.points(), AT),
                new ScoresFinalised(sheet, 1, List.of(), List.of(), mark.points(), AT));
    }
}
