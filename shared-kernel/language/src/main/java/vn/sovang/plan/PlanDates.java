package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.goal.Target;
import vn.sovang.time.CountedDate;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.EventDate;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;
import vn.sovang.time.WorkingDaysDate;
import vn.sovang.time.YearlessDate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dates of a plan by their anchors, such as `campaigns[nam-2021].phases[1].end`, and what they
/// are read as once a person has settled them. The words are never touched (rules 4, 5).
public final class PlanDates {
    private PlanDates() {}

    /// Place of a date that belongs to a campaign.
    ///
    /// @param label the campaign's label in the plan
    /// @param anchor within the campaign, such as `phases[1].end`
    public record InCampaign(String label, String anchor) {}

    private interface Reader {
        DateReading read(String anchor, DateReading date);
    }

    /// Every date of a plan, as it is read now.
    public static Map<String, DateReading> of(PlanContent content) {
        Map<String, DateReading> dates = new LinkedHashMap<>();
        reread(content, (anchor, date) -> put(dates, anchor, date));
        return dates;
    }

    /// Every date of a campaign, by its anchor within the campaign.
    public static Map<String, DateReading> of(PlannedCampaign campaign) {
        Map<String, DateReading> dates = new LinkedHashMap<>();
        reread("", campaign, (anchor, date) -> put(dates, anchor, date));
        return dates;
    }

    /// True when a person may settle the day: no calendar has it, nobody could read it, it leaves
    /// out the day or the year, or it hangs on what only a person knows. A series is no single day.
    public static boolean isOpen(DateReading date) {
        return switch (date) {
            case EventDate _,
                    FuzzyDate _,
                    ImpossibleDate _,
                    PartialDate _,
                    PeriodDate _,
                    UnreadDate _,
                    WorkingDaysDate _,
                    YearlessDate _ ->
                    true;
            case CountedDate _,
                    ExactDate _,
                    RecurringDate _,
                    RelativeDate _,
                    SettledDate _,
                    TimedDate _,
                    UndatedDate _ ->
                    false;
        };
    }

    /// The plan with the days that were settled, in their order; the first stays until one corrects
    /// it.
    public static PlanContent settled(PlanContent content, List<FindingSettled> settlements) {
        PlanContent settled = content;
        for (FindingSettled settlement : settlements) {
            SettledDate day = settlement.day().orElse(null);
            if (day != null) {
                String where = settlement.finding().anchor();
                boolean corrects = settlement.correction() != null;
                settled = reread(settled, (anchor, date) -> at(where, anchor, date, day, corrects));
            }
        }
        return settled;
    }

    /// The campaign with one day settled, in place of an earlier one where there is one.
    ///
    /// @param where anchor within the campaign
    public static PlannedCampaign settled(PlannedCampaign campaign, String where, SettledDate day) {
        return reread("", campaign, (anchor, date) -> at(where, anchor, date, day, true));
    }

    /// The campaign to which an anchor of the plan belongs; empty for dates of the plan itself.
    public static Optional<InCampaign> inCampaign(PlanContent content, String anchor) {
        return content.campaigns().stream()
                .filter(campaign -> anchor.startsWith(prefix(campaign)))
                .map(campaign ->
                        new InCampaign(
                                campaign.label(), anchor.substring(prefix(campaign).length())))
                .filter(found -> of(content).containsKey(anchor))
                .findFirst();
    }

    private static DateReading put(
            Map<String, DateReading> dates, String anchor, DateReading date) {
        dates.put(anchor, date);
        return date;
    }

    private static DateReading at(
            String where, String anchor, DateReading date, SettledDate settled, boolean corrects) {
        boolean takes = isOpen(date) || (corrects && date instanceof SettledDate);
        return anchor.equals(where) && takes ? settled : date;
    }

