package vn.sovang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitPlaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A department with two divisions; the report on phase 1 is due through 31 May.
class AskedReportsTest {
    private static final UnitId DEPARTMENT = unit(1);
    private static final UnitId OLD = unit(2);
    private static final UnitId FOUNDED = unit(3);
    private static final UnitId OTHER = unit(4);
    private static final UnitId ELSEWHERE = unit(5);
    private static final LocalDate LIMIT = LocalDate.of(2021, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 10);
    private static final CampaignLaunched LAUNCHED =
            new CampaignLaunched(
                    new CampaignId(new UUID(0, 20)),
                    new PlanId(new UUID(0, 10)),
                    asking("đến hết ngày 31/5/2021"),
                    2021,
                    LocalDate.of(2021, 1, 20),
                    LocalDate.of(2021, 2, 1),
                    List.of(DEPARTMENT, OTHER));

    @Test
    void nothing_is_asked_by_a_campaign_that_was_never_launched() {
        assertThat(AskedReports.of(List.of("any"))).isEmpty();
    }

    @Test
    void who_takes_part_is_asked_and_hands_in_and_who_does_not_does_neither() {
        AskedReports reports = AskedReports.of(List.of(LAUNCHED)).orElseThrow();
        for (UnitId unit : List.of(DEPARTMENT, OLD, OTHER)) {
            assertThat(reports.isAsked("1", unit, null, now())).isTrue();
            assertThat(reports.under("1", unit, now())).contains(LAUNCHED.text());
        }
        assertThat(reports.isAsked("1", ELSEWHERE, null, now())).isFalse();
        assertThat(reports.under("1", ELSEWHERE, now())).isEmpty();
        assertThat(reports.isAsked("2", OTHER, null, now())).as("no such phase").isFalse();
    }

    @Test
    void who_is_founded_after_the_limit_may_hand_in_and_is_not_asked() {
        AskedReports reports = AskedReports.of(List.of(LAUNCHED)).orElseThrow();
        assertThat(reports.isAsked("1", FOUNDED, null, now())).isFalse();
        assertThat(reports.under("1", FOUNDED, now())).isPresent();
    }

    @Test
    void who_was_taken_out_owes_what_was_overdue_with_all_below_it_that_stood_then() {
        AskedReports reports = takenOut(LIMIT.plusDays(1));
        for (UnitId unit : List.of(DEPARTMENT, OLD)) {
            assertThat(reports.isAsked("1", unit, null, now())).isTrue();
            assertThat(reports.under("1", unit, now()))
                    .hasValueSatisfying(then -> assertThat(then.scope()).contains(DEPARTMENT));
        }
        assertThat(reports.isAsked("1", FOUNDED, null, now())).isFalse();
        assertThat(reports.under("1", FOUNDED, now())).isEmpty();
    }

    @Test
    void who_was_taken_out_on_the_last_day_owes_nothing_and_what_came_before_has_its_limit() {
        AskedReports reports = takenOut(LIMIT);
        assertThat(reports.isAsked("1", DEPARTMENT, null, now())).isFalse();
        assertThat(reports.under("1", DEPARTMENT, now())).isEmpty();
        assertThat(reports.isAsked("1", DEPARTMENT, LIMIT.minusDays(1), now())).isTrue();
        assertThat(reports.isAsked("1", DEPARTMENT, JUNE, now())).isFalse();
    }

    @Test
    void an_extension_moves_what_is_owed_of_who_was_taken_out_too() {
        AskedReports reports = takenOut(LIMIT.plusDays(1)).after(extended());
        assertThat(reports.isAsked("1", OLD, null, now())).isTrue();
        assertThat(reports.under("1", OLD, now())).isPresent();
        assertThat(reports.isAsked("1", FOUNDED, null, now())).isFalse();
    }

