package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.Duty;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;
import vn.sovang.time.Series;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// One row for each duty of a plan and each unit that it binds, and for each round of a limit that
/// comes again; one without a unit where it binds no unit of the register. All of a plan share its
/// id as their second name.
@Component
class DutyBoard implements Board<DutyRow> {
    static final Place PLACE =
            Place.underPlan("b.plan_id", "b.unit_id")
                    .carrying("b.unit_id = any (%s) and b.row ->> 'done' is null");

    /// Condition that the plan is in force: nobody is asked for what a draft says.
    static final String IN_FORCE = "cast(b.row ->> 'inForce' as boolean)";

    private static final String NOBODY = "-";

    @Override
    public String name() {
        return "duty-board";
    }

    @Override
    public String table() {
        return "view.duty_board";
    }

    @Override
    public Class<DutyRow> rowType() {
        return DutyRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.payload() instanceof PlanEvent plan ? keys(plan) : List.of();
    }

    private static List<String> keys(PlanEvent event) {
        PlanId plan = event.planId();
        return switch (event) {
            case PlanDrafted e -> keys(plan, e.content());
            case PlanImported e -> keys(plan, e.content());
            case PlanRevised e -> all(plan, e.content());
            case PlanAmended e -> all(plan, e.content());
            case DutyCompleted e ->
                    List.of(
                            key(plan, e.owedBy().toString(), e.round(), e.duty()),
                            key(plan, NOBODY, e.round(), e.duty()));
            case ParentLinked _, PlanCopied _, FindingsOpened _ -> List.of();
            case FindingSettled _,
                    ProvinceAssigned _,
                    PlanIssued _,
                    PlanReplaced _,
                    PlanWithdrawn _,
                    DutyDeadlineSet _ ->
                    List.of(plan.toString());
        };
    }

    @Override
    public @Nullable DutyRow on(@Nullable DutyRow current, String key, RecordedEvent event) {
        return switch ((PlanEvent) event.payload()) {
            case PlanDrafted e -> first(e.planId(), key, e.content(), false);
            case PlanImported e -> first(e.planId(), key, e.content(), false);
            case PlanRevised e -> revised(current, first(e.planId(), key, e.content(), false));
            case PlanAmended e -> amended(current, first(e.planId(), key, e.content(), true), e);
            case PlanIssued e -> current == null ? null : since(e.issuedOn(), current.issued());
            case FindingSettled e -> settled(current, e);
            case ParentLinked _, PlanCopied _, FindingsOpened _ -> current;
            case DutyDeadlineSet e ->
                    current != null && current.duty().code().equals(e.duty())
                            ? current.with(e)
                            : current;
            case DutyCompleted e -> current == null ? null : current.with(e);
            case ProvinceAssigned _, PlanReplaced _, PlanWithdrawn _ -> null;
        };
    }

    @Override
    public String search(DutyRow row) {
        Duty duty = row.duty();
        return SearchText.fold(
                "%s %s %s".formatted(duty.code(), duty.actor().value(), duty.action().value()));
    }

    @Override
    public String alias(DutyRow row) {
        return row.planId().toString();
    }

    /// The rows there are to be, and those there are.
    private static List<String> all(PlanId plan, PlanContent content) {
        return Stream.concat(keys(plan, content).stream(), Stream.of(plan.toString())).toList();
    }

    private static List<String> keys(PlanId plan, PlanContent content) {
        return content.duties().stream()
                .flatMap(duty ->
                        units(duty)
                                .flatMap(unit ->
                                        rounds(duty, content)
                                                .map(round -> key(plan, unit, round, duty.code()))))
                .toList();
    }

    /// The days that name the rounds of a duty; the one null of a duty without rounds.
    private static Stream<@Nullable LocalDate> rounds(Duty duty, PlanContent content) {
        List<Series.Round> rounds = duty.rounds(content.year());
        return rounds.isEmpty()
                ? Stream.<@Nullable LocalDate>of((LocalDate) null)
                : rounds.stream().map(Series.Round::of);
    }

    private static Stream<String> units(Duty duty) {
        return duty.units().isEmpty()
                ? Stream.of(NOBODY)
                : duty.units().stream().map(UnitId::toString).distinct();
    }

    /// Ids and days have no slash, so nothing in a code can make two keys alike.
    private static String key(PlanId plan, String unit, @Nullable LocalDate round, String code) {
        return plan + "/" + unit + (round == null ? "" : "@" + round) + "/" + code;
    }

    private static @Nullable DutyRow first(
            PlanId plan, String key, PlanContent content, boolean inForce) {
        String[] parts = key.split("/", 3);
        if (parts.length < 3) {
            return null;
        }
        String[] place = parts[1].split("@", 2);
        UnitId unit = place[0].equals(NOBODY) ? null : UnitId.of(place[0]);
        return content.duties().stream()
                .filter(duty -> duty.code().equals(parts[2]))
                .filter(duty -> unit == null ? duty.units().isEmpty() : duty.units().contains(unit))
                .findFirst()
                .filter(duty -> duty.rounds(content.year()).isEmpty() == (place.length == 1))
                .map(duty ->
                        new DutyRow(
                                plan,
                                duty.binding(unit == null ? List.of() : List.of(unit)),
                                unit,
                                inForce,
                                round(duty, content, place),
                                null,
                                null))
                .orElse(null);
    }

    private static Series.@Nullable Round round(Duty duty, PlanContent content, String[] place) {
        return duty.rounds(content.year()).stream()
                .filter(round -> place.length > 1 && round.of().toString().equals(place[1]))
                .findFirst()
                .orElse(null);
    }

    /// The duty as it was revised: what was set and done stays with a duty that stays.
    private static @Nullable DutyRow revised(@Nullable DutyRow current, @Nullable DutyRow now) {
        return now == null || current == null ? now : current.revised(now);
    }

    /// A round that an amendment brings begins with it.
    private static @Nullable DutyRow amended(
            @Nullable DutyRow current, @Nullable DutyRow now, PlanAmended amendment) {
        return current == null && now != null
                ? since(amendment.issuedOn(), now)
                : revised(current, now);
    }

    /// The row, where it is asked for at all: no round before the plan's own day is.
    private static @Nullable DutyRow since(@Nullable LocalDate day, DutyRow row) {
        Series.Round round = row.round();
        return round != null && day != null && round.of().isBefore(day) ? null : row;
    }

    private static @Nullable DutyRow settled(@Nullable DutyRow current, FindingSettled event) {
        return current == null
                ? null
                : event.day()
                        .map(day ->
                                PlanDates.settled(
                                        current.duty(),
                                        event.finding().anchor(),
                                        day,
                                        event.correction() != null))
                        .map(current::with)
                        .orElse(current);
    }
}
