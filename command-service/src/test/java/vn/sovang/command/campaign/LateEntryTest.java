package vn.sovang.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.asking;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.registered;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Given.units;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.AmendCampaign;
import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.ExtendCampaign;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PhaseUnits;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.campaign.CampaignState.Running;
import vn.sovang.kernel.Role;
import vn.sovang.time.Deadline;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A unit goes and comes while the limit for its report, first through 31 May, moves: who owes it
/// hangs on the days of the documents, and not on which was entered first.
class LateEntryTest {
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId UNIT = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final LocalDate LIMIT = LocalDate.of(2021, 5, 31);
    private static final List<LocalDate> DAYS =
            Stream.of(-6, 1, 5, 18).map(LIMIT::plusDays).toList();
    private static final List<LocalDate> LIMITS =
            Stream.of(3, 12, 40).map(LIMIT::plusDays).toList();
    private static final Organisations ORGANISATIONS =
            new Organisations(
                    units(
                            Map.of(
                                    UNIT.value(), Facts.of(registered(UNIT)),
                                    OTHER.value(), Facts.of(registered(OTHER)))),
                    TODAY);

    /// A document: the unit goes or comes, or the limit moves.
    private record Document(LocalDate day, LocalDate limit, boolean isOfUnit) {
        List<CampaignEvent> decide(CampaignState state) {
            Act act =
                    new Act(
                            act(Role.OFFICE_HEAD, null).actor(),
                            day.atTime(9, 0).atZone(VietnamTime.ZONE).toInstant(),
                            ORGANISATIONS);
            if (!isOfUnit) {
                return CampaignState.decide(
                        new ExtendCampaign(
                                CAMPAIGN,
                                "1",
                                Deadline.of("đến hết ngày 31/12/2021"),
                                null,
                                Deadline.of("đến hết ngày %s".formatted(FORM.format(limit))),
                                "CV 5"),
                        state,
                        act);
            }
            boolean goes = ((Running) state).text().scope().contains(UNIT);
            return CampaignState.decide(
                    new AmendCampaign(
                            CAMPAIGN,
                            goes ? List.of() : List.of(UNIT),
                            goes ? List.of(UNIT) : List.of(),
                            null,
                            null,
                            List.of(),
                            "CV 4",
                            "sắp xếp lại",
                            day),
                    state,
                    act,
                    one -> Facts.of(registered(one)));
        }
    }

    @Test
    void who_owes_hangs_on_the_days_of_the_documents_and_not_on_their_order() {
        List<String> different = new ArrayList<>();
        for (boolean isIn : List.of(true, false)) {
            for (List<Document> ofUnit : chains(true)) {
                for (List<Document> ofLimit : chains(false)) {
                    List<String> answers =
                            orders(ofUnit, ofLimit).map(order -> answer(isIn, order)).toList();
                    if (answers.stream().distinct().count() > 1) {
                        different.add(
                                "%s %s %s %s"
                                        .formatted(isIn ? "in" : "out", ofUnit, ofLimit, answers));
                    }
                }
            }
        }
        assertThat(different).as("%d histories", different.size()).isEmpty();
    }

    /// Tells whether the report is asked of the unit and may be handed in, and whether who follows
    /// the events alone says so too.
    private static String answer(boolean isIn, List<Document> order) {
        Deadline first = Deadline.of("đến hết ngày 31/5/2021");
        CampaignState state =
                CampaignState.evolve(
                        new CampaignState.None(),
                        isIn ? asking(first, UNIT, OTHER) : asking(first, OTHER));
        boolean followed = isIn;
        for (Document document : order) {
            for (CampaignEvent event : document.decide(state)) {
                state = CampaignState.evolve(state, event);
                followed = followed(followed, event);
            }
        }
        AskedReports reports = ((Running) state).reports();
        boolean isAsked = reports.isAsked("1", UNIT, null, ORGANISATIONS);
        assertThat(followed).as("%s %s", isIn ? "in" : "out", order).isEqualTo(isAsked);
        return "%s %s".formatted(isAsked, reports.under("1", UNIT, ORGANISATIONS).isPresent());
    }

    private static boolean followed(boolean before, CampaignEvent event) {
        return switch (event) {
            case PhaseExtended e ->
                    e.asked() != null && e.asked().units().contains(UNIT)
                            || before && (e.released() == null || !e.released().contains(UNIT));
            case CampaignAmended e ->
                    isAmong(e.asked())
                            || before
                                    && !isAmong(e.released())
                                    && (e.text().scope().contains(UNIT)
                                            || e.overdue().containsKey("1"));
            default -> before;
        };
    }

    private static boolean isAmong(@Nullable List<PhaseUnits> reports) {
        return reports != null && reports.stream().anyMatch(some -> some.units().contains(UNIT));
    }

    /// One or two documents of a kind, in the order of their days and of later limits.
    private static List<List<Document>> chains(boolean isOfUnit) {
        List<List<Document>> chains = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (LocalDate limit : isOfUnit ? List.of(LIMIT) : LIMITS) {
                Document first = new Document(day, limit, isOfUnit);
                chains.add(List.of(first));
                for (LocalDate later : DAYS) {
                    for (LocalDate next : isOfUnit ? List.of(LIMIT) : LIMITS) {
                        if (later.isAfter(day) && (isOfUnit || next.isAfter(limit))) {
                            chains.add(List.of(first, new Document(later, next, isOfUnit)));
                        }
                    }
                }
            }
        }
        return chains;
    }

    /// All orders that keep those of each kind in theirs.
    private static Stream<List<Document>> orders(List<Document> some, List<Document> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Stream.of(Stream.concat(some.stream(), others.stream()).toList());
        }
        return Stream.concat(
                orders(some.subList(1, some.size()), others)
                        .map(rest -> Stream.concat(some.stream().limit(1), rest.stream()).toList()),
                orders(some, others.subList(1, others.size()))
                        .map(rest ->
                                Stream.concat(others.stream().limit(1), rest.stream()).toList()));
    }
}
