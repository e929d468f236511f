package vn.sovang.command.dependant;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.award.AwardLoss;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.command.act.Facts;
import vn.sovang.dependant.DependantCommand;
import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantId;
import vn.sovang.dependant.DependantSettled;
import vn.sovang.dependant.EndDependant;
import vn.sovang.dependant.FindDependant;
import vn.sovang.dependant.LostBasis;
import vn.sovang.dependant.SettleDependant;
import vn.sovang.nominee.PastAward;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;

import java.time.LocalDate;
import java.util.List;

class DependantStateTest {
    private static final DependantId DEPENDANT = new DependantId(id(90));
    private static final TitleItem TITLE =
            new TitleItem(
                    EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                    DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final DependantState NONE = new DependantState.None();
    private static final DependantState OPEN = after(NONE, find(TODAY));

    @Test
    void a_lost_award_is_found_once() {
        assertThat(decide(find(TODAY), NONE))
                .containsExactly(new DependantFound(DEPENDANT, unit(9), lost(TODAY, null), NOW));
        assertThat(decide(find(TODAY), OPEN)).isEmpty();
        assertThat(decide(find(TODAY), after(OPEN, settle("x")))).isEmpty();
    }

    @Test
    void an_award_that_is_lost_anew_is_found_anew() {
        assertThat(decide(find(TODAY.plusDays(1)), after(OPEN, settle("x")))).hasSize(1);
        assertThat(decide(find(TODAY), after(OPEN, end(DependantEnded.End.RESTORED)))).hasSize(1);
        assertThat(decide(find(TODAY), after(OPEN, end(DependantEnded.End.DEPENDANT_LOST))))
                .isEmpty();
    }

    @Test
    void it_is_settled_once_or_over_by_itself() {
        DependantState settled = after(OPEN, settle("x"));

        assertThat(decide(settle("x"), OPEN)).hasOnlyElementsOfType(DependantSettled.class);
        assertThat(decide(settle("x"), settled)).as("already so").isEmpty();
        assertThat(decide(end(DependantEnded.End.RESTORED), settled)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DependantRejection.class)
    void every_reason_refuses_something(DependantRejection reason) {
        DependantState own =
                DependantState.evolve(
                        NONE,
                        new DependantFound(
                                DEPENDANT, unit(9), lost(TODAY, office().actor().id()), NOW));
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> decide(settle("x"), NONE);
                    case OVER -> () -> decide(settle("y"), after(OPEN, settle("x")));
                    case OWN -> () -> decide(settle("x"), own);
                };
        assertRefused(reason, act);
    }

    private static DependantState after(DependantState state, DependantCommand command) {
        return DependantState.evolve(state, decide(command, state).getFirst());
    }

    private static List<DependantEvent> decide(DependantCommand command, DependantState state) {
        return DependantState.decide(command, state, office(), _ -> Facts.of());
    }

    private static FindDependant find(LocalDate lostOn) {
        return new FindDependant(DEPENDANT, unit(9), lost(lostOn, null));
    }

    private static EndDependant end(DependantEnded.End end) {
        return new EndDependant(DEPENDANT, end);
    }

    private static SettleDependant settle(String reason) {
        return new SettleDependant(DEPENDANT, DependantSettled.Outcome.STANDS, reason);
    }

    private static LostBasis lost(LocalDate lostOn, @Nullable String account) {
        return new LostBasis(
                new ProposalId(id(40)),
                1,
                new Nominee(
                        new NomineeId(id(41)),
                        SubjectKind.INDIVIDUAL,
                        "Cá nhân mẫu",
                        unit(1),
                        account,
                        List.of()),
                TITLE,
                null,
                new PastAward(TITLE, 2020, new DocumentNumber("7"), "QĐ-SCT", TODAY, "Sở"),
                "x/y/0001",
                AwardLoss.REVOKED,
                lostOn,
                List.of("Điều 22"));
    }
}
