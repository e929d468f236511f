package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.CRITERIA_ALIKE;
import static vn.sovang.command.plan.PlanRejection.DATE_IMPOSSIBLE;
import static vn.sovang.command.plan.PlanRejection.DATE_UNREAD;
import static vn.sovang.command.plan.PlanRejection.PHASE_ENDS_BEFORE_START;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.text.PlainText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Demands on what is written here: no date that does not exist or cannot be read, no phase that
/// ends before it starts, and no two criteria, campaigns or phases that nobody can tell apart (R2).
final class Soundness {
    private Soundness() {}

    static void require(PlanContent content) {
        requireNone(PlanFindings.of(content));
        requireApart(alike(content));
    }

    /// Demands soundness of an amended text, but for what the amendment leaves as it was: that is
    /// the old document's.
    static void require(PlanContent content, PlanContent before) {
        List<Finding> added = new ArrayList<>(PlanFindings.of(content));
        added.removeAll(PlanFindings.of(before));
        requireNone(added);
        Set<String> alike = alike(content);
        alike.removeAll(alike(before));
        requireApart(alike);
    }

    private static void requireApart(Set<String> alike) {
        for (String label : alike) {
            throw new InvalidValue("plan.label-twice", "label", label);
        }
    }

    /// Labels of campaigns, and of the phases of each, that nobody can tell from another.
    private static Set<String> alike(PlanContent content) {
        return Stream.concat(
                        PlainText.repeated(content.campaigns(), PlannedCampaign::label)
                                .map(PlannedCampaign::label),
                        content.campaigns().stream()
                                .flatMap(PlannedCampaign::confused)
                                .map(PlannedPhase::label))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void requireNone(List<Finding> findings) {
        for (Finding finding : findings) {
            PlanRejection refusal = refusal(finding.code());
            if (refusal != null) {
                throw refusal.because(
                        Map.of("field", finding.anchor(), "phrase", finding.phrase().value()));
            }
        }
    }

    private static @Nullable PlanRejection refusal(FindingCode code) {
        return switch (code) {
            case IMPOSSIBLE_DATE -> DATE_IMPOSSIBLE;
            case DATE_UNREAD, WEEKDAY_DIFFERS -> DATE_UNREAD;
            case PHASE_ENDS_BEFORE_START -> PHASE_ENDS_BEFORE_START;
            case CRITERIA_ALIKE -> CRITERIA_ALIKE;
            default -> null; // Everything else is allowed and shown.
        };
    }
}