    @Test
    void more_time_asks_nothing_of_who_came_in_when_the_limit_was_over() {
        for (boolean isLate : List.of(false, true)) {
            CampaignAmended takenIn = takenIn(isLate ? LIMIT.plusDays(1) : LIMIT);
            AskedReports reports =
                    AskedReports.of(List.of(LAUNCHED, takenIn)).orElseThrow().after(extended());
            assertThat(reports.isAsked("1", ELSEWHERE, null, now())).isEqualTo(!isLate);
            assertThat(reports.under("1", ELSEWHERE, now())).isPresent();
            assertThat(reports.isAsked("1", OTHER, null, now())).isTrue();
        }
    }

    @Test
    void an_extension_that_came_before_a_unit_was_taken_in_asks_it_whenever_it_is_entered() {
        AskedReports reports =
                AskedReports.of(List.of(LAUNCHED, takenIn(LIMIT.plusDays(5)))).orElseThrow();
        PhaseExtended before = extended("2021-06-05T02:00:00Z");
        assertThat(reports.isAsked("1", ELSEWHERE, null, now())).isFalse();
        assertThat(reports.askedBy(before))
                .containsExactly(new PhaseUnits("1", List.of(ELSEWHERE)));
        assertThat(before.of(reports).asked())
                .isEqualTo(
                        new PhaseExtended.Asked(reports.text().after(before), List.of(ELSEWHERE)));
        assertThat(reports.after(before).isAsked("1", ELSEWHERE, null, now())).isTrue();

        PhaseExtended afterwards = extended("2021-06-06T02:00:00Z");
        assertThat(reports.askedBy(afterwards)).as("it came afterwards").isEmpty();
        AskedReports inTime = AskedReports.of(List.of(LAUNCHED, takenIn(LIMIT))).orElseThrow();
        assertThat(inTime.askedBy(before)).as("it was asked before").isEmpty();
    }

    @Test
    void an_amendment_that_moves_a_limit_is_its_own_whenever_it_is_entered() {
        AskedReports out = takenOut(JUNE);
        assertThat(out.releasedBy(moving(JUNE, OTHER)))
                .containsExactly(new PhaseUnits("1", List.of(DEPARTMENT)));
        assertThat(out.after(moving(JUNE, OTHER)).under("1", DEPARTMENT, now())).isEmpty();
        assertThat(out.releasedBy(moving(JUNE.plusDays(1), OTHER)))
                .as("it came afterwards")
                .isEmpty();
        assertThat(out.after(moving(JUNE.plusDays(1), OTHER)).under("1", DEPARTMENT, now()))
                .isPresent();

        AskedReports in = AskedReports.of(List.of(LAUNCHED, takenIn(JUNE))).orElseThrow();
        assertThat(
                        in.after(moving(JUNE, DEPARTMENT, OTHER, ELSEWHERE))
                                .isAsked("1", ELSEWHERE, null, now()))
                .isTrue();
        assertThat(
                        in.after(moving(JUNE.plusDays(1), DEPARTMENT, OTHER, ELSEWHERE))
                                .isAsked("1", ELSEWHERE, null, now()))
                .isFalse();
    }

    @Test
    void a_unit_owes_by_the_amendment_that_took_it_out_and_by_no_other() {
        CampaignAmended nothingOverdue =
                new CampaignAmended(
                        LAUNCHED.campaignId(),
                        moving(LIMIT.plusDays(1)).text().with(LAUNCHED.content(), List.of(OTHER)),
                        List.of(),
                        List.of(DEPARTMENT),
                        List.of(),
                        JUNE,
                        "CV 4",
                        "rút đơn vị",
                        null,
                        Instant.parse("2021-06-11T02:00:00Z"),
                        List.of(),
                        List.of());
        CampaignAmended before = takenIn(LIMIT.plusDays(1));
        AskedReports reports =
                AskedReports.of(List.of(LAUNCHED, before, nothingOverdue)).orElseThrow();
        assertThat(reports.under("1", DEPARTMENT, now())).isEmpty();
    }

