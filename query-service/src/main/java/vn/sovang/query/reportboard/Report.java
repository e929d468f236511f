package vn.sovang.query.reportboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.ReportContent;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.UndatedDate;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A report, due or handed in, as people see it.
///
/// @param owedBy units that carry on for one that is no more and owe the report it did not hand in
///   (rule 52); none for any other
/// @param endedOn day on which the unit ended, where nobody carries on its work and the report is
///   owed no more; null for any other
/// @param deadline none when the plan asks for no report on this phase, or the unit came in after
///   its limit
/// @param undated the plan asks for a report and sets no day: never late (rule 33)
/// @param late for one that was handed in: whether that was late; null while it is due, and where
///   there is no limit by which it could be
/// @param daysLate whole days, by its first version
/// @param overdue for one that is due: whether its time is over at the moment asked; null once
///   handed in
/// @param reason why it was sent back
/// @param versions all that were handed in, the newest last; a document in lieu is the first
/// @param inLieu the document that stands for the report (rule 20), or stood for it until it was
///   sent back
/// @param draft text that is saved and not handed in; shown to the unit itself and to the office
///   only
public record Report(
        String key,
        @Nullable String id,
        String campaignId,
        @Nullable String campaignName,
        @Nullable String planId,
        String phase,
        @Nullable String phaseName,
        String unitId,
        String unitName,
        List<Successor> owedBy,
        @Nullable LocalDate endedOn,
        ReportRow.State state,
        @Nullable WrittenDate deadline,
        boolean undated,
        @Nullable Ternary late,
        @Nullable Long daysLate,
        @Nullable Ternary overdue,
        @Nullable Long daysOverdue,
        @Nullable Integer version,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable String summary,
        @Nullable LocalDate coversUntil,
        List<String> attachments,
        @Nullable String reason,
        @Nullable Instant acceptedAt,
        List<Version> versions,
        List<Supplement> supplements,
        @Nullable InLieu inLieu,
        @Nullable Draft draft) {
    public Report {
        owedBy = List.copyOf(owedBy);
        attachments = List.copyOf(attachments);
        versions = List.copyOf(versions);
        supplements = List.copyOf(supplements);
    }

    /// A unit that carries on another's work.
    public record Successor(String id, String name) {}

    /// One version.
    ///
    /// @param summary null where a document stands for the report
    public record Version(
            int number,
            Instant submittedAt,
            @Nullable String summary,
            @Nullable LocalDate coversUntil,
            List<String> attachments,
            @Nullable String returnedFor) {
        public Version {
            attachments = List.copyOf(attachments);
        }

        private static Version of(ReportRow.Version version) {
            ReportContent content = version.content();
            return new Version(
                    version.number(),
                    version.at(),
                    content == null ? null : content.summary(),
                    content == null ? null : content.coversUntil(),
                    content == null ? List.of() : content.attachments(),
                    version.returnedFor());
        }
    }

    /// An addition to a version.
    public record Supplement(
            int number,
            int version,
            Instant supplementedAt,
            String summary,
            LocalDate coversUntil,
            List<String> attachments) {
        public Supplement {
            attachments = List.copyOf(attachments);
        }

        private static Supplement of(ReportRow.Supplement supplement) {
            return new Supplement(
                    supplement.number(),
                    supplement.version(),
                    supplement.at(),
                    supplement.content().summary(),
                    supplement.content().coversUntil(),
                    supplement.content().attachments());
        }
    }

    /// The document in lieu.
    ///
    /// @param line of the recipient, as printed
    public record InLieu(
            String line,
            String citation,
            LocalDate issuedOn,
            @Nullable String planId,
            List<String> attachments) {
        public InLieu {
            attachments = List.copyOf(attachments);
        }

        private static InLieu of(DocumentInLieu document) {
            PlanId plan = document.planId();
            return new InLieu(
                    document.line().value(),
                    document.citation(),
                    document.issuedOn(),
                    plan == null ? null : plan.toString(),
                    document.attachments());
        }
    }

    /// A saved draft.
    public record Draft(
            String id,
            Instant savedAt,
            @Nullable String summary,
            @Nullable LocalDate coversUntil,
            List<String> attachments) {
        public Draft {
            attachments = List.copyOf(attachments);
        }

        private static Draft of(ReportRow.Draft draft) {
            return new Draft(
                    draft.reportId().toString(),
                    draft.savedAt(),
                    draft.content().summary(),
                    draft.content().coversUntil(),
                    draft.content().attachments());
        }
    }

    static Report of(
            String key,
            ReportRow row,
            @Nullable CampaignRow campaign,
            UnitNames names,
            UnitTree tree,
            List<UnitId> successors,
            @Nullable LocalDate endedOn,
            Moment moment,
            boolean seesDraft) {
        ReportRow.Due due = row.demand(campaign, tree);
        Deadline deadline = due == null ? null : due.limit(campaign, row.phase());
        DateContext dates = due == null ? null : due.dates();
        ReportRow.HandedIn report = row.handedIn();
        ReportRow.Version newest = report == null ? null : report.newest();
        ReportContent content = newest == null ? null : newest.content();
        ReportRow.Draft draft = seesDraft ? row.draft() : null;
        boolean isAwaited = report == null && endedOn == null;
        Lateness lateness =
                ReportRow.lateness(
                        due,
                        report == null ? null : report.firstAt(),
                        campaign,
                        row.phase(),
                        moment);
        return new Report(
                key,
                report == null ? null : report.reportId().toString(),
                row.campaignId().toString(),
                campaign == null ? null : campaign.content().name().value(),
                campaign == null ? null : campaign.planId().toString(),
                row.phase(),
                phaseName(campaign, row.phase()),
                row.unitId().toString(),
                names.on(moment.day(), row.unitId()),
                successors.stream()
                        .map(unit -> new Successor(unit.toString(), names.on(moment.day(), unit)))
                        .toList(),
                endedOn,
                endedOn == null ? row.state() : ReportRow.State.ENDED,
                deadline == null || dates == null ? null : WrittenDate.of(deadline, dates),
                deadline != null && deadline.date() instanceof UndatedDate,
                report == null || lateness == null ? null : lateness.late(),
                report == null || lateness == null ? null : lateness.days(),
                isAwaited && lateness != null ? lateness.late() : null,
                isAwaited && lateness != null ? lateness.days() : null,
                newest == null ? null : newest.number(),
                report == null ? null : report.firstAt(),
                newest == null ? null : newest.at(),
                content == null ? null : content.summary(),
                content == null ? null : content.coversUntil(),
                content == null ? List.of() : content.attachments(),
                newest == null ? null : newest.returnedFor(),
                report == null ? null : report.acceptedAt(),
                report == null ? List.of() : report.versions().stream().map(Version::of).toList(),
                report == null
                        ? List.of()
                        : report.supplements().stream().map(Supplement::of).toList(),
                report == null || report.inLieu() == null ? null : InLieu.of(report.inLieu()),
                draft == null ? null : Draft.of(draft));
    }

    private static @Nullable String phaseName(@Nullable CampaignRow campaign, String label) {
        return campaign == null
                ? null
                : campaign.text().reported(label).map(PlannedPhase::name).orElse(null);
    }
}
