package vn.sovang.command.nominee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.command.act.Act;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.SealedText;
import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.Discipline;
import vn.sovang.nominee.DisciplineMeasure;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.EffectScope;
import vn.sovang.nominee.EraseNominee;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.NomineeCommand;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.RecordDiscipline;
import vn.sovang.nominee.RecordFact;
import vn.sovang.nominee.StrikeFact;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The history of a nominee: what may come into it, and how it is put right.
class HistoryRulesTest {
    private static final NomineeId NOMINEE = new NomineeId(id(41));

    /// Number of the first disciplinary entry.
    private static final int FIRST = 1_000_001;

    private static final UnitId OWN = unit(1);
    private static final Act CLERK = act(Role.UNIT_CLERK, OWN);
    private static final int YEAR = CLERK.day().getYear() - 1;
    private static final PastAward TITLE = title(YEAR, "12");
    private static final YearRating RATING = new YearRating(YEAR, WorkRating.GOOD, "TB 3");
    private static final CollectiveYear FIGURES = new CollectiveYear(YEAR, 10, 10, 7, 1, 0, "BC 5");
    private static final CompleteYears COMPLETE = new CompleteYears(YEAR - 9, YEAR, "Sổ 1");
    private static final Membership HERE =
            new Membership("Chi cục", LocalDate.of(YEAR, 1, 1), null, "QĐ 12", null);
    private static final Initiative INITIATIVE =
            new Initiative(
                    "Bảng tra",
                    Initiative.Nature.INITIATIVE,
                    EffectScope.BASE,
                    "Hội đồng",
                    "15/GCN",
                    LocalDate.of(YEAR, 11, 30));
    private static final Discipline REPRIMAND =
            new Discipline(
                    DisciplineMeasure.REPRIMAND,
                    LocalDate.of(YEAR, 3, 1),
                    LocalDate.of(YEAR, 6, 1),
                    "QĐ 12");
    private static final SealedText SEALED = new SealedText("5".repeat(64), "A".repeat(48));

