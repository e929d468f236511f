package vn.sovang.command.dispatch;

import vn.sovang.command.aggregation.AggregateReports;
import vn.sovang.command.decision.RecordDecision;
import vn.sovang.command.proposal.AddDossierItem;
import vn.sovang.command.proposal.ReceiveProposal;
import vn.sovang.command.report.RecordDocumentInLieu;
import vn.sovang.command.report.ResubmitReport;
import vn.sovang.command.report.SaveReportDraft;
import vn.sovang.command.report.SubmitReport;
import vn.sovang.command.report.SupplementReport;
import vn.sovang.proposal.DossierFile;

import java.util.List;

/// Which uploaded files a command refers to; they must be there when its events are written.
final class AttachmentReferences {
    private AttachmentReferences() {}

    static List<String> of(Object command) {
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
            default -> List.of();
        };
    }
}
