package vn.sovang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;

import org.junit.jupiter.api.Test;

import vn.sovang.aggregation.AggregateReports;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.award.DecisionId;
import vn.sovang.award.DossierComponent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.decision.CorrectDecision;
import vn.sovang.decision.CorrectingDocument;
import vn.sovang.decision.RecordDecision;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.AddDossierItem;
import vn.sovang.proposal.ProposalId;
import vn.sovang.report.AcceptReport;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.RecordDocumentInLieu;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportId;
import vn.sovang.report.ResubmitReport;
import vn.sovang.report.SaveReportDraft;
import vn.sovang.report.SubmitReport;
import vn.sovang.report.SupplementReport;
import vn.sovang.text.Phrase;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

class AttachmentReferencesTest {
    private static final ReportId REPORT = new ReportId(id(30));
    private static final ReportContent CONTENT =
            new ReportContent("x", TODAY, List.of("a".repeat(64), "b".repeat(64)));

    @Test
    void a_command_that_names_files_names_them_to_the_log() {
        assertThat(
                        AttachmentReferences.of(
                                new SubmitReport(
                                        REPORT, new CampaignId(id(20)), "1", unit(1), CONTENT)))
                .isEqualTo(CONTENT.attachments());
        assertThat(AttachmentReferences.of(new ResubmitReport(REPORT, CONTENT)))
                .isEqualTo(CONTENT.attachments());
        assertThat(
                        AttachmentReferences.of(
                                new AddDossierItem(
                                        new ProposalId(id(40)),
                                        DossierComponent.SUBMISSION,
                                        null,
                                        "c".repeat(64),
                                        "tep.pdf")))
                .containsExactly("c".repeat(64));
        CampaignId campaign = new CampaignId(id(20));
        List<String> files = CONTENT.attachments();
        for (Object command :
                List.of(
                        new SaveReportDraft(
                                REPORT, campaign, "1", unit(1), new ReportDraft(null, null, files)),
                        new SupplementReport(REPORT, CONTENT),
                        new RecordDocumentInLieu(
                                REPORT,
                                campaign,
                                "1",
                                unit(1),
                                new DocumentInLieu(new Phrase("x"), "y", TODAY, null, files),
                                null),
                        new AggregateReports(
                                new AggregationId(id(35)),
                                campaign,
                                "1",
                                unit(1),
                                List.of(),
                                CONTENT))) {
            assertThat(AttachmentReferences.of(command)).isEqualTo(files);
        }
        assertThat(
                        AttachmentReferences.of(
                                new RecordDecision(
                                        new DecisionId(id(50)),
                                        new DocumentNumber("900"),
                                        "QĐ-TTg",
                                        TODAY,
                                        unit(1),
                                        "Thủ tướng",
                                        List.of(),
                                        List.of(),
                                        null,
                                        files)))
                .isEqualTo(files);
        assertThat(
                        AttachmentReferences.of(
                                new CorrectDecision(
                                        new DecisionId(id(50)),
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        new CorrectingDocument("QĐ 2", TODAY, files),
                                        "x")))
                .isEqualTo(files);
        assertThat(AttachmentReferences.of(new AcceptReport(REPORT, 1))).isEmpty();
    }

    /// A new command with files would otherwise pass without them.
    @Test
    void no_other_command_has_files() {
        assertThat(
                        CommandTable.ROUTES.stream()
                                .<Class<?>>map(CommandRoute::command)
                                .filter(AttachmentReferencesTest::hasFiles))
                .containsExactlyInAnyOrder(
                        CorrectDecision.class,
                        SubmitReport.class,
                        ResubmitReport.class,
                        SaveReportDraft.class,
                        SupplementReport.class,
                        RecordDocumentInLieu.class,
                        AggregateReports.class,
                        AddDossierItem.class,
                        RecordDecision.class);
    }

    private static boolean hasFiles(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(AttachmentReferencesTest::isFiles);
    }

    private static boolean isFiles(RecordComponent component) {
        // What a plan promises to attach (ExpectedAttachment) is no file yet.
        boolean names = component.getGenericType().getTypeName().contains("String");
        return (component.getName().startsWith("attachment") && names)
                || hasFiles(component.getType());
    }
}
