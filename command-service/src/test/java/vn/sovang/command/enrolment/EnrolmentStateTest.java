package vn.sovang.command.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.enrolment.AcceptTitles;
import vn.sovang.enrolment.AddTitle;
import vn.sovang.enrolment.AimedTitle;
import vn.sovang.enrolment.EnrolmentCommand;
import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.enrolment.RegisterTitles;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.enrolment.ReturnTitles;
import vn.sovang.enrolment.ReviseTitles;
import vn.sovang.enrolment.TitleAdded;
import vn.sovang.enrolment.TitleWithdrawn;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.enrolment.TitlesReturned;
import vn.sovang.enrolment.TitlesRevised;
import vn.sovang.enrolment.WithdrawTitle;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.time.Deadline;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class EnrolmentStateTest {
    private static final EnrolmentId REGISTRATION = new EnrolmentId(id(61));
    private static final YearReviewId REVIEW = new YearReviewId(id(60));
    private static final UnitId DEPARTMENT = unit(1);
    private static final UnitId CENTRE = unit(2);
    private static final UnitId OTHER = unit(3);
    private static final UnitId ENDED = unit(4);
    private static final UnitId TO_COME = unit(5);
    private static final ReviewYear YEAR = new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2021);
    private static final YearReviewOpened OPENED =
            new YearReviewOpened(
                    REVIEW, DEPARTMENT, YEAR, null, NOW, Deadline.of("trước ngày 28/02"));
    private static final YearReviewClosed CLOSED =
            new YearReviewClosed(REVIEW, DEPARTMENT, YEAR, NOW);
    private static final Nominee PERSON =
            new Nominee(new NomineeId(id(41)), SubjectKind.INDIVIDUAL, "Trần Thị Mẫu", CENTRE);
    private static final Nominee STRANGER =
            new Nominee(new NomineeId(id(42)), SubjectKind.INDIVIDUAL, "Người Ngoài", OTHER);
    private static final AimedTitle WORKER = aim(PERSON, EmulationTitle.ADVANCED_WORKER);
    private static final AimedTitle FIGHTER =
            aim(PERSON, EmulationTitle.GRASSROOTS_EMULATION_FIGHTER);
    private static final TitlesRegistered REGISTERED =
            new TitlesRegistered(
                    REGISTRATION, REVIEW, CENTRE, List.of(WORKER.with(1, PERSON)), NOW);
    private static final TitlesAccepted ACCEPTED = new TitlesAccepted(REGISTRATION, 1, NOW);
    private static final TitlesReturned RETURNED =
            new TitlesReturned(REGISTRATION, 1, "Thiếu tập thể", NOW);
    private static final RegisteredTitle SECOND = FIGHTER.with(2, PERSON);
    private static final TitleAdded ADDED =
            new TitleAdded(REGISTRATION, 2, SECOND, "Có sáng kiến", NOW);

    @Test
    void a_unit_registers_though_the_limit_has_passed_and_revises_until_the_office_accepts() {
        assertThat(decide(register(CENTRE, WORKER))).containsExactly(REGISTERED);
        assertThat(decide(new ReviseTitles(REGISTRATION, List.of(WORKER)), REGISTERED)).isEmpty();
        assertThat(decide(new ReviseTitles(REGISTRATION, List.of(FIGHTER)), REGISTERED))
                .containsExactly(
                        new TitlesRevised(REGISTRATION, 2, List.of(FIGHTER.with(1, PERSON)), NOW));
        assertThat(decide(new AcceptTitles(REGISTRATION, 1), REGISTERED)).containsExactly(ACCEPTED);
        assertThat(decide(new AcceptTitles(REGISTRATION, 1), REGISTERED, ACCEPTED)).isEmpty();
    }

    @Test
    void what_the_office_sent_back_is_revised_even_with_the_same_lines() {
        assertThat(decide(new ReturnTitles(REGISTRATION, 1, "Thiếu tập thể"), REGISTERED))
                .containsExactly(RETURNED);
        assertThat(decide(new ReviseTitles(REGISTRATION, List.of(WORKER)), REGISTERED, RETURNED))
                .hasSize(1);
    }

    @Test
    void what_was_accepted_changes_line_by_line_and_waits_for_the_office_again() {
        assertThat(
                        decide(
                                new AddTitle(
                                        REGISTRATION,
                                        PERSON.nomineeId(),
                                        FIGHTER.title(),
                                        "Có sáng kiến"),
                                REGISTERED,
                                ACCEPTED))
                .containsExactly(ADDED);
        assertThat(
                        decide(
                                new WithdrawTitle(REGISTRATION, 2, "Chuyển công tác"),
                                REGISTERED,
                                ACCEPTED,
                                ADDED))
                .containsExactly(
                        new TitleWithdrawn(REGISTRATION, 3, SECOND, "Chuyển công tác", NOW));
        assertThat(decide(new AcceptTitles(REGISTRATION, 2), REGISTERED, ACCEPTED, ADDED))
                .hasSize(1);
    }

    @Test
    void a_change_that_was_sent_back_is_taken_back_by_its_line() {
        assertThat(
                        decide(
                                new WithdrawTitle(REGISTRATION, 2, "Văn phòng trả lại"),
                                REGISTERED,
                                ACCEPTED,
                                ADDED,
                                RETURNED))
                .hasSize(1);
    }

    @Test
    void a_number_is_never_given_to_another_line() {
        TitleWithdrawn withdrawn =
                new TitleWithdrawn(REGISTRATION, 3, SECOND, "Chuyển công tác", NOW);
        assertThat(
                        decide(
                                new AddTitle(
                                        REGISTRATION,
                                        PERSON.nomineeId(),
                                        FIGHTER.title(),
                                        "Trở lại"),
                                REGISTERED,
                                ACCEPTED,
                                ADDED,
                                withdrawn))
                .singleElement()
                .isInstanceOfSatisfying(
                        TitleAdded.class, added -> assertThat(added.line().number()).isEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(EnrolmentRejection reason) {
        assertRefused(
                reason,
                switch (reason) {
                    case UNKNOWN -> () -> decide(new AcceptTitles(REGISTRATION, 1));
                    case EXISTS -> () -> decide(register(CENTRE, WORKER), REGISTERED);
                    case REVIEW_UNKNOWN ->
                            () ->
                                    decide(
                                            new RegisterTitles(
                                                    REGISTRATION,
                                                    new YearReviewId(id(69)),
                                                    CENTRE,
                                                    List.of(WORKER)));
                    case REVIEW_CLOSED ->
                            () ->
                                    EnrolmentState.decide(
                                            new WithdrawTitle(REGISTRATION, 1, "x"),
                                            after(REGISTERED, ACCEPTED),
                                            act(DEPARTMENT),
                                            one ->
                                                    one.equals(REVIEW.value())
                                                            ? Facts.of(OPENED, CLOSED)
                                                            : facts(one));
                    case NOT_OF_REVIEW ->
                            () -> decide(register(CENTRE, aim(STRANGER, WORKER.title())));
                    case OTHER_UNIT ->
                            () ->
                                    EnrolmentState.decide(
                                            register(CENTRE, WORKER),
                                            new EnrolmentState.None(),
                                            new Act(
                                                    new Actor(
                                                            "ai-do",
                                                            Role.UNIT_CLERK,
                                                            DEPARTMENT.value()),
                                                    NOW,
                                                    organisations()),
                                            EnrolmentStateTest::facts);
                    case UNIT_ENDED -> () -> decide(register(ENDED, WORKER));
                    case UNIT_NOT_YET -> () -> decide(register(TO_COME, WORKER));
                    case LINES_EMPTY -> () -> decide(register(CENTRE));
                    case OTHER_SUBJECT ->
                            () ->
                                    decide(
                                            register(
                                                    CENTRE,
                                                    aim(
                                                            PERSON,
                                                            EmulationTitle.ADVANCED_COLLECTIVE)));
                    case TWICE -> () -> decide(register(CENTRE, WORKER, WORKER));
                    case LINE_UNKNOWN ->
                            () ->
                                    decide(
                                            new WithdrawTitle(REGISTRATION, 9, "x"),
                                            REGISTERED,
                                            ACCEPTED);
                    case ACCEPTED ->
                            () ->
                                    decide(
                                            new ReviseTitles(REGISTRATION, List.of(WORKER)),
                                            REGISTERED,
                                            ACCEPTED,
                                            ADDED);
                    case NOT_ACCEPTED ->
                            () -> decide(new WithdrawTitle(REGISTRATION, 1, "x"), REGISTERED);
                    case NOT_SUBMITTED ->
                            () ->
                                    decide(
                                            new ReturnTitles(REGISTRATION, 1, "x"),
                                            REGISTERED,
                                            ACCEPTED);
                    case OTHER_VERSION ->
                            () -> decide(new AcceptTitles(REGISTRATION, 2), REGISTERED);
                });
    }

    private static AimedTitle aim(Nominee nominee, EmulationTitle title) {
        return new AimedTitle(nominee.nomineeId(), title);
    }

    private static RegisterTitles register(UnitId unit, AimedTitle... lines) {
        return new RegisterTitles(REGISTRATION, REVIEW, unit, List.of(lines));
    }

    private static List<EnrolmentEvent> decide(EnrolmentCommand command, EnrolmentEvent... before) {
        return EnrolmentState.decide(
                command, after(before), act(DEPARTMENT), EnrolmentStateTest::facts);
    }

    private static EnrolmentState after(EnrolmentEvent... events) {
        EnrolmentState state = new EnrolmentState.None();
        for (EnrolmentEvent event : events) {
            state = EnrolmentState.evolve(state, event);
        }
        return state;
    }

    private static Act act(UnitId unit) {
        return new Act(new Actor("van-thu", Role.OFFICE_CLERK, unit.value()), NOW, organisations());
    }

    private static Organisations organisations() {
        return new Organisations(
                new UnitFacts(EnrolmentStateTest::facts), LocalDate.of(2021, 6, 18));
    }

    private static Facts facts(UUID id) {
        Map<UUID, Facts> known = new HashMap<>();
        known.put(REVIEW.value(), Facts.of(OPENED));
        for (Nominee nominee : List.of(PERSON, STRANGER)) {
            known.put(
                    nominee.nomineeId().value(),
                    Facts.of(new NomineeRegistered(nominee, List.of(), NOW)));
        }
        known.put(DEPARTMENT.value(), Facts.of(unitOf(DEPARTMENT, UnitKind.DEPARTMENT, null)));
        known.put(OTHER.value(), Facts.of(unitOf(OTHER, UnitKind.DEPARTMENT, null)));
        known.put(CENTRE.value(), Facts.of(unitOf(CENTRE, UnitKind.CENTRE, LocalDate.EPOCH)));
        known.put(
                TO_COME.value(),
                Facts.of(unitOf(TO_COME, UnitKind.CENTRE, LocalDate.of(2022, 1, 1))));
        known.put(
                ENDED.value(),
                Facts.of(
                        unitOf(ENDED, UnitKind.CENTRE, LocalDate.EPOCH),
                        new UnitDissolved(ENDED, LocalDate.of(2021, 3, 1), List.of(), "QĐ")));
        return known.getOrDefault(id, Facts.of());
    }

    /// @param since null for an organisation
    private static UnitRegistered unitOf(UnitId unit, UnitKind kind, @Nullable LocalDate since) {
        return new UnitRegistered(
                unit,
                kind + " " + unit,
                kind,
                since == null ? null : DEPARTMENT,
                since == null ? LocalDate.EPOCH : since,
                "QĐ");
    }
}
