package vn.sovang.query.counting;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/// Groups into which what is counted falls; what falls into no group is not counted.
public sealed interface Groups {
    /// The group of what a unit does in a campaign.
    @Nullable String of(String campaign, String unit);

    /// All of it is one group.
    record Whole(String name) implements Groups {
        @Override
        public String of(String campaign, String unit) {
            return name;
        }
    }

    /// Groups by a few units, of which several can be one group: the rows of others are not read.
    record OfUnits(Map<String, String> nameByUnit) implements Groups {
        @Override
        public @Nullable String of(String campaign, String unit) {
            return nameByUnit.get(unit);
        }
    }

    /// Groups by organisations, whose units are most of the province's.
    record OfOrganisations(Map<String, String> nameByUnit) implements Groups {
        @Override
        public @Nullable String of(String campaign, String unit) {
            return nameByUnit.get(unit);
        }
    }

    /// Groups by campaigns. What belongs to a plan is counted for each campaign of it.
    record OfCampaigns(Set<String> campaigns) implements Groups {
        @Override
        public @Nullable String of(String campaign, String unit) {
            return campaigns.contains(campaign) ? campaign : null;
        }
    }
}
