package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Where;
import vn.sovang.unit.UnitId;

import java.util.Set;
import java.util.stream.Collectors;

/// A caller's selection, in conditions for any board.
public final class Narrowed {
    private final Narrowing by;
    private final Set<String> organisation;
    private final @Nullable Set<String> units;
    private final Set<String> carried;
    private final String campaigns;
    private final String plans;

    /// @param organisation the units of the organisation asked for
    /// @param carried the units whose open work the unit asked for carries on
    /// @param campaigns that hold, as `c`
    /// @param plans that hold, as `p`
    Narrowed(
            Narrowing by,
            Set<String> organisation,
            Set<String> carried,
            String campaigns,
            String plans) {
        this.by = by;
        this.carried = carried;
        this.organisation = organisation;
        this.units = units(by, organisation);
        this.campaigns = campaigns;
        this.plans = plans;
    }

    /// The unit asked for; null for all.
    public @Nullable String unit() {
        return by.unit();
    }

    /// The same selection of things of which a unit chooses nothing.
    public Narrowed ofAllUnits() {
        return new Narrowed(by.ofAllUnits(), organisation, Set.of(), campaigns, plans);
    }

    /// Adds the conditions for a board whose rows stand in this place.
    public Where on(Where where, Place place) {
        if (by.plan() != null) {
            where.and(plan(place, "= :plan"), "plan", by.plan());
        }
        if (by.campaign() != null) {
            where.and(campaign(place), "campaign", by.campaign());
        }
        if (by.planYear() != null) {
            String ofYear =
                    "in (select p.key from view.plan_board p where %s and p.year = :planYear)"
                            .formatted(plans);
            where.and(plan(place, ofYear), "planYear", by.planYear().toString());
        }
        if (units != null) {
            String own = place.unitIs().formatted("cast(:units as text[])");
            if (carried.isEmpty() || place.carriedIs() == null) {
                where.and(own, "units", units.toArray(String[]::new));
            } else {
                String taken = place.carriedIs().formatted("cast(:carried as text[])");
                where.and(
                                "(%s or (%s))".formatted(own, taken),
                                "units",
                                units.toArray(String[]::new))
                        .with("carried", carried.toArray(String[]::new));
            }
        }
        return where;
    }

    /// True when what is of the unit counts.
    public boolean counts(UnitId unit) {
        return units == null || units.contains(unit.toString());
    }

    /// True when what is of the unit counts, or goes over to one that counts.
    public boolean reaches(UnitId unit) {
        return counts(unit) || carried.contains(unit.toString());
    }

    /// All that are left; none for all.
    private static @Nullable Set<String> units(Narrowing by, Set<String> organisation) {
        String unit = by.unit();
        if (by.organisation() == null) {
            return unit == null ? null : Set.of(unit);
        }
        return organisation.stream()
                .filter(each -> unit == null || unit.equals(each))
                .collect(Collectors.toSet());
    }

    private String plan(Place place, String is) {
        return place.plan() == null
                ? place.campaignIs(
                        "in (select c.key from view.campaign_board c where %s and c.plan_id %s)"
                                .formatted(campaigns, is))
                : place.plan() + " " + is;
    }

    private String campaign(Place place) {
        return place.campaign() == null
                ? "%s = (select c.plan_id from view.campaign_board c where %s and c.key = :campaign)"
                        .formatted(place.inPlan(), campaigns)
                : place.campaignIs("= :campaign");
    }
}
