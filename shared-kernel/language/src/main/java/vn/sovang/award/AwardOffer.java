package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.Phrase;

import java.util.List;

/// An award that a plan announces for a campaign: what, and to which kinds of subject; the
/// document's line beside it.
///
/// @param quotas for the kinds of subject that have one; a kind without one has no limit (rule 35)
/// @param extendedScope set when units outside the issuer's tree may get it
public record AwardOffer(
        AwardItem item,
        List<SubjectKind> subjects,
        Phrase phrase,
        List<Quota> quotas,
        @Nullable ExtendedScope extendedScope) {
    public AwardOffer {
        subjects = List.copyOf(subjects);
        quotas = List.copyOf(quotas);
        if (quotas.stream().map(Quota::subject).distinct().count() != quotas.size()) {
            throw new InvalidValue("quota.twice", "phrase", phrase.value());
        }
    }
}
