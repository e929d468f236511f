package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

/// Columns by which a board says to what its rows belong: in SQL, for a row `b`.
///
/// @param plan none where only the campaign is told
/// @param campaign none for what belongs to a plan and to no campaign
/// @param unit unit of the row; can be null in a row
/// @param unitIs that it is one of some units, which stand for `%s`
/// @param carriedIs that it is open work of one of some units that are no more, which stand for
///   `%s`; null where nothing goes over to a successor
/// @param link to the board that knows the campaign; null where the row itself does
public record Place(
        @Nullable String plan,
        @Nullable String campaign,
        String unit,
        String unitIs,
        @Nullable String carriedIs,
        @Nullable Link link) {
    public Place(
            @Nullable String plan,
            @Nullable String campaign,
            String unit,
            String unitIs,
            @Nullable String carriedIs) {
        this(plan, campaign, unit, unitIs, carriedIs, null);
    }

    /// Board by which the campaign of a row is found.
    ///
    /// @param join that brings the board in after `b`
    /// @param campaignIs that the row belongs to a campaign, of which the condition stands for `%s`
    public record Link(String join, String campaignIs) {}

    public static Place underCampaign(String campaign, String unit) {
        return of(null, campaign, unit);
    }

    public static Place underPlan(String plan, String unit) {
        return of(plan, null, unit);
    }

    public static Place of(@Nullable String plan, @Nullable String campaign, String unit) {
        return new Place(plan, campaign, unit, unit + " = any (%s)", null);
    }

    /// The same, whose open work goes over to successors.
    public Place carrying(String carried) {
        return new Place(plan, campaign, unit, unitIs, carried, link);
    }

    /// The condition that the campaign is some.
    String campaignIs(String some) {
        return link == null
                ? required(campaign) + " " + some
                : link.campaignIs().replace("%s", some);
    }

    /// Join that brings in what [#campaign] is told by.
    String join() {
        return link == null ? "" : link.join();
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
