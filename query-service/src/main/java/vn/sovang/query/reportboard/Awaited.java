package vn.sovang.query.reportboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.query.unitregister.UnitTrees;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports that campaigns await of units which they take in without naming them. The board has no
/// rows for these until they come.
@Component
public class Awaited {
    private final ReportBoard board;
    private final BoardReader reader;
    private final UnitTrees trees;

    Awaited(ReportBoard board, BoardReader reader, UnitTrees trees) {
        this.board = board;
        this.reader = reader;
        this.trees = trees;
    }

    /// A report on a phase.
    public record Report(CampaignRow campaign, String phase, UnitId unit) {}

    /// All reports, handed in or not, that the campaigns of a plan await of units of which at least
    /// one of them came, or of whose successors one did; of a campaign whose limits moved, of all.
    ///
    /// @param covered reports that came in the place of others
    public List<Report> of(
            JdbcClient db,
            Moment moment,
            Collection<UnitId> units,
            Collection<CampaignRow> campaigns,
            Covered.Pairs covered) {
        Map<String, CampaignRow> byId =
                campaigns.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.campaignId().toString(), Function.identity()));
        Set<String> came = new HashSet<>(covered.owed());
        came.addAll(handedIn(db, moment, units, byId.keySet(), "b.due is null"));
        Map<PlanId, Set<UnitId>> reporting = new HashMap<>();
        Map<UnitId, Set<UnitId>> carriers = new HashMap<>();
        for (int at = 0; at < covered.owed().size(); at++) {
            carriers.computeIfAbsent(unit(covered.owed().get(at)), _ -> new HashSet<>())
                    .add(unit(covered.by().get(at)));
        }
        came.forEach(key ->
                reporting
                        .computeIfAbsent(
                                Objects.requireNonNull(byId.get(key.substring(0, key.indexOf('/'))))
                                        .planId(),
                                _ -> new HashSet<>())
                        .add(unit(key)));
        if (came.isEmpty() && campaigns.stream().noneMatch(CampaignRow::hasMoved)) {
            return List.of();
        }
        UnitTree tree = trees.at(db, moment);
        return campaigns.stream()
                .flatMap(campaign ->
                        asked(campaign, units, reporting)
                                .flatMap(unit ->
                                        of(
                                                campaign,
                                                unit,
                                                carriers.getOrDefault(unit, Set.of()),
                                                tree)))
                .toList();
    }

    /// Units of which a campaign's reports are looked at.
    private static Stream<UnitId> asked(
            CampaignRow campaign, Collection<UnitId> units, Map<PlanId, Set<UnitId>> reporting) {
        Set<UnitId> named = Set.copyOf(campaign.scope());
        Stream<UnitId> below =
                campaign.hasMoved()
                        ? units.stream().filter(unit -> !named.contains(unit))
                        : Stream.of();
        return Stream.concat(reporting.getOrDefault(campaign.planId(), Set.of()).stream(), below)
                .distinct();
    }

    /// True for a report that a unit, or one that carries on its work, may hand in under a
    /// campaign.
    public static boolean isOpen(CampaignRow campaign, String phase, UnitId unit, UnitTree tree) {
        return campaign.reports().isOpen(phase, unit, tree.organisations());
    }

    /// True for a report that a campaign asks of a unit, or of one whose work it carries on.
    public static boolean isAsked(CampaignRow campaign, String phase, UnitId unit, UnitTree tree) {
        return campaign.reports().isAsked(phase, unit, null, tree.organisations());
    }

    private static UnitId unit(String key) {
        return UnitId.of(key.substring(key.lastIndexOf('/') + 1));
    }

    /// Reports that are awaited of a unit, or of those that carry on for it, but for what none of
    /// these may hand in.
    private static Stream<Report> of(
            CampaignRow campaign, UnitId unit, Set<UnitId> carriers, UnitTree tree) {
        return campaign.text().reported().stream()
                .map(PlannedPhase::label)
                .filter(phase ->
                        Stream.concat(Stream.of(unit), carriers.stream())
                                .anyMatch(one -> isAsked(campaign, phase, one, tree)))
                .filter(phase ->
                        tree.organisations().carriers(unit).isEmpty()
                                || isOpen(campaign, phase, unit, tree))
                .map(phase -> new Report(campaign, phase, unit));
    }

    /// Keys of the reports that were handed in, or came in the place of others.
    public Set<String> came(
            JdbcClient db,
            Moment moment,
            Collection<UnitId> units,
            Collection<CampaignRow> campaigns,
            Covered.Pairs covered) {
        Set<String> came = new HashSet<>(covered.owed());
        List<String> ids = campaigns.stream().map(row -> row.campaignId().toString()).toList();
        came.addAll(handedIn(db, moment, units, ids, "true"));
        return came;
    }

    /// @param which a condition on the rows `b`
    private Set<String> handedIn(
            JdbcClient db,
            Moment moment,
            Collection<UnitId> units,
            Collection<String> campaigns,
            String which) {
        Where where =
                Where.all()
                        .and("b.came is not null")
                        .and(which)
                        .and(
                                "b.campaign_id = any (:campaigns)",
                                "campaigns",
                                campaigns.toArray(String[]::new))
                        .and(
                                "b.unit_id = any (:units)",
                                "units",
                                units.stream().map(UnitId::toString).toArray(String[]::new));
        return reader.keys(db, board, moment, where);
    }
}
