package vn.sovang.command.titlesum;

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
import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.enrolment.TitleAdded;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.enrolment.TitlesReturned;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.titlesum.AcceptedTitles;
import vn.sovang.titlesum.SendTitleSum;
import vn.sovang.titlesum.SummedTitles;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.titlesum.TitleSumId;
import vn.sovang.titlesum.TitleSumSent;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class TitleSumStateTest {
    private static final TitleSumId SUM = new TitleSumId(id(62));
    private static final YearReviewId REVIEW = new YearReviewId(id(60));
    private static final EnrolmentId REGISTRATION = new EnrolmentId(id(61));
    private static final UnitId DEPARTMENT = unit(1);
    private static final UnitId CENTRE = unit(2);
    private static final UnitId HOME_AFFAIRS = unit(3);
    private static final YearReviewOpened OPENED =
            new YearReviewOpened(
                    REVIEW,
                    DEPARTMENT,
                    new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2021),
                    null,
                    NOW,
                    null);
    private static final RegisteredTitle LINE =
            new RegisteredTitle(
                    1,
                    new Nominee(
                            new NomineeId(id(41)), SubjectKind.INDIVIDUAL, "Trần Thị Mẫu", CENTRE),
                    EmulationTitle.ADVANCED_WORKER);
    private static final Facts WAITING =
            Facts.of(new TitlesRegistered(REGISTRATION, REVIEW, CENTRE, List.of(LINE), NOW));
    private static final Facts ACCEPTED =
            Facts.of(
                    new TitlesRegistered(REGISTRATION, REVIEW, CENTRE, List.of(LINE), NOW),
                    new TitlesAccepted(REGISTRATION, 1, NOW));
    private static final List<AcceptedTitles> READ = List.of(new AcceptedTitles(REGISTRATION, 1));
    private static final TitleSumState NONE = new TitleSumState.None();

    @Test
    void the_list_goes_along_as_it_was_accepted() {
        assertThat(send(HOME_AFFAIRS, READ, OPENED, NONE, ACCEPTED))
                .containsExactly(
                        new TitleSumSent(
                                SUM,
                                REVIEW,
                                DEPARTMENT,
                                HOME_AFFAIRS,
                                List.of(new SummedTitles(REGISTRATION, CENTRE, 1, List.of(LINE))),
                                NOW));
    }

    @Test
    void a_change_that_waits_or_was_sent_back_goes_along_with_no_sum_and_holds_back_none() {
        List<Object> changed = new ArrayList<>(ACCEPTED.events());
        changed.add(new TitleAdded(REGISTRATION, 2, LINE, "x", NOW));
        List<TitleSumEvent> waiting = send(HOME_AFFAIRS, READ, OPENED, NONE, new Facts(changed));
        changed.add(new TitlesReturned(REGISTRATION, 2, "x", NOW));
        List<TitleSumEvent> returned = send(HOME_AFFAIRS, READ, OPENED, NONE, new Facts(changed));

        assertThat(waiting).isEqualTo(send(HOME_AFFAIRS, READ, OPENED, NONE, ACCEPTED));
        assertThat(returned).isEqualTo(waiting);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_refuses_something(TitleSumRejection reason) {
        assertRefused(
                reason,
                switch (reason) {
                    case EXISTS ->
                            () ->
                                    send(
                                            HOME_AFFAIRS,
                                            READ,
                                            OPENED,
                                            new TitleSumState.Sent(SUM),
                                            ACCEPTED);
                    case REVIEW_UNKNOWN -> () -> send(HOME_AFFAIRS, READ, null, NONE, ACCEPTED);
                    case RECIPIENT_UNKNOWN -> () -> send(unit(9), READ, OPENED, NONE, ACCEPTED);
                    case RECIPIENT_OWN -> () -> send(CENTRE, READ, OPENED, NONE, ACCEPTED);
                    case NOTHING_ACCEPTED -> () -> send(HOME_AFFAIRS, READ, OPENED, NONE, WAITING);
                    case OTHER_REGISTRATIONS ->
                            () ->
                                    send(
                                            HOME_AFFAIRS,
                                            List.of(new AcceptedTitles(REGISTRATION, 2)),
                                            OPENED,
                                            NONE,
                                            ACCEPTED);
                });
    }

    private static List<TitleSumEvent> send(
            UnitId recipient,
            List<AcceptedTitles> read,
            @Nullable YearReviewOpened review,
            TitleSumState state,
            Facts registration) {
        return TitleSumState.decide(
                new SendTitleSum(SUM, REVIEW, recipient, read),
                state,
                act(),
                new TitleSumState.Known(
                        review == null ? Facts.of() : Facts.of(review),
                        units().getOrDefault(recipient.value(), Facts.of()),
                        List.of(registration)));
    }

    private static Act act() {
        return new Act(
                new Actor("van-thu", Role.OFFICE_CLERK, DEPARTMENT.value()),
                NOW,
                new Organisations(
                        new UnitFacts(one -> units().getOrDefault(one, Facts.of())),
                        LocalDate.of(2021, 6, 18)));
    }

    private static Map<UUID, Facts> units() {
        return Map.of(
                DEPARTMENT.value(), unitOf(DEPARTMENT, UnitKind.DEPARTMENT, null),
                HOME_AFFAIRS.value(), unitOf(HOME_AFFAIRS, UnitKind.DEPARTMENT, null),
                CENTRE.value(), unitOf(CENTRE, UnitKind.CENTRE, DEPARTMENT));
    }

    private static Facts unitOf(UnitId unit, UnitKind kind, @Nullable UnitId parent) {
        return Facts.of(
                new UnitRegistered(unit, kind + " " + unit, kind, parent, LocalDate.EPOCH, "QĐ"));
    }
}
