package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Ask;

/// The parameters by which all lists and figures are narrowed alike (rule 53).
///
/// @param plan what is under the plan
/// @param campaign what is under the campaign; of what belongs to plans, that of its plan
/// @param unit what is of just this unit
/// @param organisation what is of this unit and of all below it, as they are at the moment asked
/// @param planYear what is under the plans of a year; awards have the year of their decision too
public record Narrowing(
        @Nullable String plan,
        @Nullable String campaign,
        @Nullable String unit,
        @Nullable String organisation,
        @Nullable Integer planYear) {
    public Narrowing {
        plan = Ask.orNone(plan);
        campaign = Ask.orNone(campaign);
        unit = Ask.orNone(unit);
        organisation = Ask.orNone(organisation);
    }

    /// The same narrowing where a unit chooses nothing.
    Narrowing ofAllUnits() {
        return new Narrowing(plan, campaign, null, organisation, planYear);
    }

    /// The narrowing to campaigns and plans, for all units.
    public Narrowing ofAllCampaigns() {
        return new Narrowing(plan, campaign, null, null, planYear);
    }
}
