package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.CampaignKind;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.List;

/// A campaign in a list.
///
/// @param aliases other names of the same movement (anomaly A39)
/// @param units how many take part
public record ListedCampaign(
        String id,
        String planId,
        String label,
        String name,
        List<String> aliases,
        CampaignKind kind,
        int year,
        LocalDate launchedOn,
        List<Campaign.Phase> phases,
        int units,
        long registrations,
        @Nullable WrittenDate dossier,
        @Nullable LocalDate closedOn) {
    public ListedCampaign {
        aliases = List.copyOf(aliases);
        phases = List.copyOf(phases);
    }

    /// True while awards can be proposed: until it is closed, and after that within their own
    /// limit.
    public boolean takesProposals(LocalDate today) {
        return Campaign.takesProposals(closedOn, dossier, today);
    }

    static ListedCampaign of(CampaignRow row, long registrations, LocalDate day) {
        CampaignRow.Closing closing = row.closing();
        return new ListedCampaign(
                row.campaignId().toString(),
                row.planId().toString(),
                row.content().label(),
                row.content().name().value(),
                row.content().aliases().stream().map(Phrase::value).toList(),
                row.content().kind(),
                row.dates().year(),
                row.launchedOn(),
                row.content().phases().stream()
                        .map(phase -> Campaign.Phase.of(phase, row.dates(), day))
                        .toList(),
                row.scope().size(),
                registrations,
                Campaign.written(row.content().dossier(), row.dates()),
                closing == null ? null : closing.closedOn());
    }
}