    private static PlanContent reread(PlanContent content, Reader reader) {
        PlanHead head = content.head();
        List<ParentDocument> parents = new ArrayList<>();
        for (int i = 0; i < content.parents().size(); i++) {
            parents.add(reread("parents[%d].date".formatted(i), content.parents().get(i), reader));
        }
        return new PlanContent(
                content.year(),
                new PlanHead(
                        head.documentType(),
                        head.title(),
                        head.number(),
                        head.symbol(),
                        point("head.date", head.date(), reader),
                        head.issuer(),
                        head.signatory(),
                        head.place(),
                        head.capacity(),
                        head.position()),
                parents,
                content.theme(),
                content.campaigns().stream()
                        .map(campaign -> reread(prefix(campaign), campaign, reader))
                        .toList(),
                content.recipients(),
                content.passages(),
                content.targets().stream().map(target -> reread(target, reader)).toList(),
                content.tasks(),
                content.duties().stream().map(duty -> reread(duty, reader)).toList(),
                content.attachments(),
                content.openLists(),
                content.crossReferences());
    }

    private static Target reread(Target target, Reader reader) {
        String anchor = "targets[%s].due".formatted(target.code());
        return new Target(
                target.code(),
                target.phrase(),
                target.goal(),
                limit(anchor, target.due(), reader),
                target.anchors());
    }

    private static Duty reread(Duty duty, Reader reader) {
        return new Duty(
                duty.code(),
                duty.actor(),
                duty.modality(),
                duty.kind(),
                duty.action(),
                duty.counterpart(),
                limit("duties[%s].due".formatted(duty.code()), duty.due(), reader),
                duty.recurrence(),
                duty.supporting(),
                duty.units());
    }

    private static ParentDocument reread(String anchor, ParentDocument parent, Reader reader) {
        return new ParentDocument(
                parent.relation(),
                parent.origin(),
                parent.citation(),
                parent.documentType(),
                parent.number(),
                point(anchor, parent.date(), reader),
                parent.issuer(),
                parent.documentId());
    }

    /// The duty, with its limit settled where that is what was settled.
    ///
    /// @param corrects whether it takes the place of a day that was settled before
    public static Duty settled(Duty duty, String where, SettledDate day, boolean corrects) {
        return reread(duty, (anchor, date) -> at(where, anchor, date, day, corrects));
    }

    private static PlannedCampaign reread(String prefix, PlannedCampaign campaign, Reader reader) {
        return new PlannedCampaign(
                campaign.label(),
                campaign.name(),
                campaign.kind(),
                campaign.phases().stream()
                        .map(phase ->
                                reread(
                                        prefix + "phases[%s].".formatted(phase.label()),
                                        phase,
                                        reader))
                        .toList(),
                limit(prefix + "dossier", campaign.dossier(), reader),
                campaign.checklist(),
                campaign.awards(),
                campaign.criteria(),
                campaign.aliases(),
                campaign.standing(),
                campaign.years(),
                campaign.launchedWith(),
                campaign.commemorations());
    }

    private static PlannedPhase reread(String prefix, PlannedPhase phase, Reader reader) {
        DatePoint start = phase.start();
        Deadline end = phase.end();
        return new PlannedPhase(
                phase.label(),
                phase.name(),
                new DatePoint(start.phrase(), reader.read(prefix + "start", start.date())),
                new Deadline(end.phrase(), end.kind(), reader.read(prefix + "end", end.date())),
                limit(prefix + "wrapUp", phase.wrapUp(), reader),
                limit(prefix + "report", phase.report(), reader),
                phase.commemorations());
    }

    private static @Nullable DatePoint point(
            String anchor, @Nullable DatePoint point, Reader reader) {
        return point == null
                ? null
                : new DatePoint(point.phrase(), reader.read(anchor, point.date()));
    }

    private static @Nullable Deadline limit(
            String anchor, @Nullable Deadline limit, Reader reader) {
        return limit == null
                ? null
                : new Deadline(limit.phrase(), limit.kind(), reader.read(anchor, limit.date()));
    }

    private static String prefix(PlannedCampaign campaign) {
        return "campaigns[%s].".formatted(campaign.label());
    }
}
