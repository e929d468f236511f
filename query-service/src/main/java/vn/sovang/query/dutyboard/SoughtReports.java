package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.plan.Duty;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.platform.json.EventJson;
import vn.sovang.query.campaignboard.CampaignBoard;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.reportboard.Awaited;
import vn.sovang.query.reportboard.Covered;
import vn.sovang.query.reportboard.ReportBoard;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds which reports are looked at for some duties, so that a page reads no others.
@Component
class SoughtReports {
    private final CampaignBoard board;
    private final BoardReader reader;
    private final Covered covered;
    private final Awaited awaited;
    private final JsonMapper mapper;

    SoughtReports(
            CampaignBoard board,
            BoardReader reader,
            Covered covered,
            Awaited awaited,
            EventJson json) {
        this.board = board;
        this.reader = reader;
        this.covered = covered;
        this.awaited = awaited;
        this.mapper = json.mapper();
    }

    /// Reports of the duties' plans and units.
    ///
    /// @param limits of the phases of the plans' campaigns, as they read now
    /// @param covered reports that came in the place of others
    /// @param awaited reports of units that campaigns take in without naming them
    /// @param came keys of the reports that were handed in, or came in the place of others
    /// @param campaigns of the plans
    record Sought(
            Set<PlanId> plans,
            Set<UnitId> units,
            List<Limit> limits,
            Covered.Pairs covered,
            List<Awaited.Report> awaited,
            Set<String> came,
            List<CampaignRow> campaigns) {
        Sought {
            plans = Set.copyOf(plans);
            units = Set.copyOf(units);
            limits = List.copyOf(limits);
            awaited = List.copyOf(awaited);
            came = Set.copyOf(came);
            campaigns = List.copyOf(campaigns);
        }

        /// Gives the statement its values.
        Where in(Where where) {
            return where.with("dutyPlans", texts(plans, PlanId::toString))
                    .with("dutyUnits", texts(units, UnitId::toString))
                    .with("limitCampaigns", texts(limits, Limit::campaign))
                    .with("limitPhases", texts(limits, Limit::phase))
                    .with("limits", texts(limits, Limit::report))
                    .with("firstLimits", texts(limits, Limit::first))
                    .with("covered", texts(covered.owed(), key -> key))
                    .with("covering", texts(covered.by(), key -> key))
                    .with("awaitedCampaigns", texts(awaited, one -> id(one.campaign())))
                    .with("awaitedPhases", texts(awaited, Awaited.Report::phase))
                    .with("awaitedUnits", texts(awaited, one -> one.unit().toString()));
        }

        /// The report that is to fulfil a duty: the first on a phase, or round, with the same last
        /// day that did not come yet, and that the unit, or one that carries on its work, may hand
        /// in; before all others one that is asked of it.
        ///
        /// @param asked reports that fulfil it, as far as they are known; null where none are
        Optional<ListedDuty.AwaitedReport> fulfilling(
                DutyRow row, Fulfilment.@Nullable Asked asked, UnitTree tree) {
            UnitId unit = row.unitId();
            Deadline limit = row.limitOfPlan();
            boolean isOfDay =
                    row.duty().recurrence() == Duty.Recurrence.ONCE || row.round() != null;
            return unit == null
                            || limit == null
                            || !isOfDay
                            || row.duty().kind() != Duty.Kind.REPORT
                    ? Optional.empty()
                    : campaigns.stream()
                            .filter(campaign -> campaign.planId().equals(row.planId()))
                            .flatMap(campaign -> open(campaign, unit, limit, asked, tree))
                            .min(
                                    Comparator.comparing(open ->
                                            !Awaited.isAsked(
                                                    open.campaign(), open.phase(), unit, tree)))
                            .map(open ->
                                    new ListedDuty.AwaitedReport(
                                            id(open.campaign()), open.phase()));
        }

        private Stream<Awaited.Report> open(
                CampaignRow campaign,
                UnitId unit,
                Deadline limit,
                Fulfilment.@Nullable Asked asked,
                UnitTree tree) {
            return campaign.text().reported().stream()
                    .filter(phase ->
                            isSameDay(campaign, phase, limit)
                                    || isFirst(campaign, phase, limit)
                                    || (asked != null && isSameDay(campaign, phase, asked.limit())))
                    .map(PlannedPhase::label)
                    .filter(phase ->
                            !came.contains(ReportBoard.key(campaign.campaignId(), phase, unit)))
                    .filter(phase -> Awaited.isOpen(campaign, phase, unit, tree))
                    .map(phase -> new Awaited.Report(campaign, phase, unit));
        }

        private static boolean isFirst(CampaignRow campaign, PlannedPhase phase, Deadline limit) {
            return isSameDay(campaign, campaign.firstLimits().get(phase.label()), limit);
        }

        private static boolean isSameDay(CampaignRow campaign, PlannedPhase phase, Deadline limit) {
            return isSameDay(campaign, phase.report(), limit);
        }

        private static boolean isSameDay(
                CampaignRow campaign, @Nullable Deadline report, Deadline limit) {
            DateContext dates = campaign.text().dates();
            return report != null
                    && limit.lastDays(dates).isPresent()
                    && ListedDuty.isSameDay(limit, report, dates);
        }

        private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
            return all.stream().map(text).toArray(String[]::new);
        }
    }

    /// Limit for the reports on a phase, and the one by which they were asked for first, as JSON.
    record Limit(String campaign, String phase, String report, String first) {}

    Sought of(JdbcClient db, Moment moment, Set<PlanId> plans, Set<UnitId> units) {
        List<CampaignRow> campaigns =
                reader.all(
                        db,
                        board,
                        moment,
                        Where.all()
                                .and(
                                        "b.plan_id = any (:plans)",
                                        "plans",
                                        Sought.texts(plans, PlanId::toString)));
        Covered.Pairs pairs = covered.pairs(db, moment, units, campaigns);
        return new Sought(
                plans,
                units,
                campaigns.stream().flatMap(this::limits).toList(),
                pairs,
                awaited.of(db, moment, units, campaigns, pairs),
                awaited.came(db, moment, units, campaigns, pairs),
                campaigns);
    }

    private Stream<Limit> limits(CampaignRow campaign) {
        return campaign.text().reported().stream().flatMap(phase -> limit(campaign, phase));
    }

    private static String id(CampaignRow campaign) {
        return campaign.campaignId().toString();
    }

    private Stream<Limit> limit(CampaignRow campaign, PlannedPhase phase) {
        Deadline report = phase.report();
        return report == null
                ? Stream.empty()
                : Stream.of(
                        new Limit(
                                id(campaign),
                                phase.label(),
                                mapper.writeValueAsString(report),
                                mapper.writeValueAsString(
                                        campaign.firstLimits()
                                                .getOrDefault(phase.label(), report))));
    }
}