    private static PastAward title(int year, String number) {
        return new PastAward(
                new TitleItem(
                        EmulationTitle.GRASSROOTS_EMULATION_FIGHTER,
                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                year,
                new DocumentNumber(number),
                "QĐ-SCT",
                LocalDate.of(year, 12, 31),
                "Sở Công Thương tỉnh Kon Tum");
    }

    private static PastAward form(String number) {
        return new PastAward(
                new FormItem(
                        CommendationForm.LETTER_OF_COMMENDATION,
                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                YEAR,
                new DocumentNumber(number),
                "QĐ-SCT",
                LocalDate.of(YEAR, 12, 31),
                "Sở Công Thương");
    }

    @Test
    void facts_of_paper_come_into_the_history_in_turn() {
        NomineeState person = after(person(), award(TITLE, null));
        assertThat(ask(person, new RecordFact(NOMINEE, RATING, null)))
                .containsExactly(new FactRecorded(NOMINEE, 2, RATING, null, NOW));
        assertThat(ask(person, new RecordFact(NOMINEE, INITIATIVE, null)))
                .containsExactly(new FactRecorded(NOMINEE, 2, INITIATIVE, null, NOW));
        assertThat(ask(person, new RecordFact(NOMINEE, COMPLETE, null)))
                .containsExactly(new FactRecorded(NOMINEE, 2, COMPLETE, null, NOW));
        assertThat(ask(person, new RecordFact(NOMINEE, HERE, null)))
                .containsExactly(new FactRecorded(NOMINEE, 2, HERE, null, NOW));
        assertThat(ask(collective(), new RecordFact(NOMINEE, FIGURES, null)))
                .containsExactly(new FactRecorded(NOMINEE, 1, FIGURES, null, NOW));
    }

    @Test
    void a_correction_is_a_later_entry_in_place_of_the_earlier() {
        NomineeState person = after(person(), award(TITLE, null));
        PastAward right = title(YEAR, "13");

        assertThat(ask(person, award(right, 1)))
                .containsExactly(new FactRecorded(NOMINEE, 2, right, 1, NOW));
        assertThat(ask(person, award(TITLE, 1))).as("nothing is other").isEmpty();
        NomineeState corrected = after(person, award(right, 1));
        assertRefused(NomineeRejection.FACT_UNKNOWN, () -> ask(corrected, award(TITLE, 1)));
        assertRefused(NomineeRejection.FACT_TWICE, () -> ask(corrected, award(TITLE, null)));
    }

    @Test
    void what_was_struck_can_be_entered_again() {
        NomineeState person = after(person(), award(TITLE, null));
        StrikeFact strike = new StrikeFact(NOMINEE, 1, "Ghi nhầm người");

        assertThat(ask(person, strike))
                .containsExactly(new FactStruck(NOMINEE, 1, "Ghi nhầm người", NOW));
        assertThat(ask(after(person, strike), award(TITLE, null)))
                .containsExactly(new FactRecorded(NOMINEE, 2, TITLE, null, NOW));
    }

    @Test
    void a_title_is_earned_once_a_year_and_a_form_once_by_a_decision() {
        NomineeState person = after(after(person(), award(TITLE, null)), award(form("1"), null));
        assertThat(ask(person, award(title(YEAR - 1, "12"), null))).hasSize(1);
        assertThat(ask(person, award(form("2"), null))).hasSize(1);
        assertRefused(
                NomineeRejection.FACT_TWICE, () -> ask(person, award(title(YEAR, "99"), null)));
        assertRefused(NomineeRejection.FACT_TWICE, () -> ask(person, award(form("1"), null)));
    }

    @Test
    void rule_50_discipline_is_sealed_and_certified_by_an_erasure() {
        RecordDiscipline command = new RecordDiscipline(NOMINEE, REPRIMAND, null);
        assertThat(ask(person(), command))
                .containsExactly(new DisciplineRecorded(NOMINEE, FIRST, SEALED, null, NOW));
        assertThat(command.toString()).doesNotContain("REPRIMAND");
        assertThat(Discipline.ofWords(REPRIMAND.words())).isEqualTo(REPRIMAND);

        assertThat(
                        NomineeState.decide(
                                new EraseNominee(NOMINEE, "căn cứ", "lý do"),
                                after(person(), command),
                                act(Role.TENANT_ADMIN, null),
                                () -> false))
                .singleElement()
                .isInstanceOfSatisfying(
                        NomineeErased.class,
                        e -> {
                            assertThat(e.key()).isEqualTo(SEALED.key());
                            assertThat(e.fields()).isEmpty();
                        });
    }

    @Test
    void discipline_is_corrected_by_discipline_only() {
        NomineeState person =
                after(
                        after(person(), new RecordDiscipline(NOMINEE, REPRIMAND, null)),
                        award(TITLE, null));
        assertThat(ask(person, new RecordDiscipline(NOMINEE, REPRIMAND, FIRST))).hasSize(1);
        assertRefused(
                NomineeRejection.FACT_UNKNOWN,
                () -> ask(person, new RecordDiscipline(NOMINEE, REPRIMAND, 1)));
        assertRefused(NomineeRejection.FACT_UNKNOWN, () -> ask(person, award(TITLE, FIRST)));
    }

    @Test
    void no_gap_between_the_others_tells_of_discipline() {
        NomineeState person = after(person(), award(TITLE, null));
        NomineeState disciplined = after(person, new RecordDiscipline(NOMINEE, REPRIMAND, null));
        RecordFact rating = new RecordFact(NOMINEE, RATING, null);

        assertThat(ask(disciplined, rating)).isEqualTo(ask(person, rating));
        assertThat(ask(disciplined, new RecordDiscipline(NOMINEE, REPRIMAND, null)))
                .containsExactly(new DisciplineRecorded(NOMINEE, FIRST + 1, SEALED, null, NOW));
    }

    @Test
    void rule_44_nobody_enters_their_own() {
        Nominee self =
                new Nominee(NOMINEE, SubjectKind.INDIVIDUAL, "Người", OWN, "nguoi", List.of());
        Act own = new Act(new Actor("NGUOI", Role.OFFICE_HEAD, null), NOW);
        for (NomineeCommand command :
                List.of(
                        award(TITLE, null),
                        new RecordFact(NOMINEE, RATING, null),
                        new RecordFact(NOMINEE, INITIATIVE, null),
                        new RecordFact(NOMINEE, FIGURES, null),
                        new RecordDiscipline(NOMINEE, REPRIMAND, null),
                        new StrikeFact(NOMINEE, 1, "lý do"))) {
            assertRefused(NomineeRejection.OWN_ENTRY, () -> ask(of(self), command, own, self));
        }
    }

    @Test
    void a_unit_enters_the_history_of_its_own_nominees_only() {
        assertRefused(
                NomineeRejection.NOT_OWN_UNIT,
                () -> ask(person(), award(TITLE, null), act(Role.UNIT_CLERK, unit(2)), any()));
        assertRefused(
                NomineeRejection.UNKNOWN,
                () -> ask(new NomineeState.None(), award(TITLE, null), CLERK, any()));
        assertRefused(
                NomineeRejection.REASON_MISSING,
                () -> ask(person(), new StrikeFact(NOMINEE, 1, " ")));
    }

    @Test
    void years_are_said_to_be_complete_once_and_by_a_later_entry_otherwise() {
        NomineeState person = after(person(), new RecordFact(NOMINEE, COMPLETE, null));
        CompleteYears meets = new CompleteYears(YEAR, YEAR + 1, "Sổ 2");
        CompleteYears before = new CompleteYears(YEAR - 12, YEAR - 10, "Sổ 2");

        assertRefused(
                NomineeRejection.FACT_TWICE,
                () -> ask(person, new RecordFact(NOMINEE, meets, null)));
        assertThat(ask(person, new RecordFact(NOMINEE, meets, 1)))
                .containsExactly(new FactRecorded(NOMINEE, 2, meets, 1, NOW));
        assertThat(ask(person, new RecordFact(NOMINEE, before, null))).hasSize(1);
        assertRefused(
                NomineeRejection.FACT_AHEAD,
                () ->
                        ask(
                                person(),
                                new RecordFact(
                                        NOMINEE, new CompleteYears(YEAR, YEAR + 2, "Sổ"), null)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new CompleteYears(YEAR, YEAR - 1, "Sổ"));
    }

    @Test
    void figures_fit_the_number_of_members() {
        for (int[] parts : List.of(new int[] {0, 0}, new int[] {10, 11}, new int[] {10, -1})) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> new CollectiveYear(YEAR, parts[0], parts[1], 0, 0, 0, "BC"));
        }
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new YearRating(22, WorkRating.GOOD, "TB"));
    }

