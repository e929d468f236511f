package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;
import vn.sovang.text.PlainText;

import java.util.List;

/// A criterion (tiêu chuẩn) by which one kind of subject is judged (capability C22, rule 39).
///
/// @param label unique among the criteria by which one kind of subject is judged for one item
/// @param item the award for which it counts; null for every award of the campaign
public record Criterion(
        String label,
        SubjectKind subject,
        List<Aspect> aspects,
        Phrase phrase,
        @Nullable AwardItem item) {
    public enum Aspect {
        EXEMPLARY_OBSERVANCE,
        /// Unity that applies to collectives only (rule 39).
        INTERNAL_UNITY,
        LAUNCHED_AND_TOOK_PART,
        EFFORT_IN_OWN_POST,
        OUTSTANDING_ACHIEVEMENT
    }

    public Criterion {
        Required.label("label", label);
        aspects = List.copyOf(aspects);
    }

    /// One for every award of its campaign.
    public Criterion(String label, SubjectKind subject, List<Aspect> aspects, Phrase phrase) {
        this(label, subject, aspects, phrase, null);
    }

    /// True when a nominee of the kind is judged by it for the award.
    public boolean counts(SubjectKind kind, AwardItem award) {
        return subject == kind && (item == null || item.equals(award));
    }

    /// True when some nominee is judged by both, which are labelled alike: nobody can tell which of
    /// the two an assessment means.
    public boolean isConfusedWith(Criterion other) {
        return subject == other.subject
                && PlainText.words(label).equals(PlainText.words(other.label))
                && (item == null || other.item == null || item.equals(other.item));
    }
}
