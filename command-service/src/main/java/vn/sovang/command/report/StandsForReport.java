package vn.sovang.command.report;

import static vn.sovang.command.report.ReportRejection.LINE_UNKNOWN;
import static vn.sovang.command.report.ReportRejection.NOT_IN_LIEU;
import static vn.sovang.command.report.ReportRejection.PLAN_UNKNOWN;

import vn.sovang.command.act.Facts;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.Recipient.Disposition;
import vn.sovang.report.RecordDocumentInLieu;

/// R7: whether a document stands for a report.
final class StandsForReport {
    private StandsForReport() {}

    static void require(RecordDocumentInLieu command, Facts plan) {
        if (command.disposition() != Disposition.IN_LIEU_OF_REPORT) {
            throw NOT_IN_LIEU.because("line", command.document().line().value());
        }
        PlanId planId = command.document().planId();
        if (planId != null) {
            requireLine(command, planId, plan);
        }
    }

    /// A plan that is kept here says itself what it is to its recipients.
    private static void requireLine(RecordDocumentInLieu command, PlanId planId, Facts plan) {
        if (!plan.has(PlanIssued.class)) {
            throw PLAN_UNKNOWN.because("plan", planId);
        }
        PlanContent content =
                plan.last(PlanImported.class)
                        .map(PlanImported::content)
                        .or(() -> plan.last(PlanDrafted.class).map(PlanDrafted::content))
                        .orElseThrow(() -> PLAN_UNKNOWN.because("plan", planId));
        boolean isInLieu =
                content.recipients().stream()
                        .filter(to -> to.line().equals(command.document().line()))
                        .anyMatch(to -> to.disposition() == Disposition.IN_LIEU_OF_REPORT);
        if (!isInLieu) {
            throw LINE_UNKNOWN.because("line", command.document().line().value());
        }
    }
}