    @Test
    void who_came_too_late_for_a_limit_owes_nothing_by_it_when_taken_out_after_it() {
        CampaignAmended out =
                amended(
                        LAUNCHED.text()
                                .with(asking("đến hết ngày 05/6/2021"), List.of(DEPARTMENT, OTHER)),
                        List.of(ELSEWHERE),
                        JUNE);
        PhaseExtended extended =
                new PhaseExtended(
                        LAUNCHED.campaignId(),
                        "1",
                        Deadline.of("đến hết ngày 31/12/2021"),
                        null,
                        Deadline.of("đến hết ngày 05/6/2021"),
                        "CV 5",
                        Instant.parse("2021-06-03T02:00:00Z"));
        for (boolean isLate : List.of(false, true)) {
            CampaignAmended in = takenIn(isLate ? LIMIT.plusDays(1) : LIMIT);
            AskedReports reports =
                    AskedReports.of(List.of(LAUNCHED, in, extended, out)).orElseThrow();
            assertThat(reports.isAsked("1", ELSEWHERE, null, now())).isEqualTo(!isLate);
            assertThat(reports.under("1", ELSEWHERE, now()).isPresent()).isEqualTo(!isLate);
        }
    }

    /// The limit is 20 December from a day on.
    private static CampaignAmended moving(LocalDate from, UnitId... units) {
        return new CampaignAmended(
                LAUNCHED.campaignId(),
                LAUNCHED.text().with(asking("đến hết ngày 20/12/2021"), List.of(units)),
                List.of(),
                List.of(),
                List.of(),
                from,
                "38/KH",
                "lùi hạn",
                1,
                Instant.parse("2021-06-12T02:00:00Z"),
                List.of(),
                List.of());
    }

    private static CampaignAmended takenIn(LocalDate on) {
        return new CampaignAmended(
                LAUNCHED.campaignId(),
                LAUNCHED.text().with(LAUNCHED.content(), List.of(DEPARTMENT, OTHER, ELSEWHERE)),
                List.of(ELSEWHERE),
                List.of(),
                List.of(),
                on,
                "CV 4",
                "bổ sung",
                null,
                Instant.parse("2021-06-01T02:00:00Z"));
    }

    private static PhaseExtended extended() {
        return extended("2021-06-05T02:00:00Z");
    }

    private static PhaseExtended extended(String at) {
        return new PhaseExtended(
                LAUNCHED.campaignId(),
                "1",
                Deadline.of("đến hết ngày 31/12/2021"),
                null,
                Deadline.of("đến hết ngày 20/12/2021"),
                "CV 5",
                Instant.parse(at));
    }

    @Test
    void rule_52_who_carries_on_owes_what_was_overdue_and_of_another_organisation_nothing_else() {
        Organisations ended = now(Map.of(OLD, new End(JUNE, ELSEWHERE)));
        assertThat(takenOut(LIMIT.plusDays(1)).under("1", ELSEWHERE, ended)).isPresent();
        assertThat(takenOut(LIMIT).under("1", ELSEWHERE, ended)).isEmpty();
        assertThat(takenOut(LIMIT.plusDays(1)).under("1", ELSEWHERE, ended.at(JUNE.minusDays(1))))
                .as("before it carries on")
                .isEmpty();

        Organisations before = now(Map.of(OLD, new End(LIMIT, ELSEWHERE)));
        AskedReports reports = AskedReports.of(List.of(LAUNCHED)).orElseThrow();
        assertThat(reports.isAsked("1", OLD, null, before)).as("on its last day").isTrue();
        assertThat(reports.under("1", ELSEWHERE, before)).isEmpty();
    }

    @Test
    void a_phase_that_an_amendment_asks_for_too_late_asks_nobody() {
        CampaignLaunched without =
                new CampaignLaunched(
                        LAUNCHED.campaignId(),
                        LAUNCHED.planId(),
                        LAUNCHED.content().with(List.of()),
                        2021,
                        null,
                        LAUNCHED.launchedOn(),
                        LAUNCHED.scope());
        for (boolean isLate : List.of(false, true)) {
            AskedReports reports =
                    AskedReports.of(
                                    List.of(
                                            without,
                                            amended(
                                                    LAUNCHED.text(),
                                                    List.of(),
                                                    isLate ? LIMIT.plusDays(1) : LIMIT)))
                            .orElseThrow();
            assertThat(reports.isAsked("1", OTHER, null, now())).isEqualTo(!isLate);
            assertThat(reports.under("1", OTHER, now())).isPresent();
        }
    }

