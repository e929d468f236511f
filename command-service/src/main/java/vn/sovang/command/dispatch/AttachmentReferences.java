package vn.sovang.command.dispatch;

import vn.sovang.aggregation.AggregateReports;
import vn.sovang.decision.CorrectDecision;
import vn.sovang.decision.RecordDecision;
import vn.sovang.proposal.AddDossierItem;
import vn.sovang.proposal.DossierFile;
import vn.sovang.proposal.ReceiveProposal;
import vn.sovang.report.RecordDocumentInLieu;
import vn.sovang.report.ResubmitReport;
import vn.sovang.report.SaveReportDraft;
import vn.sovang.report.SubmitReport;
import vn.sovang.report.SupplementReport;

import java.util.List;

/// Uploaded files to which a command refers; they must be there when its events are written.
public final class AttachmentReferences {
    private AttachmentReferences() {}

    public static List<String> of(Object command) {
        return switch (command) {
            case SaveReportDraft draft -> draft.draft().attachments();
            case RecordDocumentInLieu inLieu -> inLieu.document().attachments();
            case SupplementReport supplement -> supplement.content().attachments();
            case SubmitReport report -> report.content().attachments();
            case ResubmitReport report -> report.content().attachments();
            case AggregateReports aggregate -> aggregate.content().attachments();
            case AddDossierItem item -> List.of(item.attachment());
            case ReceiveProposal received ->
                    received.received().dossier().stream().map(DossierFile::attachment).toList();
            case RecordDecision decision -> decision.attachments();
            case CorrectDecision correction -> correction.document().attachments();
            default -> List.of();
        };
    }
}
