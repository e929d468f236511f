package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.PhaseUnits;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.reportboard.ReportRow.State;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Set;

/// Duty of a unit to report on a phase, as its campaign reads.
record Owed(CampaignText campaign, String phase, UnitId unit) {
    static Owed of(String key, CampaignText campaign) {
        return new Owed(
                campaign,
                key.substring(key.indexOf('/') + 1, key.lastIndexOf('/')),
                UnitId.of(key.substring(key.lastIndexOf('/') + 1)));
    }

    /// The row from a day on. Who takes part and is asked, owes; who takes part no more owes no
    /// more but what was overdue then, and what he handed in is measured by when it came
    /// ([ReportRow#demand]). What is asked of nobody any more stays with what was asked. Nobody is
    /// asked for what was due before he was.
    ///
    /// @param overdue labels of the phases, or rounds, whose limit was over before that day
    @Nullable ReportRow asked(@Nullable ReportRow current, Set<String> overdue) {
        Deadline limit = campaign.reported(phase).map(PlannedPhase::report).orElse(null);
        if (limit == null) {
            return released(current);
        }
        if (overdue.contains(phase)) {
            return current;
        }
        if (!campaign.scope().contains(unit)) {
            return unasked(current);
        }
        return current != null && current.due() != null
                ? current
                : owed(current, new ReportRow.Due(limit, campaign.dates()));
    }

    /// The row from an amendment on, which says of whom it asks what it did not before, and who is
    /// released; one of those that did not say it asks all that take part.
    @Nullable ReportRow amended(@Nullable ReportRow current, CampaignAmended by) {
        if (isAmong(by.released())) {
            return unasked(current);
        }
        ReportRow next = asked(current, by.overdue().keySet());
        boolean isNew =
                next != null && next.due() != null && (current == null || current.due() == null);
        return isNew && by.asked() != null && !isAmong(by.asked()) ? current : next;
    }

    private boolean isAmong(@Nullable List<PhaseUnits> reports) {
        return reports != null
                && reports.stream()
                        .anyMatch(
                                some -> some.phase().equals(phase) && some.units().contains(unit));
    }

    /// The row where nobody asks for the report any more.
    static @Nullable ReportRow unasked(@Nullable ReportRow current) {
        ReportRow left = released(current);
        return left == null || left.handedIn() == null ? left : left.unasked();
    }

    private ReportRow owed(@Nullable ReportRow current, ReportRow.Due due) {
        return current == null
                ? new ReportRow(campaign.campaignId(), phase, unit, State.DUE, due, null, null)
                : current.with(due);
    }

    private static @Nullable ReportRow released(@Nullable ReportRow current) {
        if (current == null || current.handedIn() != null) {
            return current;
        }
        return current.draft() == null ? null : current.released();
    }
}
