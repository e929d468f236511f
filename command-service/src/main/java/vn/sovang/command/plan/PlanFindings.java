package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.CITATION_INCOMPLETE;
import static vn.sovang.plan.FindingCode.DATE_PARTIAL;
import static vn.sovang.plan.FindingCode.DATE_UNREAD;
import static vn.sovang.plan.FindingCode.DOSSIER_DUE_AT_CAMPAIGN_END;
import static vn.sovang.plan.FindingCode.END_ASSUMED_INCLUSIVE;
import static vn.sovang.plan.FindingCode.FUZZY_START;
import static vn.sovang.plan.FindingCode.HEAD_INCOMPLETE;
import static vn.sovang.plan.FindingCode.IMPOSSIBLE_DATE;
import static vn.sovang.plan.FindingCode.LOCAL_DOCUMENT_TYPE;
import static vn.sovang.plan.FindingCode.NUMBER_EMPTY;
import static vn.sovang.plan.FindingCode.PHASE_ENDS_BEFORE_START;
import static vn.sovang.plan.FindingCode.RECIPIENT_WITHOUT_DISPOSITION;
import static vn.sovang.plan.FindingCode.RELATIVE_START;
import static vn.sovang.plan.FindingCode.REPORT_BEFORE_PHASE_END;
import static vn.sovang.plan.FindingCode.REPORT_UNDATED;
import static vn.sovang.plan.FindingCode.WRAP_UP_BEFORE_PHASE_END;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.Recipient;
import vn.sovang.text.Phrase;
import vn.sovang.text.SearchText;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.LimitKind;
import vn.sovang.time.PartialDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.Ternary;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is odd in a plan, found from its own words and dates alone. Nothing is changed by it.
final class PlanFindings {
    /// The document types of Nghị định 30/2020/NĐ-CP, Điều 7, and of the Party that plans cite;
    /// compared as words, for heads print them in capitals.
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
                            "Luật",
                            "Nghị định",
                            "Thông tư")
                    .map(SearchText::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private final PlanContent content;
    private final DateContext dates;
    private final List<Finding> findings = new ArrayList<>();

    private PlanFindings(PlanContent content) {
        this.content = content;
        this.dates = DateContext.ofYear(content.year());
    }

    static List<Finding> of(PlanContent content) {
        PlanFindings all = new PlanFindings(content);
        all.head(content.head());
        all.parents();
        for (PlannedCampaign campaign : content.campaigns()) {
            all.campaign(campaign);
        }
        for (int i = 0; i < content.recipients().size(); i++) {
            all.recipient("recipients[%d]".formatted(i), content.recipients().get(i));
        }
        return List.copyOf(all.findings);
    }

    private void head(PlanHead head) {
        printed("head.number", head.number(), head);
        printed("head.symbol", head.symbol(), head);
        printed("head.issuer", head.issuer(), head);
        printed("head.signatory", head.signatory(), head);
        if (!isKnown(head.documentType())) {
            add(LOCAL_DOCUMENT_TYPE, "head.documentType", new Phrase(head.documentType()));
        }
        DatePoint date = head.date();
        if (date == null) {
            add(HEAD_INCOMPLETE, "head.date", head.title());
        } else {
            reading("head.date", date.phrase(), date.date());
        }
    }

    private void printed(String anchor, Printed field, PlanHead head) {
        switch (field.state()) {
            case STATED -> {}
            case EMPTY -> add(NUMBER_EMPTY, anchor, head.title());
            case ABSENT -> add(HEAD_INCOMPLETE, anchor, head.title());
        }
    }

    private void parents() {
        for (int i = 0; i < content.parents().size(); i++) {
            ParentDocument parent = content.parents().get(i);
            String anchor = "parents[%d]".formatted(i);
            if (parent.number() == null || parent.date() == null) {
                add(CITATION_INCOMPLETE, anchor, parent.citation());
            } else {
                reading(anchor + ".date", parent.date().phrase(), parent.date().date());
            }
            if (!isKnown(parent.documentType())) {
                add(LOCAL_DOCUMENT_TYPE, anchor, parent.citation());
            }
        }
    }

    private void campaign(PlannedCampaign campaign) {
        String anchor = "campaigns[%s]".formatted(campaign.label());
        for (PlannedPhase phase : campaign.phases()) {
            phase(anchor + ".phases[%s]".formatted(phase.label()), phase, campaign.dossier());
        }
        limit(anchor + ".dossier", campaign.dossier());
    }

    /// Rules 8, 9, 10, 11.
    private void phase(String anchor, PlannedPhase phase, @Nullable Deadline dossier) {
        DatePoint start = phase.start();
        reading(anchor + ".start", start.phrase(), start.date());
        if (start.date() instanceof FuzzyDate) {
            add(FUZZY_START, anchor + ".start", start.phrase());
        }
        if (start.date() instanceof RelativeDate) {
            add(RELATIVE_START, anchor + ".start", start.phrase());
        }
        limit(anchor + ".end", phase.end());
        limit(anchor + ".wrapUp", phase.wrapUp());
        limit(anchor + ".report", phase.report());
        if (endsBeforeStart(phase)) {
            add(PHASE_ENDS_BEFORE_START, anchor + ".end", phase.end().phrase());
        }
        isBeforeEnd(WRAP_UP_BEFORE_PHASE_END, anchor + ".wrapUp", phase.wrapUp(), phase.end());
        isBeforeEnd(REPORT_BEFORE_PHASE_END, anchor + ".report", phase.report(), phase.end());
        if (phase.report() != null && phase.report().date() instanceof UndatedDate) {
            add(REPORT_UNDATED, anchor + ".report", phase.report().phrase());
        }
        if (dossier != null && isNoDayAfter(dossier, phase.end())) {
            add(DOSSIER_DUE_AT_CAMPAIGN_END, anchor + ".end", dossier.phrase());
        }
    }

    private boolean endsBeforeStart(PlannedPhase phase) {
        return phase.end()
                .lastDays(dates)
                .flatMap(end -> phase.start().resolve(dates).map(end::isBefore))
                .filter(Ternary.YES::equals)
                .isPresent();
    }

    private void isBeforeEnd(
            FindingCode code, String anchor, @Nullable Deadline limit, Deadline end) {
        if (limit == null) {
            return;
        }
        limit.lastDays(dates)
                .flatMap(last -> end.lastDays(dates).map(last::isBefore))
                .filter(Ternary.YES::equals)
                .ifPresent(_ -> add(code, anchor, limit.phrase()));
    }

    private boolean isNoDayAfter(Deadline dossier, Deadline end) {
        return dossier.lastDays(dates)
                .flatMap(due -> end.lastDays(dates).map(last -> last.first().isBefore(due.last())))
                .filter(isLater -> !isLater)
                .isPresent();
    }

    private void limit(String anchor, @Nullable Deadline limit) {
        if (limit == null) {
            return;
        }
        reading(anchor, limit.phrase(), limit.date());
        if (limit.kind() == LimitKind.THROUGH_ASSUMED && limit.date() instanceof ExactDate) {
            add(END_ASSUMED_INCLUSIVE, anchor, limit.phrase());
        }
    }

    private void reading(String anchor, Phrase phrase, DateReading reading) {
        switch (reading) {
            case ImpossibleDate _ -> add(IMPOSSIBLE_DATE, anchor, phrase);
            case PartialDate _ -> add(DATE_PARTIAL, anchor, phrase);
            case UnreadDate _ -> add(DATE_UNREAD, anchor, phrase);
            case ExactDate _, FuzzyDate _, RelativeDate _, SettledDate _, UndatedDate _ -> {}
        }
    }

    private void recipient(String anchor, Recipient recipient) {
        if (recipient.disposition() == null) {
            add(RECIPIENT_WITHOUT_DISPOSITION, anchor, recipient.line());
        }
    }

    private static boolean isKnown(String documentType) {
        return KNOWN_TYPES.contains(SearchText.fold(documentType));
    }

    private void add(FindingCode code, String anchor, Phrase phrase) {
        findings.add(new Finding(code, anchor, phrase));
    }
}
