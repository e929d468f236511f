package vn.sovang.command.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Refusals.assertRefused;
import static vn.sovang.command.scoretable.ScoreWorld.AT;
import static vn.sovang.command.scoretable.ScoreWorld.BLOCK;
import static vn.sovang.command.scoretable.ScoreWorld.COMMITTEE;
import static vn.sovang.command.scoretable.ScoreWorld.FIRST;
import static vn.sovang.command.scoretable.ScoreWorld.OUTSIDE;
import static vn.sovang.command.scoretable.ScoreWorld.SECOND;
import static vn.sovang.command.scoretable.ScoreWorld.TABLE;
import static vn.sovang.command.scoretable.ScoreWorld.found;
import static vn.sovang.command.scoretable.ScoreWorld.mark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.command.scoretable.ScoreWorld;
import vn.sovang.kernel.Role;
import vn.sovang.scoresheet.CheckScores;
import vn.sovang.scoresheet.FinaliseScores;
import vn.sovang.scoresheet.ReturnScores;
import vn.sovang.scoresheet.ReviseScores;
import vn.sovang.scoresheet.SaveScores;
import vn.sovang.scoresheet.ScoreSheet;
import vn.sovang.scoresheet.ScoreSheetCommand;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoresheet.SubmitScores;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.unit.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ScoreSheetStateTest {
    private static final ScoreSheetId SHEET = new ScoreSheetId(id(93));
    private static final Mark OWN = mark("1", "85.5", "Báo cáo số 9");
    private final ScoreWorld world = new ScoreWorld();

    ScoreSheetStateTest() {
        world.log.put(TABLE.value(), List.of(ScoreWorld.drafted(), ScoreWorld.issued()));
    }

    @Test
    void a_unit_scores_itself_and_hands_in_late_which_is_marked_and_not_refused() {
        assertThat(decide(save(OWN))).singleElement().extracting("blockId").isEqualTo(BLOCK);
        ScoresSubmitted in =
                (ScoresSubmitted) decide(new SubmitScores(SHEET, 1), saved()).getFirst();
        assertThat(in.total()).isEqualByComparingTo("85.5");
        assertThat(sheet(saved(), in).wasLate()).isTrue();
        assertThat(sheet(saved(), in).stage()).isEqualTo(ScoreSheet.Stage.SUBMITTED);
    }

    @Test
    void a_check_keeps_only_what_differs_and_each_difference_has_its_reason() {
        ScoresChecked checked =
                (ScoresChecked)
                        decide(
                                        check(
                                                mark("1", "80", "Hai việc quá hạn"),
                                                mark("2", "3", "Mô hình")),
                                        submitted())
                                .getFirst();
        assertThat(checked.checker()).isEqualTo(COMMITTEE);
        assertThat(checked.marks()).hasSize(2);
        assertThat(checked.total()).isEqualByComparingTo("83");
        assertThat(decide(check(mark("1", "85.50", null)), submitted()))
                .singleElement()
                .extracting("marks")
                .isEqualTo(List.of());
    }

    @Test
    void another_member_of_the_block_checks_and_the_unit_itself_does_not() {
        assertThat(decide(Role.OFFICE_CLERK, SECOND, check(), submitted()))
                .singleElement()
                .extracting("checker")
                .isEqualTo(SECOND);
        assertRefused(
                ScoreSheetRejection.NOT_CHECKER,
                () -> decide(Role.UNIT_HEAD, FIRST, check(), submitted()));
    }

    @Test
    void final_marks_are_those_of_the_check_with_what_differs_and_can_be_made_anew() {
        ScoreSheetEvent[] checked =
                with(submitted(), decide(check(mark("1", "80", "Quá hạn")), submitted()));
        ScoreSheetEvent[] ended =
                with(checked, decide(finalise(mark("1", "82", "Một việc gia hạn")), checked));
        assertThat(sheet(ended).scores(ScoreWorld.rules(), ScoreSheet.By.FINAL).total())
                .isEqualByComparingTo("82");
        assertThat(sheet(ended).scores(ScoreWorld.rules(), ScoreSheet.By.CHECK).total())
                .isEqualByComparingTo("80");
        assertThat(decide(finalise(mark("1", "82", null)), ended)).isEmpty();
        ScoreSheetEvent[] again = with(ended, decide(finalise(mark("2", "5", "Bổ sung")), ended));
        assertThat(sheet(again).scores(ScoreWorld.rules(), ScoreSheet.By.FINAL).total())
                .isEqualByComparingTo("87");
    }

    @Test
    void a_fact_that_is_found_on_the_check_disqualifies() {
        ScoreSheetEvent[] checked =
                with(
                        submitted(),
                        decide(
                                new CheckScores(
                                        SHEET,
                                        1,
                                        List.of(),
                                        List.of(found(true, "QĐ khởi tố số 1"))),
                                submitted()));
        assertThat(sheet(checked).scores(ScoreWorld.rules(), ScoreSheet.By.CHECK).isDisqualified())
                .isTrue();
        assertThat(sheet(checked).scores(ScoreWorld.rules(), ScoreSheet.By.UNIT).isDisqualified())
                .isFalse();
    }

    @Test
    void a_sheet_that_is_sent_back_is_written_anew_and_checked_anew() {
        ScoreSheetEvent[] checked = with(submitted(), decide(check(), submitted()));
        ScoreSheetEvent[] back =
                with(checked, decide(new ReturnScores(SHEET, 1, "Thiếu minh chứng"), checked));
        ScoreSheetEvent[] anew =
                with(
                        back,
                        decide(
                                new ReviseScores(SHEET, List.of(mark("1", "84", null)), List.of()),
                                back));
        ScoreSheetEvent[] in = with(anew, decide(new SubmitScores(SHEET, 2), anew));
        assertThat(sheet(anew).stage()).isEqualTo(ScoreSheet.Stage.RETURNED);
        assertThat(sheet(in).stage()).isEqualTo(ScoreSheet.Stage.SUBMITTED);
        assertThat(sheet(in).checked()).isNull();
        assertThat(
                        decide(
                                new ReviseScores(SHEET, List.of(OWN), List.of(found(false, null))),
                                saved()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(ScoreSheetRejection reason) {
        assertRefused(
                reason,
                switch (reason) {
                    case UNKNOWN -> () -> decide(new SubmitScores(SHEET, 1));
                    case EXISTS -> () -> decide(save(OWN), saved());
                    case TABLE_UNKNOWN -> {
                        world.log.put(TABLE.value(), List.of(ScoreWorld.drafted()));
                        yield () -> decide(save(OWN));
                    }
                    case TABLE_NOT_IN_FORCE -> {
                        world.inForce = Optional.empty();
                        yield () -> decide(save(OWN));
                    }
                    case OTHER_UNIT -> () -> decide(Role.UNIT_CLERK, SECOND, save(OWN));
                    case NOT_MEMBER ->
                            () ->
                                    decide(
                                            Role.UNIT_CLERK,
                                            OUTSIDE,
                                            new SaveScores(
                                                    SHEET, TABLE, OUTSIDE, List.of(), List.of()));
                    case CRITERION_UNKNOWN -> () -> decide(save(mark("9", "1", null)));
                    case CRITERION_TWICE -> () -> decide(save(OWN, OWN));
                    case ABOVE_MOST -> () -> decide(save(mark("1", "90.01", null)));
                    case HANDED_IN ->
                            () ->
                                    decide(
                                            new ReviseScores(SHEET, List.of(), List.of()),
                                            submitted());
                    case MARKS_MISSING ->
                            () -> decide(new SubmitScores(SHEET, 1), saved(mark("2", "1", null)));
                    case OTHER_VERSION -> () -> decide(new SubmitScores(SHEET, 2), saved());
                    case NOT_HANDED_IN -> () -> decide(check(), saved());
                    case NOT_CHECKED -> () -> decide(finalise(), submitted());
                    case NOT_CHECKER -> () -> decide(Role.UNIT_HEAD, FIRST, check(), submitted());
                    case REASON_MISSING -> () -> decide(check(mark("1", "80", null)), submitted());
                });
    }

    private static SaveScores save(Mark... marks) {
        return new SaveScores(SHEET, TABLE, FIRST, List.of(marks), List.of());
    }

    private static CheckScores check(Mark... marks) {
        return new CheckScores(SHEET, 1, List.of(marks), List.of());
    }

    private static FinaliseScores finalise(Mark... marks) {
        return new FinaliseScores(SHEET, 1, List.of(marks), List.<ScoreFinding>of());
    }

    private static ScoreSheetEvent saved() {
        return saved(OWN);
    }

    private static ScoreSheetEvent saved(Mark mark) {
        return new ScoresSaved(
                SHEET, TABLE, BLOCK, FIRST, List.of(mark), List.of(found(false, null)), AT);
    }

    private ScoreSheetEvent[] submitted() {
        return with(new ScoreSheetEvent[] {saved()}, decide(new SubmitScores(SHEET, 1), saved()));
    }

    private static ScoreSheetEvent[] with(ScoreSheetEvent[] before, List<ScoreSheetEvent> more) {
        List<ScoreSheetEvent> all = new ArrayList<>(List.of(before));
        all.addAll(more);
        return all.toArray(ScoreSheetEvent[]::new);
    }

    private static ScoreSheet sheet(ScoreSheetEvent... events) {
        return ScoreSheet.of(List.of(events)).orElseThrow();
    }

    /// Decides as the unit where it scores itself, else as the committee's office.
    private List<ScoreSheetEvent> decide(ScoreSheetCommand command, ScoreSheetEvent... before) {
        boolean isOwn =
                command instanceof SaveScores
                        || command instanceof ReviseScores
                        || command instanceof SubmitScores;
        return decide(
                isOwn ? Role.UNIT_CLERK : Role.OFFICE_CLERK,
                isOwn ? FIRST : COMMITTEE,
                command,
                before);
    }

    private List<ScoreSheetEvent> decide(
            Role role, UnitId unit, ScoreSheetCommand command, ScoreSheetEvent... before) {
        ScoreSheetState state = new ScoreSheetState.None();
        for (ScoreSheetEvent event : before) {
            state = ScoreSheetState.evolve(state, event);
        }
        return ScoreSheetState.decide(
                command, state, world.act(role, unit), world::facts, world.known());
    }
}
