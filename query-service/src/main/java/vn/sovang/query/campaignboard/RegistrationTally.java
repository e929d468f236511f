package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.query.reading.BoardReader;
import vn.sovang.query.reading.Where;
import vn.sovang.query.unitregister.Carriers;
import vn.sovang.query.unitregister.Successions;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts who takes part in campaigns.
@Component
public class RegistrationTally {
    private static final String REGISTERED =
            """
            select {group} as name, count(*) as number
            from view.registration_board b {join} where {rows}
            group by 1
            """;

    private static final String PLEDGED =
            """
            select {group} as name, count(distinct b.key) as number
            from view.pledge_board b
            cross join lateral jsonb_array_elements_text(b.row -> 'units') as u (id) {join}
            where {rows}
            group by 1
            """;

    private static final Place PLEDGE = Place.underCampaign("b.campaign_id", "u.id");

    private final RegistrationBoard registrations;
    private final PledgeBoard pledges;
    private final Successions successions;
    private final BoardReader reader;

    RegistrationTally(
            RegistrationBoard registrations,
            PledgeBoard pledges,
            Successions successions,
            BoardReader reader) {
        this.registrations = registrations;
        this.pledges = pledges;
        this.successions = successions;
        this.reader = reader;
    }

    /// Counts by group; no entry for a group of which nobody takes part.
    ///
    /// @param campaigns those that are counted
    public Map<String, RegistrationCount> count(
            Counting counting, Collection<CampaignRow> campaigns) {
        Map<String, Scopes> scopes = scopes(counting, campaigns, asked(counting, campaigns));
        Map<String, Integer> registered =
                numbers(counting, REGISTERED, registrations, RegistrationBoard.PLACE);
        Map<String, Integer> pledged = numbers(counting, PLEDGED, pledges, PLEDGE);
        return Stream.of(scopes.keySet(), registered.keySet(), pledged.keySet())
                .flatMap(Set::stream)
                .distinct()
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name ->
                                        scopes.getOrDefault(name, new Scopes())
                                                .count(
                                                        registered.getOrDefault(name, 0),
                                                        pledged.getOrDefault(name, 0))));
    }

    /// Registrations matter where a unit of the scope is no more.
    private Asked asked(Counting counting, Collection<CampaignRow> campaigns) {
        Carriers carriers =
                Asked.carriers(successions, counting.db(), counting.moment(), campaigns);
        return new Asked(
                carriers,
                Asked.registered(
                        reader,
                        registrations,
                        counting.db(),
                        counting.moment(),
                        campaigns.stream()
                                .filter(row -> row.scope().stream().anyMatch(carriers::isEnded))));
    }

    private static Map<String, Scopes> scopes(
            Counting counting, Collection<CampaignRow> campaigns, Asked asked) {
        Map<String, Scopes> scopes = new HashMap<>();
        for (CampaignRow campaign : campaigns) {
            String id = campaign.campaignId().toString();
            Map<UnitId, Scopes> byUnit = new HashMap<>();
            Function<UnitId, Optional<Scopes>> of =
                    unit ->
                            Optional.ofNullable(
                                    byUnit.computeIfAbsent(
                                            unit, _ -> group(scopes, counting.group(id, unit))));
            List<PlannedPhase> phases = campaign.content().phases();
            boolean isWhole = campaign.scope().stream().noneMatch(asked.carriers()::isEnded);
            for (UnitId unit : asked.takingPart(campaign)) {
                of.apply(unit).ifPresent(some -> some.add(id, unit, isWhole ? phases.size() : 0));
            }
            // Where a unit of the scope is no more, each phase has units of its own.
            for (PlannedPhase phase : isWhole ? List.<PlannedPhase>of() : phases) {
                for (UnitId unit : asked.of(campaign, phase)) {
                    of.apply(unit).ifPresent(some -> some.registrable++);
                }
            }
        }
        return scopes;
    }

    private static @Nullable Scopes group(Map<String, Scopes> scopes, @Nullable String name) {
        return name == null ? null : scopes.computeIfAbsent(name, _ -> new Scopes());
    }

    private static Map<String, Integer> numbers(
            Counting counting, String sql, Board<?> board, Place place) {
        Map<String, Integer> numbers = new HashMap<>();
        counting.each(
                sql,
                board,
                place,
                Where.all(),
                row -> numbers.put(row.getString("name"), row.getInt("number")));
        return numbers;
    }

    /// The scopes of the campaigns of one group.
    private static final class Scopes {
        private final Set<String> campaigns = new HashSet<>();
        private final Set<UnitId> units = new HashSet<>();
        private int registrable;

        void add(String campaign, UnitId unit, int phases) {
            campaigns.add(campaign);
            units.add(unit);
            registrable += phases;
        }

        RegistrationCount count(int registered, int pledges) {
            return new RegistrationCount(
                    campaigns.size(), units.size(), registrable, registered, pledges);
        }
    }
}
