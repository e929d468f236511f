package vn.sovang.award;

import vn.sovang.text.Phrase;

import java.util.List;

/// An award that a plan announces for a campaign: what, and to which kinds of subject; the
/// document's line beside it.
public record AwardOffer(AwardItem item, List<SubjectKind> subjects, Phrase phrase) {
    public AwardOffer {
        subjects = List.copyOf(subjects);
    }
}
