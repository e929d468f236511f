package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.time.Anchor;
import vn.sovang.time.DateContext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A plan, what it says, and what became of it.
///
/// @param source from where it was read; none for one that was written here
record PlanRow(
        PlanId planId,
        String code,
        Stage stage,
        PlanContent content,
        @Nullable String source,
        @Nullable PlanOrigin origin,
        @Nullable Issue issue,
        @Nullable Assignment assignment,
        List<Launch> launches) {
    PlanRow {
        launches = List.copyOf(launches);
    }

    record Issue(
            @Nullable DocumentNumber number,
            String symbol,
            @Nullable LocalDate issuedOn,
            String issuer,
            @Nullable String signatory) {}

    record Assignment(TenantId province, PlanId planId, String basis, String assignedBy) {}

    record Launch(CampaignId campaignId, String label, LocalDate launchedOn) {}

    PlanRow with(Issue issued) {
        return new PlanRow(
                planId, code, Stage.ISSUED, content, source, origin, issued, assignment, launches);
    }

    PlanRow with(Assignment assigned) {
        return new PlanRow(
                planId,
                code,
                Stage.ASSIGNED_AWAY,
                content,
                source,
                origin,
                issue,
                assigned,
                launches);
    }

    /// The same words, with days that were settled.
    PlanRow with(PlanContent settled) {
        return new PlanRow(
                planId, code, stage, settled, source, origin, issue, assignment, launches);
    }

    PlanRow with(Launch launch) {
        List<Launch> more = new ArrayList<>(launches);
        more.add(launch);
        return new PlanRow(planId, code, stage, content, source, origin, issue, assignment, more);
    }

    /// What resolves the dates of one of its campaigns.
    DateContext dates(@Nullable Launch launch) {
        Map<Anchor, LocalDate> anchors = new EnumMap<>(Anchor.class);
        if (issue != null && issue.issuedOn() != null) {
            anchors.put(Anchor.PLAN_ISSUED, issue.issuedOn());
        }
        if (launch != null) {
            anchors.put(Anchor.CAMPAIGN_LAUNCHED, launch.launchedOn());
        }
        return new DateContext(content.year(), anchors);
    }
}
