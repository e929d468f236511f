package vn.sovang.award;

import java.util.List;
import vn.sovang.text.Phrase;

/// An award that a plan announces for a campaign: what, and to which kinds of subject; the document's line beside it.
public record AwardOffer(AwardItem item, List<SubjectKind> subjects, Phrase phrase) {
    public AwardOffer {
        subjects = List.copyOf(subjects);
    }
}
