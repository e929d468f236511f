package vn.sovang.query.campaignboard;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Carriers;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Units that are asked to register for a phase: those that the scope names, and in the place of
/// one that is no more and did not register, who carries on its work (rule 52). A phase that was
/// over when that one took over is not its to register for any more. Units below those that are
/// named may take part, and are not asked.
///
/// @param registered the keys of registrations
record Asked(Carriers carriers, Set<String> registered) {
    Asked {
        registered = Set.copyOf(registered);
    }

    List<UnitId> of(CampaignRow campaign, PlannedPhase phase) {
        return campaign.scope().stream()
                .flatMap(unit ->
                        !carriers.isEnded(unit) || isRegistered(campaign, phase, unit)
                                ? Stream.of(unit)
                                : left(campaign, phase, unit))
                .distinct()
                .toList();
    }

    private Stream<UnitId> left(CampaignRow campaign, PlannedPhase phase, UnitId unit) {
        return carriers.of(unit).stream()
                .filter(carrier ->
                        carriers.since(unit, carrier)
                                .map(day -> PhaseState.on(day, phase, campaign.dates()))
                                .filter(PhaseState.ENDED::equals)
                                .isEmpty());
    }

    /// Units that take part by the scope's names, or stand for those that are no more.
    Set<UnitId> takingPart(CampaignRow campaign) {
        return campaign.scope().stream()
                .flatMap(unit -> carriers.of(unit).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isRegistered(CampaignRow campaign, PlannedPhase phase, UnitId unit) {
        return registered.contains(
                RegistrationBoard.key(campaign.campaignId(), phase.label(), unit));
    }

    static Carriers carriers(
            Successions successions,
            JdbcClient db,
            Moment moment,
            Collection<CampaignRow> campaigns) {
        return successions.carriers(
                db,
                moment,
                campaigns.stream().flatMap(row -> row.scope().stream()).distinct().toList());
    }

    static Set<String> registered(
            BoardReader reader,
            RegistrationBoard registrations,
            JdbcClient db,
            Moment moment,
            Stream<CampaignRow> campaigns) {
        String[] ids = campaigns.map(row -> row.campaignId().toString()).toArray(String[]::new);
        return ids.length == 0
                ? Set.of()
                : reader.keys(
                        db,
                        registrations,
                        moment,
                        Where.all().and("b.campaign_id = any (:campaigns)", "campaigns", ids));
    }
}
