package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.ATTACHMENT_MISSING;
import static vn.sovang.plan.FindingCode.CITATION_INCOMPLETE;
import static vn.sovang.plan.FindingCode.CROSS_REFERENCE_WRONG;
import static vn.sovang.plan.FindingCode.HEAD_INCOMPLETE;
import static vn.sovang.plan.FindingCode.LABEL_GAP;
import static vn.sovang.plan.FindingCode.LIST_OPEN;
import static vn.sovang.plan.FindingCode.LOCAL_DOCUMENT_TYPE;
import static vn.sovang.plan.FindingCode.NUMBER_EMPTY;
import static vn.sovang.plan.FindingCode.PARENT_ISSUER_NOT_RECIPIENT;
import static vn.sovang.plan.FindingCode.RECIPIENT_WITHOUT_DISPOSITION;
import static vn.sovang.plan.FindingCode.SYMBOL_UNREAD;

import vn.sovang.plan.CitedSymbol;
import vn.sovang.plan.ExpectedAttachment;
import vn.sovang.plan.Finding;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentDocument.Relation;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.Printed;
import vn.sovang.plan.Recipient;
import vn.sovang.text.Phrase;
import vn.sovang.text.PlainText;
import vn.sovang.text.SearchText;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateRange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Oddities in a plan, found from its own words and dates alone. Nothing is changed by it.
final class PlanFindings {
    /// The document types of Nghị định 30/2020/NĐ-CP, Điều 7, the legal documents, and those of the
    /// Party and its fronts that plans cite; compared as words, for heads print them in capitals.
    private static final Set<String> KNOWN_TYPES =
            Stream.of(
                            "Nghị quyết",
                            "Quyết định",
                            "Chỉ thị",
                            "Quy chế",
                            "Quy định",
                            "Thông cáo",
                            "Thông báo",
                            "Hướng dẫn",
                            "Chương trình",
                            "Kế hoạch",
                            "Phương án",
                            "Đề án",
                            "Dự án",
                            "Báo cáo",
                            "Biên bản",
                            "Tờ trình",
                            "Hợp đồng",
                            "Công văn",
                            "Công điện",
                            "Bản ghi nhớ",
                            "Bản thỏa thuận",
                            "Giấy ủy quyền",
                            "Giấy mời",
                            "Giấy giới thiệu",
                            "Giấy nghỉ phép",
                            "Phiếu gửi",
                            "Phiếu chuyển",
                            "Phiếu báo",
                            "Thư công",
                            "Kết luận",
                            "Thông tri",
                            "Quy hoạch",
                            "Chiến lược",
                            "Điều lệ",
                            "Lời kêu gọi",
                            "Chương trình hành động",
                            "Hiến pháp",
                            "Bộ luật",
                            "Luật",
                            "Pháp lệnh",
                            "Lệnh",
                            "Nghị định",
                            "Thông tư")
                    .map(SearchText::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern JOINT = Pattern.compile(" (?:phoi hop|lien tich|lien nganh)$");
    private static final String LAW = SearchText.fold("Luật");

    private final PlanContent content;
    private final FindingList found;

    private PlanFindings(PlanContent content) {
        this.content = content;
        this.found = new FindingList(content.year());
    }

    static List<Finding> of(PlanContent content) {
        return on(AwardFindings.days(content), content);
    }

    /// Findings by the rules of a day.
    static List<Finding> on(LocalDate day, PlanContent content) {
        return on(DateRange.of(day), content);
    }

    private static List<Finding> on(DateRange days, PlanContent content) {
        PlanFindings all = new PlanFindings(content);
        all.head(content.head());
        for (int i = 0; i < content.parents().size(); i++) {
            all.parent("parents[%d]".formatted(i), content.parents().get(i));
        }
        PlainText.repeated(content.campaigns(), PlannedCampaign::label)
                .map(PlannedCampaign::label)
                .forEach(label ->
                        all.found.add(
                                LABEL_GAP, "campaigns[%s]".formatted(label), new Phrase(label)));
        CampaignFindings campaigns = new CampaignFindings(content, all.found);
        content.campaigns().forEach(campaigns::look);
        new WorkFindings(content, all.found).look();
        for (int i = 0; i < content.recipients().size(); i++) {
            all.recipient("recipients[%d]".formatted(i), content.recipients().get(i));
        }
        all.whatThePaperLeavesOut();
        new AwardFindings(content, all.found, days).look();
        return all.found.all();
    }

    private void head(PlanHead head) {
        printed("head.number", head.number(), head);
        printed("head.symbol", head.symbol(), head);
        printed("head.issuer", head.issuer(), head);
        printed("head.signatory", head.signatory(), head);
        if (!isKnown(head.documentType())) {
            found.add(LOCAL_DOCUMENT_TYPE, "head.documentType", new Phrase(head.documentType()));
        }
        DatePoint date = head.date();
        if (date == null) {
            found.add(HEAD_INCOMPLETE, "head.date", head.title());
        } else {
            found.point("head.date", date);
        }
    }

    private void printed(String anchor, Printed field, PlanHead head) {
        switch (field.state()) {
            case STATED -> {}
            case EMPTY -> found.add(NUMBER_EMPTY, anchor, head.title());
            case ABSENT -> found.add(HEAD_INCOMPLETE, anchor, head.title());
        }
    }

    /// Looks at a citation. A document that is only named as context need not be cited in full.
    private void parent(String anchor, ParentDocument parent) {
        if (parent.relation() == Relation.CONTEXT) {
            return;
        }
        if (isIncomplete(parent)) {
            found.add(CITATION_INCOMPLETE, anchor, parent.citation());
        }
        if (parent.number() != null && CitedSymbol.read(parent.number()).isEmpty()) {
            found.add(SYMBOL_UNREAD, anchor, parent.citation());
        }
        if (parent.date() != null) {
            found.point(anchor + ".date", parent.date());
        }
        if (!isKnown(parent.documentType())) {
            found.add(LOCAL_DOCUMENT_TYPE, anchor, parent.citation());
        }
        if (parent.relation() == Relation.IMPLEMENTS
                && !content.recipients().isEmpty()
                && content.recipients().stream().noneMatch(line -> names(line, parent.issuer()))) {
            found.add(PARENT_ISSUER_NOT_RECIPIENT, anchor, parent.citation());
        }
    }

    /// A law is rightly cited by its name alone.
    private static boolean isIncomplete(ParentDocument parent) {
        return !SearchText.fold(parent.documentType()).equals(LAW)
                && (parent.number() == null || parent.date() == null);
    }

    /// Compared as words, with the committees' names in full; the list may leave out the province.
    private static boolean names(Recipient recipient, String issuer) {
        String line = organ(recipient.line().value());
        String organ = organ(issuer);
        return line.contains(organ) || (!line.isEmpty() && organ.startsWith(line));
    }

    private static String organ(String words) {
        return SearchText.fold(words)
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("^[\\s-]+|[\\s;.,]+$", "");
    }

    private void recipient(String anchor, Recipient recipient) {
        if (recipient.disposition() == null) {
            found.add(RECIPIENT_WITHOUT_DISPOSITION, anchor, recipient.line());
        }
    }

    private void whatThePaperLeavesOut() {
        content.openLists().forEach(list -> found.add(LIST_OPEN, list.anchor(), list.phrase()));
        for (int i = 0; i < content.attachments().size(); i++) {
            ExpectedAttachment attachment = content.attachments().get(i);
            if (attachment.state() == ExpectedAttachment.State.ABSENT) {
                found.add(ATTACHMENT_MISSING, "attachments[%d]".formatted(i), attachment.phrase());
            }
        }
        content.crossReferences().stream()
                .filter(reference -> !reference.named().equals(reference.meant()))
                .forEach(reference ->
                        found.add(CROSS_REFERENCE_WRONG, reference.anchor(), reference.phrase()));
    }

    /// Organs that act together write a document of a known type together.
    private static boolean isKnown(String documentType) {
        return KNOWN_TYPES.contains(JOINT.matcher(SearchText.fold(documentType)).replaceFirst(""));
    }
}
