package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.YearSpan;
import vn.sovang.text.Phrase;

import java.util.List;

/// Names and sort of a campaign, all of it, as an amendment says.
///
/// @param aliases other names of the same movement (anomaly A39)
/// @param years for which it runs, where that is more than its own year
/// @param launchedWith others who launch it too
public record CampaignDescription(
        Phrase name,
        List<Phrase> aliases,
        CampaignKind kind,
        @Nullable YearSpan years,
        List<Phrase> launchedWith) {
    public CampaignDescription {
        aliases = List.copyOf(aliases);
        launchedWith = List.copyOf(launchedWith);
    }
}
