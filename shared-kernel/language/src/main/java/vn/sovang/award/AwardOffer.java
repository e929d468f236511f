package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.Phrase;

import java.util.List;
import java.util.Optional;

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

    /// Places that a document gives an item for one kind of subject (rule 35). A proposal does not
    /// say which of several offers of one item it answers, so their places add up; and one that
    /// sets no number opens the item without limit.
    public static Optional<Quota> quota(
            List<AwardOffer> offers, AwardItem item, SubjectKind subject) {
        List<AwardOffer> open =
                offers.stream()
                        .filter(offer -> offer.item().equals(item))
                        .filter(offer ->
                                offer.subjects().contains(subject)
                                        || offer.quotaOf(subject).isPresent())
                        .toList();
        if (open.isEmpty() || open.stream().anyMatch(offer -> offer.quotaOf(subject).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                new Quota(
                        subject,
                        open.stream()
                                .flatMap(offer -> offer.quotaOf(subject).stream())
                                .mapToInt(Quota::count)
                                .sum()));
    }

    private Optional<Quota> quotaOf(SubjectKind subject) {
        return quotas.stream().filter(quota -> quota.subject() == subject).findFirst();
    }
}
