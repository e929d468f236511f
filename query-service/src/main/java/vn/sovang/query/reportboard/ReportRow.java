package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportId;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Row of one unit and one phase: the report that is owed, and what was handed in.
///
/// @param due demand of the plan; null for a report on a phase for which it asks for none
/// @param handedIn the report, or the document in lieu of it; null while it is due
/// @param draft text that the unit saved and did not hand in yet; only the unit and the office see
///   it
public record ReportRow(
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        State state,
        @Nullable Due due,
        @Nullable HandedIn handedIn,
        @Nullable Draft draft) {
    public enum State {
        DUE,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        /// A document stands for the report (rule 20).
        IN_LIEU,
        /// Owed by a unit that is no more, and whose work nobody carries on: nobody is left to hand
        /// it in. Never stored; found when one looks.
        ENDED,
        /// Drafted only: nobody asks for it and nothing was handed in.
        DRAFT
    }

    /// Demand of the plan.
    ///
    /// @param deadline as it was read when it was first asked for
    /// @param dates context that resolves the deadline
    public record Due(Deadline deadline, DateContext dates) {
        /// The campaign knows the day if one was settled after the launch and up to the moment
        /// asked.
        Deadline limit(@Nullable CampaignRow campaign, String label) {
            return campaign == null
                    ? deadline
                    : campaign.text().reported(label).map(PlannedPhase::report).orElse(deadline);
        }
    }

    /// Demand on a unit that handed in what its own row asks of nobody; null where the campaign did
    /// not ask it ([vn.sovang.campaign.AskedReports#isAsked]).
    ///
    /// @param came day of the report
    static @Nullable Due taken(
            @Nullable CampaignRow campaign,
            String phase,
            UnitId unit,
            @Nullable LocalDate came,
            UnitTree tree) {
        return campaign == null
                        || !campaign.reports().isAsked(phase, unit, came, tree.organisations())
                ? null
                : campaign.text()
                        .reported(phase)
                        .map(PlannedPhase::report)
                        .map(limit -> new Due(limit, campaign.text().dates()))
                        .orElse(null);
    }

    /// Demand by which the report is in time or late; null where there is none.
    @Nullable Due demand(@Nullable CampaignRow campaign, UnitTree tree) {
        return due == null && handedIn != null
                ? taken(campaign, phase, unitId, VietnamTime.day(handedIn.firstAt()), tree)
                : due;
    }

    /// Draft as the unit saved it.
    ///
    /// @param savedAt when it was saved last
    public record Draft(ReportId reportId, ReportDraft content, Instant savedAt) {}

    /// All that was handed in.
    ///
    /// @param versions all of them, the newest last; the first tells whether the report was late
    /// @param inLieu the document that is the first version, where it is one
    /// @param acceptedAt null unless the newest version is accepted
    public record HandedIn(
            ReportId reportId,
            List<Version> versions,
            List<Supplement> supplements,
            @Nullable DocumentInLieu inLieu,
            @Nullable Instant acceptedAt) {
        public HandedIn {
            versions = List.copyOf(versions);
            supplements = List.copyOf(supplements);
        }

        public Version newest() {
            return versions.getLast();
        }

        Instant firstAt() {
            return versions.getFirst().at();
        }

        HandedIn with(Version next) {
            List<Version> more = new ArrayList<>(versions);
            more.add(next);
            return new HandedIn(reportId, more, supplements, inLieu, null);
        }

        HandedIn with(Supplement next) {
            List<Supplement> more = new ArrayList<>(supplements);
            more.add(next);
            return new HandedIn(reportId, versions, more, inLieu, acceptedAt);
        }

        HandedIn returned(String reason) {
            List<Version> judged = new ArrayList<>(versions);
            Version last = judged.removeLast();
            judged.add(new Version(last.number(), last.at(), last.content(), reason));
            return new HandedIn(reportId, judged, supplements, inLieu, null);
        }

        HandedIn accepted(Instant at) {
            return new HandedIn(reportId, versions, supplements, inLieu, at);
        }
    }

    /// One version.
    ///
    /// @param content null where a document stands for the report
    /// @param returnedFor reason for which it was sent back, if it was
    public record Version(
            int number,
            Instant at,
            @Nullable ReportContent content,
            @Nullable String returnedFor) {}

    /// An addition.
    ///
    /// @param version to which it was added
    public record Supplement(int number, int version, Instant at, ReportContent content) {}

    /// Lateness of a report by when it was first handed in; of one that was not, by the moment
    /// asked. Null where there is no demand, so that nothing can be late or in time.
    static @Nullable Lateness lateness(
            @Nullable Due due,
            @Nullable Instant firstAt,
            @Nullable CampaignRow campaign,
            String phase,
            Moment moment) {
        return due == null
                ? null
                : Lateness.at(
                        firstAt == null ? moment.at() : firstAt,
                        due.limit(campaign, phase),
                        due.dates());
    }

    /// Time at which its newest version was handed in, of a report that was.
    Instant newestAt() {
        return Objects.requireNonNull(handedIn).newest().at();
    }

    /// True when its newest version was handed in on the day or later.
    boolean isHandedInFrom(LocalDate day) {
        return handedIn != null && !VietnamTime.day(handedIn.newest().at()).isBefore(day);
    }

    /// The row with a report handed in, which takes the place of the draft.
    ReportRow with(State next, HandedIn report) {
        return new ReportRow(campaignId, phase, unitId, next, due, report, null);
    }

    /// The draft stays: of a correction, while the office still writes.
    ReportRow with(HandedIn report) {
        return new ReportRow(campaignId, phase, unitId, state, due, report, draft);
    }

    ReportRow with(Draft saved) {
        return new ReportRow(campaignId, phase, unitId, state, due, handedIn, saved);
    }

    /// The row with a demand that was not there before.
    ReportRow with(Due asked) {
        return new ReportRow(
                campaignId,
                phase,
                unitId,
                state == State.DRAFT ? State.DUE : state,
                asked,
                handedIn,
                draft);
    }

    /// The row of a report that is handed in and that nobody asks of the unit any more.
    ReportRow unasked() {
        return new ReportRow(campaignId, phase, unitId, state, null, handedIn, draft);
    }

    /// The row where nobody asks for a report any more, and only a draft is left.
    ReportRow released() {
        return new ReportRow(campaignId, phase, unitId, State.DRAFT, null, null, draft);
    }
}
