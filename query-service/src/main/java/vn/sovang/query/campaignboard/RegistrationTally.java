package vn.sovang.query.campaignboard;

import org.springframework.stereotype.Component;

import vn.sovang.query.counting.Counting;
import vn.sovang.query.counting.Place;
import vn.sovang.query.projection.Board;
import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    RegistrationTally(RegistrationBoard registrations, PledgeBoard pledges) {
        this.registrations = registrations;
        this.pledges = pledges;
    }

    /// Counts by group; no entry for a group of which nobody takes part.
    ///
    /// @param campaigns those that are counted
    public Map<String, RegistrationCount> count(
            Counting counting, Collection<CampaignRow> campaigns) {
        Map<String, Scopes> scopes = scopes(counting, campaigns);
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

    private static Map<String, Scopes> scopes(
            Counting counting, Collection<CampaignRow> campaigns) {
        Map<String, Scopes> scopes = new HashMap<>();
        for (CampaignRow campaign : campaigns) {
            for (UnitId unit : campaign.scope()) {
                String name = counting.group(campaign.campaignId().toString(), unit);
                if (name != null) {
                    scopes.computeIfAbsent(name, _ -> new Scopes()).add(campaign, unit);
                }
            }
        }
        return scopes;
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

        void add(CampaignRow campaign, UnitId unit) {
            campaigns.add(campaign.campaignId().toString());
            units.add(unit);
            registrable += campaign.content().phases().size();
        }

        RegistrationCount count(int registered, int pledges) {
            return new RegistrationCount(
                    campaigns.size(), units.size(), registrable, registered, pledges);
        }
    }
}
