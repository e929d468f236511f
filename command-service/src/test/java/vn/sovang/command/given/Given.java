package vn.sovang.command.given;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.NomineeProposals;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.Criterion;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.Theme;
import vn.sovang.proposal.Nominee;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Actors, and the smallest plan and campaign that the rules accept.
public final class Given {
    public static final Instant NOW = Instant.parse("2021-06-18T01:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2021, 6, 18);

    private Given() {}

    public static UUID id(int number) {
        return UUID.fromString("01767d2a-5c00-7000-8000-%012d".formatted(number));
    }

    public static UnitId unit(int number) {
        return new UnitId(id(number));
    }

    public static Act act(Role role, @Nullable UnitId unit) {
        return act(role, unit, NOW);
    }

    public static Act act(Role role, @Nullable UnitId unit, Instant at) {
        String name = unit == null ? role.claim() : role.claim() + "-" + unit;
        return new Act(new Actor(name, role, unit == null ? null : unit.value()), at);
    }

    public static Act office() {
        return act(Role.OFFICE_HEAD, null);
    }

    /// Post that looks after the whole province.
    public static Act admin() {
        return act(Role.TENANT_ADMIN, null);
    }

    /// A fixture that finds the record of a command as the service does.
    public static <A> AggregateTestFixture<A> fixture(Class<A> shell) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(shell);
        fixture.registerCommandTargetResolver(new CommandTarget());
        fixture.registerInjectableResource((NomineeProposals) _ -> List.of());
        return fixture;
    }

