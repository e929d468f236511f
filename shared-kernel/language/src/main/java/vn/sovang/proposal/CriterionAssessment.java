package vn.sovang.proposal;

import vn.sovang.kernel.Required;

/// Finding on one criterion (capability C22).
///
/// @param label of the criterion among those of the nominee's kind
/// @param criterion its words at that time
/// @param evidence ground on which the finding stands
public record CriterionAssessment(String label, String criterion, boolean isMet, String evidence) {
    public CriterionAssessment {
        Required.label("label", label);
        Required.text("evidence", evidence);
    }
}