    @Test
    void an_amendment_says_itself_what_was_overdue_where_it_was_kept() {
        CampaignAmended amended =
                new CampaignAmended(
                        LAUNCHED.campaignId(),
                        LAUNCHED.text().with(asking("đến hết ngày 20/12/2021"), List.of(OTHER)),
                        List.of(),
                        List.of(DEPARTMENT),
                        List.of(),
                        JUNE,
                        "CV 4",
                        "rút đơn vị",
                        null,
                        Instant.parse("2021-07-01T02:00:00Z"),
                        List.of(),
                        List.of(new OverdueReport("1", LIMIT)));
        AskedReports reports = AskedReports.of(List.of(LAUNCHED, amended)).orElseThrow();
        assertThat(reports.isAsked("1", DEPARTMENT, null, now())).isTrue();
        assertThat(reports.under("1", DEPARTMENT, now())).isPresent();
    }

    private static AskedReports takenOut(LocalDate on) {
        CampaignText without = LAUNCHED.text().with(LAUNCHED.content(), List.of(OTHER));
        return AskedReports.of(List.of(LAUNCHED, amended(without, List.of(DEPARTMENT), on)))
                .orElseThrow();
    }

    private static CampaignAmended amended(
            CampaignText text, List<UnitId> removed, LocalDate effectiveOn) {
        return new CampaignAmended(
                LAUNCHED.campaignId(),
                text,
                List.of(),
                removed,
                List.of(),
                effectiveOn,
                "CV 4",
                "rút đơn vị",
                null,
                Instant.parse("2021-06-01T02:00:00Z"));
    }

    private static PlannedCampaign asking(String report) {
        return new PlannedCampaign(
                "1",
                new Phrase("Phong trào"),
                CampaignKind.ANNUAL,
                List.of(
                        new PlannedPhase(
                                "1",
                                "Đợt 1",
                                DatePoint.of("01/01/2021"),
                                Deadline.of("đến hết ngày 31/12/2021"),
                                null,
                                Deadline.of(report),
                                List.of())),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Organisations now() {
        return now(Map.of());
    }

    private static Organisations now(Map<UnitId, End> ends) {
        return new Organisations(new Register(ends), LocalDate.of(2021, 7, 1));
    }

    private record End(LocalDate on, UnitId successor) {}

    /// One division is founded after the limit.
    private record Register(Map<UnitId, End> ends) implements UnitPlaces {
        @Override
        public Optional<UnitKind> kind(UnitId unit) {
            return Optional.of(
                    parent(unit, LIMIT) == null ? UnitKind.DEPARTMENT : UnitKind.DIVISION);
        }

        @Override
        public Optional<LocalDate> since(UnitId unit) {
            return Optional.of(unit.equals(FOUNDED) ? LIMIT.plusDays(1) : LocalDate.EPOCH);
        }

        @Override
        public @Nullable UnitId parent(UnitId unit, LocalDate on) {
            return unit.equals(OLD) || unit.equals(FOUNDED) ? DEPARTMENT : null;
        }

        @Override
        public Optional<List<UnitId>> successors(UnitId unit, LocalDate on) {
            return Optional.ofNullable(ends.get(unit))
                    .filter(end -> !on.isBefore(end.on))
                    .map(end -> List.of(end.successor));
        }

        @Override
        public List<UnitId> goingInto(UnitId unit) {
            return ends.keySet().stream()
                    .filter(ended -> ends.get(ended).successor.equals(unit))
                    .toList();
        }

        @Override
        public Optional<LocalDate> endedOn(UnitId unit) {
            return Optional.ofNullable(ends.get(unit)).map(End::on);
        }
    }

    private static UnitId unit(int number) {
        return new UnitId(new UUID(0, number));
    }
}
