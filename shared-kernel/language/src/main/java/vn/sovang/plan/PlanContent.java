package vn.sovang.plan;

import vn.sovang.kernel.InvalidValue;

import java.util.List;

/// What a plan says: its own words where words matter, and our reading beside them.
///
/// @param year the year that the plan is for
public record PlanContent(
        int year,
        PlanHead head,
        List<ParentDocument> parents,
        Theme theme,
        List<PlannedCampaign> campaigns,
        List<Recipient> recipients) {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    public PlanContent {
        parents = List.copyOf(parents);
        campaigns = List.copyOf(campaigns);
        recipients = List.copyOf(recipients);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidValue("plan.year", "year", Integer.toString(year));
        }
        if (campaigns.stream().map(PlannedCampaign::label).distinct().count() != campaigns.size()) {
            throw new InvalidValue("plan.label-twice", "label", "campaigns");
        }
    }
}
