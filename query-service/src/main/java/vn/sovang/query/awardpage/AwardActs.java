package vn.sovang.query.awardpage;

import vn.sovang.award.CommendationForm;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;

import java.util.List;

/// Acts on awards of a decision that are offered beside them: one issued here is corrected and
/// revoked, of one that was recorded from paper the revocation is recorded. What strips or restores
/// is offered where an award can be stripped, or was lost. What came by itself from another body
/// changes by itself.
public final class AwardActs {
    private AwardActs() {}

    /// Acts on one award, whose forms are begun with it.
    public static List<Acts.Link> on(Award award, Caller caller, Words words) {
        return Acts.on("decisions", award.decisionId(), caller, words).stream()
                .filter(act -> fits(verb(act), award))
                .map(act ->
                        new Acts.Link(
                                "%s?proposalId=%s&line=%d"
                                        .formatted(act.address(), award.proposalId(), award.line()),
                                act.words(),
                                act.isGrave(),
                                act.remit()))
                .toList();
    }

    /// Acts on a decision, whose forms offer its awards.
    static List<Acts.Link> on(List<Award> awards, Caller caller, Words words) {
        Award first = awards.getFirst();
        return Acts.on("decisions", first.decisionId(), caller, words).stream()
                .filter(act ->
                        verb(act).equals("correct")
                                ? isOurs(first)
                                : awards.stream().anyMatch(award -> fits(verb(act), award)))
                .toList();
    }

    private static String verb(Acts.Link act) {
        return act.address().substring(act.address().lastIndexOf('/') + 1);
    }

    private static boolean fits(String verb, Award award) {
        boolean isHeld = award.state() == Award.State.VALID;
        return switch (verb) {
            case "revoke" -> isHeld && isOurs(award);
            case "record-revocation" -> isHeld && !isOurs(award) && isByHand(award);
            case "record-stripping" ->
                    isHeld
                            && isByHand(award)
                            && award.item().equals(CommendationForm.STATE_HONORARY_TITLE.name());
            case "record-restoration" -> !isHeld && isByHand(award);
            default -> false;
        };
    }

    private static boolean isOurs(Award award) {
        return award.arrival() == null;
    }

    private static boolean isByHand(Award award) {
        return award.arrival() == null || award.arrival().origin() == null;
    }
}