    /// A command as it goes over the bus.
    public static CommandMessage<Command> message(Command command) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(command), CommandTarget.name(command));
    }

    /// Metadata in which the edge tells of an act to its command.
    public static Map<String, String> metadata(Act act) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(ActMetadata.TENANT, "ha-tinh");
        metadata.put(ActMetadata.ACTOR, act.actor().id());
        metadata.put(ActMetadata.ROLE, act.actor().role().claim());
        metadata.put(ActMetadata.RECEIVED_AT, act.at().toString());
        if (act.actor().unit() != null) {
            metadata.put(ActMetadata.UNIT, act.actor().unit().toString());
        }
        return metadata;
    }

    /// A register in which these nominees stand as they were registered.
    public static Nominees register(Nominee... nominees) {
        Map<UUID, Facts> events = new HashMap<>();
        for (Nominee nominee : nominees) {
            events.put(nominee.nomineeId().value(), Facts.of(registered(nominee)));
        }
        return new Nominees(id -> events.getOrDefault(id, Facts.of()));
    }

    /// A register that was put right since: the nominee has this account now.
    public static Nominees since(Nominee nominee, String account) {
        return new Nominees(id ->
                id.equals(nominee.nomineeId().value())
                        ? Facts.of(registered(nominee), corrected(nominee, account))
                        : Facts.of());
    }

    public static NomineeRegistered registered(Nominee nominee) {
        return new NomineeRegistered(nominee, List.of(), NOW);
    }

    /// Correction after which the register has this account for the nominee.
    public static NomineeCorrected corrected(Nominee nominee, @Nullable String account) {
        return new NomineeCorrected(
                new Nominee(
                        nominee.nomineeId(),
                        nominee.kind(),
                        nominee.name(),
                        nominee.unit(),
                        account,
                        nominee.traits()),
                List.of(),
                List.of(),
                "Ghi thiếu tài khoản",
                NOW);
    }

    /// An act of the office of a unit into which another went that day.
    public static Act afterTheEndOf(UnitId ended, UnitId successor) {
        Map<UUID, Facts> register =
                Map.of(
                        ended.value(),
                        Facts.of(
                                registered(ended),
                                new UnitDissolved(ended, TODAY, List.of(successor), "QĐ 2")),
                        successor.value(),
                        Facts.of(registered(successor)));
        return new Act(
                new Actor("van-thu", Role.OFFICE_CLERK, successor.value()),
                NOW,
                new Organisations(units(register), TODAY));
    }

    /// Units of a province of which this is known.
    public static UnitFacts units(Map<UUID, Facts> register) {
        return new UnitFacts(
                id -> register.getOrDefault(id, Facts.of()),
                unit -> goingInto(unit, register.values().stream().map(Facts::events).toList()));
    }

    /// The office, on the day before a unit begins.
    public static Act beforeTheStartOf(UnitId coming) {
        Facts registered =
                Facts.of(
                        new UnitRegistered(
                                coming,
                                "Trung tâm",
                                UnitKind.CENTRE,
                                null,
                                TODAY.plusDays(1),
                                "QĐ 3"));
        return new Act(
                new Actor("van-thu", Role.OFFICE_CLERK, coming.value()),
                NOW,
                new Organisations(
                        new UnitFacts(id -> id.equals(coming.value()) ? registered : Facts.of()),
                        TODAY));
    }

    /// The act in a province that has these units.
    public static Act among(Act act, UnitId... units) {
        return among(act, Stream.of(units).map(Given::registered).toArray(UnitRegistered[]::new));
    }

    /// The act in a province of which this is known.
    public static Act among(Act act, UnitEvent... events) {
        Map<UUID, List<Object>> register =
                Stream.of(events)
                        .collect(
                                Collectors.groupingBy(
                                        event -> event.unitId().value(),
                                        Collectors.mapping(
                                                Function.<Object>identity(), Collectors.toList())));
        return new Act(
                act.actor(),
                act.at(),
                new Organisations(
                        new UnitFacts(
                                id -> new Facts(register.getOrDefault(id, List.of())),
                                unit -> goingInto(unit, register.values())),
                        act.organisations().on()));
    }

    private static List<UnitId> goingInto(UnitId unit, Collection<List<Object>> events) {
        return events.stream()
                .flatMap(List::stream)
                .filter(UnitDissolved.class::isInstance)
                .map(UnitDissolved.class::cast)
                .filter(end -> end.successors().contains(unit))
                .map(UnitDissolved::unitId)
                .distinct()
                .toList();
    }

    /// A launch of the first phase alone, for which a report is asked by a limit.
    public static CampaignLaunched asking(Deadline report, UnitId... units) {
        CampaignLaunched launched = launched(units);
        PlannedPhase first = launched.content().phases().getFirst();
        return new CampaignLaunched(
                launched.campaignId(),
                launched.planId(),
                launched.content()
                        .with(
                                List.of(
                                        new PlannedPhase(
                                                first.label(),
                                                first.name(),
                                                first.start(),
                                                first.end(),
                                                null,
                                                report,
                                                List.of()))),
                launched.year(),
                launched.planIssuedOn(),
                launched.launchedOn(),
                launched.scope());
    }

    /// An amendment that takes a unit out of a campaign.
    public static CampaignAmended takingOut(
            UnitId unit, CampaignLaunched launched, LocalDate effectiveOn) {
        return new CampaignAmended(
                launched.campaignId(),
                launched.text()
                        .with(
                                launched.content(),
                                launched.scope().stream()
                                        .filter(other -> !other.equals(unit))
                                        .toList()),
                List.of(),
                List.of(unit),
                List.of(),
                effectiveOn,
                "CV 4",
                "rút đơn vị",
                null,
                NOW);
    }

    public static UnitRegistered registered(UnitId unit) {
        return new UnitRegistered(
                unit, "Trung tâm", UnitKind.CENTRE, null, LocalDate.EPOCH, "QĐ 1");
    }

    /// A log in which these aggregates have these events.
    public static History history(Map<UUID, List<Object>> events) {
        InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
        events.forEach((aggregate, payloads) -> {
            for (int i = 0; i < payloads.size(); i++) {
                engine.appendEvents(
                        new GenericDomainEventMessage<>(
                                "any", aggregate.toString(), i, payloads.get(i)));
            }
        });
        return new History(
                EmbeddedEventStore.builder().storageEngine(engine).build(),
                unit -> goingInto(unit, events.values()));
    }

    public static PlanContent plan(PlannedCampaign... campaigns) {
        return new PlanContent(
                2021,
                head(),
                List.of(),
                noTheme(),
                List.of(campaigns),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static PlanHead head() {
        return new PlanHead(
                "Kế hoạch",
                new Phrase("Phong trào thi đua"),
                Printed.stated("15"),
                Printed.stated("/KH-SCT"),
                DatePoint.of("ngày 03 tháng 02 năm 2021"),
                Printed.stated("Sở Công Thương"),
                Printed.stated("Giám đốc"),
                null,
                null,
                null);
    }

    public static Theme noTheme() {
        return new Theme(Theme.Origin.NONE, null);
    }

    public static PlannedCampaign campaign(PlannedPhase... phases) {
        return campaign(List.of(phases), null);
    }

    public static PlannedCampaign campaign(List<PlannedPhase> phases, @Nullable Deadline dossier) {
        return campaign(phases, dossier, List.of(), List.of(), List.of(criterion("a", null)));
    }

    /// Criterion for individuals.
    public static Criterion criterion(String label, @Nullable AwardItem item) {
        return new Criterion(
                label,
                SubjectKind.INDIVIDUAL,
                List.of(),
                new Phrase("Chấp hành tốt chủ trương"),
                item);
    }

    public static PlannedCampaign campaign(
            List<PlannedPhase> phases,
            @Nullable Deadline dossier,
            List<DossierComponent> checklist,
            List<AwardOffer> awards,
            List<Criterion> criteria) {
        return new PlannedCampaign(
                "nam-2021",
                new Phrase("Phong trào thi đua năm 2021"),
                CampaignKind.ANNUAL,
                phases,
                dossier,
                checklist,
                awards,
                criteria,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    public static PlannedPhase phase(String label, String start, String end) {
        return new PlannedPhase(
                label,
                "Đợt " + label,
                DatePoint.of(start),
                Deadline.of(end),
                null,
                null,
                List.of());
    }

    /// A phase of the year 2021 on which units report each month.
    public static PlannedPhase monthly(String label) {
        PlannedPhase bare = phase(label, "01/01/2021", "đến hết ngày 31/12/2021");
        return new PlannedPhase(
                label,
                bare.name(),
                bare.start(),
                bare.end(),
                null,
                Deadline.of("trước ngày 25 hằng tháng"),
                List.of());
    }

    /// A launched campaign of two phases, for some units, whose plan asks and offers nothing of its
    /// own.
    public static CampaignLaunched launched(UnitId... scope) {
        return launched(List.of(), List.of(), scope);
    }

    public static CampaignLaunched launched(
            List<DossierComponent> checklist, List<AwardOffer> offers, UnitId... scope) {
        return launched(null, checklist, offers, scope);
    }

    public static CampaignLaunched launched(
            @Nullable Deadline dossier,
            List<DossierComponent> checklist,
            List<AwardOffer> offers,
            UnitId... scope) {
        return new CampaignLaunched(
                new CampaignId(id(20)),
                new PlanId(id(10)),
                new PlannedCampaign(
                        "nam-2021",
                        new Phrase("Phong trào thi đua năm 2021"),
                        CampaignKind.ANNUAL,
                        List.of(
                                phase("1", "01/01/2021", "đến hết ngày 30/6/2021"),
                                phase("2", "01/7/2021", "đến hết ngày 31/12/2021")),
                        dossier,
                        checklist,
                        offers,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of()),
                2021,
                LocalDate.of(2021, 2, 3),
                LocalDate.of(2021, 2, 5),
                List.of(scope));
    }
}
