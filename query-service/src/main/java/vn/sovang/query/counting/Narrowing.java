package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

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
        plan = orNone(plan);
        campaign = orNone(campaign);
        unit = orNone(unit);
        organisation = orNone(organisation);
    }

    /// The same narrowing where a unit chooses nothing.
    Narrowing ofAllUnits() {
        return new Narrowing(plan, campaign, null, organisation, planYear);
    }

    /// The narrowing to campaigns and plans, for all units.
    public Narrowing ofAllCampaigns() {
        return new Narrowing(plan, campaign, null, null, planYear);
    }

    private static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
