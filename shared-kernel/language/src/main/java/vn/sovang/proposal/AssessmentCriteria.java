package vn.sovang.proposal;

import static vn.sovang.plan.Criterion.Aspect.INTERNAL_UNITY;

import vn.sovang.award.AwardItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.plan.Criterion;
import vn.sovang.text.Phrase;

import java.util.List;
import java.util.stream.Stream;

/// Criteria by which a nominee is assessed: the plan's for its kind and the award, and for a
/// collective always its internal unity, for an individual never (rule 39).
public final class AssessmentCriteria {
    /// The criterion of unity where the plan does not name it: Luật 06/2022/QH15, Điều 27, 28, 74
    /// khoản 3 (read in the text of the law), and as practice before it.
    private static final Criterion UNITY =
            new Criterion(
                    "doan-ket",
                    SubjectKind.COLLECTIVE,
                    List.of(INTERNAL_UNITY),
                    new Phrase("Nội bộ đoàn kết"));

    private AssessmentCriteria() {}

    /// Criteria for a nominee of a kind and an award.
    ///
    /// @param criteria of the campaign
    public static List<Criterion> of(
            List<Criterion> criteria, SubjectKind subject, AwardItem item) {
        List<Criterion> own =
                criteria.stream()
                        .filter(criterion -> criterion.counts(subject, item))
                        .filter(criterion ->
                                subject == SubjectKind.COLLECTIVE || !isUnityAlone(criterion))
                        .toList();
        return subject != SubjectKind.COLLECTIVE
                        || own.stream().anyMatch(AssessmentCriteria::asksForUnity)
                ? own
                : Stream.concat(own.stream(), Stream.of(UNITY)).toList();
    }

    /// A criterion that asks for unity alone; one that asks for more beside it stays.
    private static boolean isUnityAlone(Criterion criterion) {
        return criterion.aspects().equals(List.of(INTERNAL_UNITY));
    }

    private static boolean asksForUnity(Criterion criterion) {
        return criterion.aspects().contains(INTERNAL_UNITY);
    }
}
