package vn.sovang.bench.province;

import org.jspecify.annotations.Nullable;

import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.award.SubjectKind;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.block.MemberAssigned;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A province from its first unit to the awards of its newest plans but those of the last year,
/// which is under way: its last phase is owed, its proposals wait.
public final class Province {
    private static final int LAST_YEAR = 2026;
    private static final int PERSONS_OF_UNIT = 7;
    private static final int UNITS_OF_BLOCK = 25;
    private static final double REPORTED = 0.975;
    private static final double ACCEPTED = 0.3;

    private final Random random = new Random(12);
    private final Names names = new Names(random);
    private final ProvinceSize size;
    private final Story story;
    private final List<Campaign> campaigns = new ArrayList<>();
    private int launched;
    private List<Unit> organisations = List.of();
    private List<Unit> units = List.of();
    private Map<UnitId, List<Nominee>> nominees = Map.of();

    private Province(ProvinceSize size, Story story) {
        this.size = size;
        this.story = story;
    }

    /// A unit with the account of its clerk.
    record Unit(UnitId id, String name, String clerk) {}

    /// A launched campaign.
    record Campaign(CampaignLaunched launched, List<Unit> scope, Unit issuer) {}

    /// Records that reads ask for.
    ///
    /// @param organisation one at the top, which launched the widest campaigns
    /// @param widePlan one of the newest with a campaign of all units; its first campaign
    /// @param plan the newest without such a campaign; its first campaign
    public record Known(
            UnitId organisation,
            UnitId unit,
            BlockId block,
            PlanId widePlan,
            CampaignId wideCampaign,
            PlanId plan,
            CampaignId campaign) {}

    /// Tells all of it.
    public static Known tell(ProvinceSize size, Story story) {
        Province province = new Province(size, story);
        return province.tell();
    }

    private Known tell() {
        int first = LAST_YEAR + 1 - size.years();
        story.goOn(at(LocalDate.of(first, 1, 2)));
        BlockId block = registerUnits(LocalDate.of(2020, 1, 1));
        nominees = units.stream().collect(Collectors.toMap(Unit::id, this::registerNominees));
        for (int year = first; year <= LAST_YEAR; year++) {
            tell(year);
        }
        Campaign wide = newest(true);
        Campaign narrow = newest(false);
        return new Known(
                wide.issuer().id(),
                units.getFirst().id(),
                block,
                wide.launched().planId(),
                wide.launched().campaignId(),
                narrow.launched().planId(),
                narrow.launched().campaignId());
    }

    private Campaign newest(boolean isWide) {
        return campaigns.stream()
                .filter(campaign -> (campaign.scope().size() == size.wide()) == isWide)
                .reduce((_, later) -> later)
                .orElseGet(campaigns::getLast);
    }

    private void tell(int year) {
        List<Campaign> ofYear =
                IntStream.rangeClosed(1, size.plansOfYear())
                        .boxed()
                        .flatMap(number -> issue(year, number))
                        .toList();
        campaigns.addAll(ofYear);
        ofYear.forEach(this::register);
        int phases = year == LAST_YEAR ? 3 : 4;
        for (int phase = 1; phase <= phases; phase++) {
            story.goOn(at(LocalDate.of(year, phase * 3, 10)));
            for (Campaign campaign : ofYear) {
                report(campaign, Integer.toString(phase));
            }
        }
        story.goOn(at(LocalDate.of(year, year == LAST_YEAR ? 10 : 12, 10)));
        Awards awards = new Awards(story, random, names, nominees);
        ofYear.forEach(campaign -> awards.propose(campaign, year < LAST_YEAR));
    }

    private BlockId registerUnits(LocalDate since) {
        organisations =
                IntStream.range(0, size.organisations())
                        .mapToObj(n -> unit(names.organisation(n), "to-chuc-" + n))
                        .toList();
        for (int n = 0; n < organisations.size(); n++) {
            UnitKind kind = n % 3 == 0 ? UnitKind.DEPARTMENT : UnitKind.COMMUNE_COMMITTEE;
            add(organisations.get(n), registered(organisations.get(n), kind, null, since));
        }
        units =
                IntStream.range(0, size.units())
                        .mapToObj(n -> unit(names.unit(n), "don-vi-" + n))
                        .toList();
        List<BlockId> blocks = new ArrayList<>();
        for (int n = 0; n < units.size(); n++) {
            Unit unit = units.get(n);
            Unit over = organisations.get(n % organisations.size());
            add(over, registered(unit, UnitKind.DIVISION, over.id(), since));
            if (n % UNITS_OF_BLOCK == 0) {
                blocks.add(new BlockId(id()));
                String name = "Khối thi đua số %d".formatted(blocks.size());
                add(over, new BlockFormed(blocks.getLast(), name, BlockKind.BLOCK, since, "QĐ 25"));
            }
            add(over, new MemberAssigned(blocks.getLast(), BlockKind.BLOCK, unit.id(), since));
        }
        Unit renamed = units.getLast();
        String name = names.unit(units.size()) + " và Đô thị";
        add(renamed, new UnitRenamed(renamed.id(), name, since.plusYears(1), "QĐ 5/2021"));
        return blocks.getFirst();
    }

