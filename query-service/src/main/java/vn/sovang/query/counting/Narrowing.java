package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Ask;

/// The parameters by which all lists and figures are narrowed alike (rule 53).
///
/// @param plan plan over the rows
/// @param campaign campaign over the rows; of those that belong to plans, that of its plan
/// @param unit unit of the rows, and no other
/// @param organisation unit that has the rows itself or by those below it, as they are at the
///   moment asked
/// @param planYear year of the plans over the rows; awards have the year of their decision too
public record Narrowing(
        @Nullable String plan,
        @Nullable String campaign,
        @Nullable String unit,
        @Nullable String organisation,
        @Nullable Integer planYear) {
    /// Narrowing to nothing less than all.
    public static final Narrowing NONE = new Narrowing(null, null, null, null, null);

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
