package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.Distribution;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.time.Anchor;
import vn.sovang.time.DateContext;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A plan, what it says, and what became of it.
///
/// @param source from where it was read; none for one that was written here
/// @param keptBy unit of the post that issued it, else of the post that wrote or entered it; null
///   where neither has one
public record PlanRow(
        PlanId planId,
        String code,
        PlanStage stage,
        PlanContent content,
        @Nullable String source,
        @Nullable PlanOrigin origin,
        @Nullable Issue issue,
        @Nullable Assignment assignment,
        List<Launch> launches,
        List<Amendment> amendments,
        @Nullable Replacement replacement,
        @Nullable Withdrawal withdrawal,
        @Nullable PlanCopied copied,
        @Nullable UnitId keptBy) {
    public PlanRow {
        launches = List.copyOf(launches);
        amendments = List.copyOf(amendments);
    }

    public record Issue(
            @Nullable DocumentNumber number,
            String symbol,
            @Nullable LocalDate issuedOn,
            String issuer,
            @Nullable String signatory,
            @Nullable SigningCapacity capacity,
            List<Distribution> distribution,
            @Nullable UnitId issuingUnit) {
        public Issue {
            distribution = List.copyOf(distribution);
        }
    }

    public record Assignment(TenantId province, PlanId planId, String basis, String assignedBy) {}

    public record Launch(CampaignId campaignId, String label, LocalDate launchedOn) {}

    /// A document that amended the plan.
    public record Amendment(
            int number,
            String document,
            LocalDate issuedOn,
            String issuer,
            String signatory,
            String summary) {}

    /// Replacement by another plan.
    public record Replacement(PlanId by, @Nullable LocalDate on) {}

    public record Withdrawal(String document, LocalDate on, String issuer, String reason) {}

    static PlanRow of(PlanDrafted e, @Nullable UnitId by) {
        return first(e.planId(), e.code(), PlanStage.DRAFT, e.content(), null, null, by);
    }

    static PlanRow of(PlanImported e, @Nullable UnitId by) {
        return first(
                e.planId(), e.code(), PlanStage.IMPORTED, e.content(), e.source(), e.origin(), by);
    }

    private static PlanRow first(
            PlanId id,
            String code,
            PlanStage stage,
            PlanContent content,
            @Nullable String source,
            @Nullable PlanOrigin origin,
            @Nullable UnitId by) {
        return new PlanRow(
                id, code, stage, content, source, origin, null, null, List.of(), List.of(), null,
                null, null, by);
    }

    PlanRow with(PlanCopied from) {
        return new PlanRow(
                planId,
                code,
                stage,
                content,
                source,
                origin,
                issue,
                assignment,
                launches,
                amendments,
                replacement,
                withdrawal,
                from,
                keptBy);
    }

    PlanRow with(Issue issued, @Nullable UnitId by) {
        return new PlanRow(
                planId,
                code,
                PlanStage.ISSUED,
                content,
                source,
                origin,
                issued,
                assignment,
                launches,
                amendments,
                replacement,
                withdrawal,
                copied,
                by == null ? keptBy : by);
    }

    PlanRow with(Assignment assigned) {
        return new PlanRow(
                planId,
                code,
                PlanStage.ASSIGNED_AWAY,
                content,
                source,
                origin,
                issue,
                assigned,
                launches,
                amendments,
                replacement,
                withdrawal,
                copied,
                keptBy);
    }

    /// Another text, or the same words with days that were settled.
    PlanRow with(PlanContent later) {
        return with(stage, later, launches, amendments);
    }

    PlanRow with(Launch launch) {
        return with(stage, content, more(launches, launch), amendments);
    }

    PlanRow with(PlanContent later, Amendment amendment) {
        return with(stage, later, launches, more(amendments, amendment));
    }

    PlanRow with(Replacement replaced) {
        return new PlanRow(
                planId,
                code,
                PlanStage.REPLACED,
                content,
                source,
                origin,
                issue,
                assignment,
                launches,
                amendments,
                replaced,
                withdrawal,
                copied,
                keptBy);
    }

    PlanRow with(Withdrawal withdrawn) {
        return new PlanRow(
                planId,
                code,
                PlanStage.WITHDRAWN,
                content,
                source,
                origin,
                issue,
                assignment,
                launches,
                amendments,
                replacement,
                withdrawn,
                copied,
                keptBy);
    }

    private PlanRow with(
            PlanStage next, PlanContent text, List<Launch> launched, List<Amendment> amended) {
        return new PlanRow(
                planId,
                code,
                next,
                text,
                source,
                origin,
                issue,
                assignment,
                launched,
                amended,
                replacement,
                withdrawal,
                copied,
                keptBy);
    }

    private static <T> List<T> more(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /// Context that resolves the dates of one of its campaigns, or those of its own.
    public DateContext dates(@Nullable Launch launch) {
        return dates(
                content.year(),
                issue == null ? null : issue.issuedOn(),
                launch == null ? null : launch.launchedOn());
    }

    /// Context that resolves the dates of a plan of a year, and of a campaign of it.
    public static DateContext dates(
            int year, @Nullable LocalDate issuedOn, @Nullable LocalDate launchedOn) {
        Map<Anchor, LocalDate> anchors = new EnumMap<>(Anchor.class);
        if (issuedOn != null) {
            anchors.put(Anchor.PLAN_ISSUED, issuedOn);
        }
        if (launchedOn != null) {
            anchors.put(Anchor.CAMPAIGN_LAUNCHED, launchedOn);
        }
        return new DateContext(year, anchors);
    }
}