    private static UnitRegistered registered(
            Unit unit, UnitKind kind, @Nullable UnitId over, LocalDate since) {
        return new UnitRegistered(unit.id(), unit.name(), kind, over, since, "QĐ 10/2019");
    }

    private List<Nominee> registerNominees(Unit unit) {
        List<Nominee> registered =
                Stream.concat(
                                Stream.of(nominee(SubjectKind.COLLECTIVE, unit.name(), unit)),
                                IntStream.range(0, PERSONS_OF_UNIT)
                                        .mapToObj(_ ->
                                                nominee(
                                                        SubjectKind.INDIVIDUAL,
                                                        names.person(),
                                                        unit)))
                        .toList();
        registered.forEach(
                nominee -> add(unit, new NomineeRegistered(nominee, List.of(), story.now())));
        return registered;
    }

    private Stream<Campaign> issue(int year, int number) {
        story.goOn(at(LocalDate.of(year, 1, 5)));
        Unit issuer = organisations.get(number % organisations.size());
        PlanId plan = new PlanId(id());
        PlanContent content = Papers.plan(year, number, issuer.name());
        add(issuer, new PlanDrafted(plan, "KH-%d-%d".formatted(year, number), content));
        add(
                issuer,
                new PlanIssued(
                        plan,
                        new DocumentNumber(Integer.toString(number)),
                        "KH-SCT",
                        LocalDate.of(year, 1, 5),
                        issuer.name(),
                        "Giám đốc",
                        null,
                        List.of(),
                        issuer.id()));
        return content.campaigns().stream()
                .map(planned -> launch(plan, planned, year, number, issuer));
    }

    private Campaign launch(
            PlanId plan, PlannedCampaign planned, int year, int number, Unit issuer) {
        launched++;
        boolean isWide =
                planned.label().equals("pt-1") && (year * size.plansOfYear() + number) % 2 == 0;
        List<Unit> scope =
                isWide
                        ? units
                        : IntStream.range(0, size.narrow())
                                .map(n -> (launched * size.narrow() + n) % units.size())
                                .mapToObj(units::get)
                                .toList();
        CampaignLaunched launched =
                new CampaignLaunched(
                        new CampaignId(id()),
                        plan,
                        planned,
                        year,
                        LocalDate.of(year, 1, 5),
                        LocalDate.of(year, 1, 6),
                        scope.stream().map(Unit::id).toList(),
                        0,
                        true);
        add(issuer, launched);
        return new Campaign(launched, scope, issuer);
    }

    private void register(Campaign campaign) {
        for (Unit unit : campaign.scope()) {
            add(
                    unit,
                    new ParticipationRegistered(
                            campaign.launched().campaignId(),
                            "1",
                            unit.id(),
                            "Hoàn thành trước thời hạn",
                            story.now()));
        }
    }

    private void report(Campaign campaign, String phase) {
        CampaignId id = campaign.launched().campaignId();
        List<AggregatedReport> accepted = new ArrayList<>();
        for (Unit unit : campaign.scope()) {
            if (random.nextDouble() < REPORTED) {
                ReportId report = new ReportId(id());
                add(unit, new ReportSubmitted(report, id, phase, unit.id(), text(), story.now()));
                if (random.nextDouble() < ACCEPTED) {
                    add(campaign.issuer(), new ReportAccepted(report, 1, story.now()));
                    accepted.add(new AggregatedReport(report, 1, 0));
                }
            }
        }
        if (!accepted.isEmpty()) {
            UnitId by = campaign.issuer().id();
            add(
                    campaign.issuer(),
                    new ReportsAggregated(
                            new AggregationId(id()), id, phase, by, accepted, text(), story.now()));
        }
    }

    private ReportContent text() {
        return new ReportContent(names.text(), VietnamTime.day(story.now()), List.of());
    }

    private void add(Unit by, Object event) {
        story.add(by, event);
    }

    private Unit unit(String name, String clerk) {
        return new Unit(new UnitId(id()), name, clerk);
    }

    private Nominee nominee(SubjectKind kind, String name, Unit unit) {
        return new Nominee(new NomineeId(id()), kind, name, unit.id());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 0).atZone(VietnamTime.ZONE).toInstant();
    }
}
