package vn.sovang.plan;

import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;

import java.util.List;

/// A criterion (tiêu chuẩn) by which one kind of subject is judged (capability C22, rule 39).
///
/// @param label unique among the criteria of its subject kind
public record Criterion(String label, SubjectKind subject, List<Aspect> aspects, Phrase phrase) {
    public enum Aspect {
        EXEMPLARY_OBSERVANCE,
        /// Of collectives only (rule 39).
        INTERNAL_UNITY,
        LAUNCHED_AND_TOOK_PART,
        EFFORT_IN_OWN_POST,
        OUTSTANDING_ACHIEVEMENT
    }

    public Criterion {
        Required.label("label", label);
        aspects = List.copyOf(aspects);
    }
}
