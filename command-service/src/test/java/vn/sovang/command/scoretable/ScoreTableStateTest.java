package vn.sovang.command.scoretable;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Refusals.assertRefused;
import static vn.sovang.command.scoretable.ScoreWorld.AT;
import static vn.sovang.command.scoretable.ScoreWorld.BLOCK;
import static vn.sovang.command.scoretable.ScoreWorld.COMMITTEE;
import static vn.sovang.command.scoretable.ScoreWorld.FIRST;
import static vn.sovang.command.scoretable.ScoreWorld.ISSUED;
import static vn.sovang.command.scoretable.ScoreWorld.OUTSIDE;
import static vn.sovang.command.scoretable.ScoreWorld.SECOND;
import static vn.sovang.command.scoretable.ScoreWorld.TABLE;
import static vn.sovang.command.scoretable.ScoreWorld.THIRD;
import static vn.sovang.command.scoretable.ScoreWorld.TODAY;
import static vn.sovang.command.scoretable.ScoreWorld.YEAR;
import static vn.sovang.command.scoretable.ScoreWorld.mark;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.kernel.Role;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoretable.ConfirmRanking;
import vn.sovang.scoretable.Confirmation;
import vn.sovang.scoretable.Confirmation.ChairRole;
import vn.sovang.scoretable.DraftScoreTable;
import vn.sovang.scoretable.GivenPlace;
import vn.sovang.scoretable.IssueScoreTable;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ReviseScoreTable;
import vn.sovang.scoretable.ScoreTableCommand;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.scoring.TieBreak;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ScoreTableStateTest {
    private static final ScoreTableId OLDER = new ScoreTableId(id(91));
    private static final LocalDate MET = LocalDate.of(2021, 12, 10);
    private static final Confirmation MEETING = meeting(FIRST, ChairRole.LEAD);
    private final ScoreWorld world = new ScoreWorld();

    @Test
    void a_table_is_drafted_written_anew_and_issued_by_its_document() {
        assertThat(decide(draft(COMMITTEE, List.of(BLOCK), ScoreWorld.rules())))
                .containsExactly(ScoreWorld.drafted());
        assertThat(
                        decide(
                                new ReviseScoreTable(
                                        TABLE,
                                        List.of(BLOCK),
                                        LocalDate.of(2021, 11, 15),
                                        ScoreWorld.rules()),
                                ScoreWorld.drafted()))
                .isEmpty();
        assertThat(decide(issue(null), ScoreWorld.drafted())).containsExactly(ScoreWorld.issued());
    }

    @Test
    void a_table_takes_the_place_of_the_one_in_force_which_gives_up_its_blocks() {
        older();
        ScoreTableIssued issued =
                (ScoreTableIssued) decide(issue(OLDER), ScoreWorld.drafted()).getFirst();
        assertThat(issued.freed()).containsExactly(BLOCK);
    }

    @Test
    void the_places_that_the_scores_propose_need_no_reason_and_others_do() {
        scored();
        RankingConfirmed confirmed =
                (RankingConfirmed)
                        decide(
                                        confirm(
                                                MEETING,
                                                null,
                                                place(SECOND, 1, null),
                                                place(FIRST, 2, "Bỏ phiếu"),
                                                place(THIRD, 3, "Chấm tại cuộc họp")),
                                        inForce())
                                .getFirst();
        assertThat(confirmed.places())
                .extracting(RankingConfirmed.Place::proposed)
                .containsExactly(1, 1, null);
        assertThat(confirmed.places().getFirst().total()).isEqualByComparingTo("88");
        assertThat(confirmed.places())
                .extracting(RankingConfirmed.Place::reason)
                .containsExactly(null, "Bỏ phiếu", "Chấm tại cuộc họp");
    }

    @Test
    void what_was_recorded_is_corrected_with_a_reason() {
        scored();
        ScoreTableEvent[] confirmed =
                with(inForce(), decide(confirm(MEETING, null, place(FIRST, 1, null)), inForce()));
        assertThat(decide(confirm(MEETING, "Ghi sót", place(FIRST, 1, null)), confirmed))
                .singleElement()
                .extracting("correction")
                .isEqualTo("Ghi sót");
    }

    @Test
    void a_deputy_lead_is_a_member_and_a_decision_has_no_chair() {
        scored();
        assertThat(
                        decide(
                                confirm(
                                        meeting(SECOND, ChairRole.DEPUTY_LEAD),
                                        null,
                                        place(FIRST, 1, null)),
                                inForce()))
                .hasSize(1);
        assertThat(
                        decide(
                                confirm(
                                        new Confirmation.ByDecision(MET, "QĐ 99"),
                                        null,
                                        place(FIRST, 1, null)),
                                inForce()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(ScoreTableRejection reason) {
        scored();
        BlockId empty = new BlockId(id(31));
        world.log.put(
                empty.value(),
                List.of(new BlockFormed(empty, "Khối 2", BlockKind.BLOCK, ISSUED, "QĐ 1")));
        ScoringRules rules = ScoreWorld.rules();
        assertRefused(
                reason,
                switch (reason) {
                    case UNKNOWN -> () -> decide(issue(null));
                    case EXISTS ->
                            () ->
                                    decide(
                                            draft(COMMITTEE, List.of(BLOCK), rules),
                                            ScoreWorld.drafted());
                    case NOT_AN_ORGANISATION ->
                            () -> decide(draft(new UnitId(id(8)), List.of(BLOCK), rules));
                    case BLOCKS_EMPTY -> () -> decide(draft(COMMITTEE, List.of(), rules));
                    case BLOCK_UNKNOWN ->
                            () -> decide(draft(COMMITTEE, List.of(new BlockId(id(39))), rules));
                    case BLOCK_WITHOUT_MEMBERS ->
                            () -> decide(draft(COMMITTEE, List.of(empty), rules));
                    case BLOCK_BEYOND -> () -> decide(draft(FIRST, List.of(BLOCK), rules));
                    case CRITERIA_EMPTY ->
                            () ->
                                    decide(
                                            draft(
                                                    COMMITTEE,
                                                    List.of(BLOCK),
                                                    new ScoringRules(
                                                            "Bảng", List.of(), List.of(), List.of(),
                                                            List.of())));
                    case GROUP_UNKNOWN ->
                            () ->
                                    decide(
                                            draft(
                                                    COMMITTEE,
                                                    List.of(BLOCK),
                                                    new ScoringRules(
                                                            "Bảng",
                                                            rules.groups(),
                                                            List.of(),
                                                            List.of(),
                                                            List.of(
                                                                    new TieBreak(
                                                                            TieBreak.Step
                                                                                    .HIGHER_GROUP,
                                                                            "IX")))));
                    case ISSUED ->
                            () ->
                                    decide(
                                            new ReviseScoreTable(
                                                    TABLE, List.of(BLOCK), null, rules),
                                            inForce());
                    case IN_FUTURE ->
                            () ->
                                    decide(
                                            new IssueScoreTable(
                                                    TABLE, "QĐ 12", TODAY.plusDays(1), null),
                                            ScoreWorld.drafted());
                    case REPLACED_UNKNOWN -> () -> decide(issue(OLDER), ScoreWorld.drafted());
                    case NOT_ISSUED ->
                            () ->
                                    decide(
                                            confirm(MEETING, null, place(FIRST, 1, null)),
                                            ScoreWorld.drafted());
                    case BLOCK_NOT_OF_TABLE ->
                            () ->
                                    decide(
                                            new ConfirmRanking(
                                                    TABLE, empty, MEETING, List.of(), null),
                                            inForce());
                    case BEFORE_ISSUED ->
                            () ->
                                    decide(
                                            confirm(
                                                    new Confirmation.ByDecision(
                                                            ScoreWorld.ISSUED.minusDays(1), "QĐ 9"),
                                                    null,
                                                    place(FIRST, 1, null)),
                                            inForce());
                    case PLACES_EMPTY -> () -> decide(confirm(MEETING, null), inForce());
                    case UNIT_TWICE ->
                            () ->
                                    decide(
                                            confirm(
                                                    MEETING,
                                                    null,
                                                    place(FIRST, 1, null),
                                                    place(FIRST, 1, null)),
                                            inForce());
                    case NOT_MEMBER ->
                            () -> decide(confirm(MEETING, null, place(OUTSIDE, 1, "x")), inForce());
                    case CHAIR_NOT_MEMBER ->
                            () ->
                                    decide(
                                            confirm(
                                                    meeting(OUTSIDE, ChairRole.DEPUTY_LEAD),
                                                    null,
                                                    place(FIRST, 1, null)),
                                            inForce());
                    case CHAIR_NOT_LEAD ->
                            () ->
                                    decide(
                                            confirm(
                                                    meeting(SECOND, ChairRole.LEAD),
                                                    null,
                                                    place(FIRST, 1, null)),
                                            inForce());
                    case REASON_MISSING ->
                            () -> decide(confirm(MEETING, null, place(FIRST, 2, null)), inForce());
                    case CORRECTION_MISSING ->
                            () ->
                                    decide(
                                            confirm(MEETING, null, place(FIRST, 1, null)),
                                            with(
                                                    inForce(),
                                                    decide(
                                                            confirm(
                                                                    MEETING,
                                                                    null,
                                                                    place(FIRST, 1, null)),
                                                            inForce())));
                });
    }

    private void older() {
        world.inForce = Optional.of(OLDER);
        world.log.put(
                OLDER.value(),
                List.of(
                        new ScoreTableDrafted(
                                OLDER,
                                COMMITTEE,
                                YEAR,
                                List.of(BLOCK),
                                null,
                                ScoreWorld.rules(),
                                AT)));
    }

    /// The first two have the same points in all that tells units apart; the third has no sheet.
    private void scored() {
        ScoreSheetId one = new ScoreSheetId(id(94));
        ScoreSheetId other = new ScoreSheetId(id(95));
        world.log.put(one.value(), ScoreWorld.ended(one, FIRST, mark("1", "88", null)));
        world.log.put(other.value(), ScoreWorld.ended(other, SECOND, mark("1", "88", null)));
    }

    private static DraftScoreTable draft(
            UnitId organisation, List<BlockId> blocks, ScoringRules rules) {
        return new DraftScoreTable(
                TABLE, organisation, YEAR, blocks, LocalDate.of(2021, 11, 15), rules);
    }

    private static IssueScoreTable issue(@Nullable ScoreTableId replaces) {
        return new IssueScoreTable(TABLE, "QĐ 12", ScoreWorld.ISSUED, replaces);
    }

    private static Confirmation meeting(UnitId chair, ChairRole role) {
        return new Confirmation.ByMeeting(chair, role, MET, "Biên bản số 3");
    }

    private static ConfirmRanking confirm(
            Confirmation confirmation, @Nullable String correction, GivenPlace... places) {
        return new ConfirmRanking(TABLE, BLOCK, confirmation, List.of(places), correction);
    }

    private static GivenPlace place(UnitId unit, int place, @Nullable String reason) {
        return new GivenPlace(unit, place, reason);
    }

    private static ScoreTableEvent[] inForce() {
        return new ScoreTableEvent[] {ScoreWorld.drafted(), ScoreWorld.issued()};
    }

    private static ScoreTableEvent[] with(ScoreTableEvent[] before, List<ScoreTableEvent> more) {
        List<ScoreTableEvent> all = new ArrayList<>(List.of(before));
        all.addAll(more);
        return all.toArray(ScoreTableEvent[]::new);
    }

    private List<ScoreTableEvent> decide(ScoreTableCommand command, ScoreTableEvent... before) {
        ScoreTableState state = new ScoreTableState.None();
        for (ScoreTableEvent event : before) {
            state = ScoreTableState.evolve(state, event);
        }
        return ScoreTableState.decide(
                command,
                state,
                world.act(Role.OFFICE_CLERK, COMMITTEE),
                world::facts,
                world.known());
    }
}
