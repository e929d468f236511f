package vn.sovang.command.dispatch;

import vn.sovang.command.proposal.AddDossierItem;
import vn.sovang.command.report.ResubmitReport;
import vn.sovang.command.report.SubmitReport;

import java.util.List;

/// Which uploaded files a command refers to; they must be there when its events are written.
final class AttachmentReferences {
    private AttachmentReferences() {}

    static List<String> of(Object command) {
        return switch (command) {
            case SubmitReport report -> report.content().attachments();
            case ResubmitReport report -> report.content().attachments();
            case AddDossierItem item -> List.of(item.attachment());
            default -> List.of();
        };
    }
}
