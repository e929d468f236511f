package vn.sovang.decision;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.Competence;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.RuleSet;

import java.util.Optional;
import java.util.regex.Pattern;

/// Rule by which an authority was held competent for an award when it was granted: the version and
/// the clause are kept with the decision (rule 42).
///
/// @param clause the law's clause on competence; decisions of the first versions named the clause
///   of the criteria before it, which nobody judged
public record AppliedRule(
        AwardItem item, RuleSet ruleSet, String clause, Certainty certainty, Outcome outcome) {
    private static final Pattern CRITERIA_TOO = Pattern.compile("Điều \\d+, (7[789]|80)(?!\\d)");

    public enum Outcome {
        HOLDS,
        /// The rule has not been verified; somebody should look.
        UNVERIFIED,
        /// The rule says that this authority may not, and another authority's decision says that it
        /// did; somebody should look. Never in a decision that is issued here.
        CONTRADICTS
    }

    /// The rule by which the authority decides on the item; empty when a rule that somebody read or
    /// reported says that it may not.
    public static Optional<AppliedRule> of(
            AwardItem item, DecidingAuthority authority, RuleSet rules) {
        Competence competence = Competence.of(item, rules);
        Boolean isOpen = competence.isOpenTo(authority);
        if (isOpen == null) {
            return Optional.of(
                    new AppliedRule(
                            item,
                            rules,
                            competence.clauseOf(authority),
                            Certainty.UNVERIFIED,
                            Outcome.UNVERIFIED));
        }
        return isOpen
                ? Optional.of(
                        new AppliedRule(
                                item,
                                rules,
                                competence.clauseOf(authority),
                                competence.certainty(),
                                Outcome.HOLDS))
                : Optional.empty();
    }

    /// Clause that was judged, and no other: of what an older decision names, the article on
    /// competence alone (Luật 06/2022/QH15, Điều 77 to 80).
    public String competenceClause() {
        return CRITERIA_TOO.matcher(clause).replaceAll("Điều $1");
    }
}
