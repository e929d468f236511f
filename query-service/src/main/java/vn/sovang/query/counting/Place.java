package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

/// Columns by which a board says to what its rows belong: in SQL, for a row `b`.
///
/// @param plan null where only the campaign is known
/// @param campaign null for what belongs to a plan and to no campaign
/// @param unit the one to which it belongs; can be null in a row
/// @param unitIs condition that it is one of some units, which stand for `%s`
public record Place(@Nullable String plan, @Nullable String campaign, String unit, String unitIs) {
    public static Place underCampaign(String campaign, String unit) {
        return of(null, campaign, unit);
    }

    public static Place underPlan(String plan, String unit) {
        return of(plan, null, unit);
    }

    public static Place of(@Nullable String plan, @Nullable String campaign, String unit) {
        return new Place(plan, campaign, unit, unit + " = any (%s)");
    }

    String inCampaign() {
        return required(campaign);
    }

    String inPlan() {
        return required(plan);
    }

    private static String required(@Nullable String expression) {
        if (expression == null) {
            throw new IllegalStateException("neither a plan nor a campaign");
        }
        return expression;
    }
}