    @Test
    void a_strange_history_folds_without_an_error() {
        for (NomineeEvent event :
                List.of(
                        new FactRecorded(NOMINEE, 1, RATING, 7, NOW),
                        new DisciplineRecorded(NOMINEE, 1, SEALED, null, NOW),
                        new FactStruck(NOMINEE, 7, "r", NOW))) {
            NomineeState none = new NomineeState.None();
            assertThat(NomineeState.evolve(none, event)).isEqualTo(none);
            assertThat(NomineeState.evolve(person(), event)).isNotNull();
        }
    }

    /// Each way to be refused for the sake of the history.
    static void everyWay(NomineeRejection reason) {
        NomineeState person = after(person(), new RecordFact(NOMINEE, RATING, null));
        switch (reason) {
            case FACT_OF_OTHERS -> {
                assertRefused(reason, () -> ask(collective(), award(TITLE, null)));
                assertRefused(reason, () -> ask(person(), new RecordFact(NOMINEE, FIGURES, null)));
                assertRefused(
                        reason, () -> ask(collective(), new RecordFact(NOMINEE, INITIATIVE, null)));
            }
            case FACT_AHEAD -> {
                LocalDate ahead = CLERK.day().plusDays(1);
                assertRefused(reason, () -> rated(YEAR + 2));
                assertRefused(
                        reason,
                        () ->
                                ask(
                                        person(),
                                        new RecordDiscipline(
                                                NOMINEE,
                                                new Discipline(
                                                        DisciplineMeasure.WARNING,
                                                        ahead,
                                                        null,
                                                        "QĐ"),
                                                null)));
                assertRefused(
                        reason,
                        () ->
                                ask(
                                        person(),
                                        award(
                                                new PastAward(
                                                        TITLE.item(),
                                                        YEAR,
                                                        TITLE.number(),
                                                        "QĐ",
                                                        LocalDate.of(YEAR - 1, 12, 31),
                                                        "Sở"),
                                                null)));
            }
            case FACT_TWICE -> {
                assertRefused(reason, () -> ask(person, new RecordFact(NOMINEE, RATING, null)));
                NomineeState worked = after(person(), new RecordFact(NOMINEE, HERE, null));
                assertRefused(reason, () -> ask(worked, new RecordFact(NOMINEE, HERE, null)));
            }
            case FACT_UNKNOWN -> {
                assertRefused(reason, () -> ask(person, new StrikeFact(NOMINEE, 2, "lý do")));
                assertRefused(reason, () -> ask(person, award(TITLE, 1)));
            }
            default -> throw new IllegalArgumentException(reason.code());
        }
    }

    private static List<NomineeEvent> rated(int year) {
        return ask(
                person(),
                new RecordFact(NOMINEE, new YearRating(year, WorkRating.GOOD, "TB"), null));
    }

    private static RecordFact award(PastAward award, @Nullable Integer corrects) {
        return new RecordFact(NOMINEE, award, corrects);
    }

    private static NomineeState person() {
        return of(any());
    }

    private static Nominee any() {
        return new Nominee(NOMINEE, SubjectKind.INDIVIDUAL, "Người", OWN);
    }

    private static NomineeState collective() {
        return of(new Nominee(NOMINEE, SubjectKind.COLLECTIVE, "Phòng", OWN));
    }

    private static NomineeState of(Nominee nominee) {
        return NomineeState.evolve(
                new NomineeState.None(), new NomineeRegistered(nominee, List.of(), NOW));
    }

    private static NomineeState after(NomineeState state, NomineeCommand command) {
        NomineeState next = state;
        for (NomineeEvent event : ask(state, command)) {
            next = NomineeState.evolve(next, event);
        }
        return next;
    }

    private static List<NomineeEvent> ask(NomineeState state, NomineeCommand command) {
        return ask(state, command, CLERK, any());
    }

    private static List<NomineeEvent> ask(
            NomineeState state, NomineeCommand command, Act act, Nominee inRegister) {
        return NomineeState.decide(
                command,
                state,
                act,
                history(
                        Map.of(
                                NOMINEE.value(),
                                List.of(new NomineeRegistered(inRegister, List.of(), NOW)))),
                _ -> (_, _) -> SEALED,
                _ -> List.of());
    }
}
