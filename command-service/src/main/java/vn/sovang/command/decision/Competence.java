package vn.sovang.command.decision;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.LegalParameter;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.AppliedRule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may decide on a title or form by one rule set, with the clause and how sure it is (rule 38,
/// capability C20).
///
/// @param award an [vn.sovang.award.EmulationTitle] or [vn.sovang.award.CommendationForm]
/// @param presumed of whom nobody verified whether they may; they decide with a notice
record Competence(
        Enum<?> award,
        Set<DecidingAuthority> authorities,
        Set<DecidingAuthority> presumed,
        String clause,
        Certainty certainty) {
    Competence {
        authorities = Set.copyOf(authorities);
        presumed = Set.copyOf(presumed);
    }

    /// The rule by which the authority decides on the item; empty when a rule that somebody read or
    /// reported says that it may not.
    static Optional<AppliedRule> applied(
            AwardItem item, DecidingAuthority authority, RuleSet rules) {
        Competence competence = of(item, rules);
        boolean isSure = competence.certainty() != Certainty.UNVERIFIED;
        if (isSure && competence.authorities().contains(authority)) {
            return Optional.of(
                    new AppliedRule(
                            item,
                            rules,
                            competence.clause(),
                            competence.certainty(),
                            AppliedRule.Outcome.HOLDS));
        }
        if (isSure && !competence.presumed().contains(authority)) {
            return Optional.empty();
        }
        return Optional.of(
                new AppliedRule(
                        item,
                        rules,
                        competence.clause(),
                        Certainty.UNVERIFIED,
                        AppliedRule.Outcome.UNVERIFIED));
    }

    static Competence of(AwardItem item, RuleSet rules) {
        Enum<?> award =
                switch (item) {
                    case TitleItem(var title, _) -> title;
                    case FormItem(var form, _) -> form;
                };
        return CompetenceTable.of(rules).stream()
                .filter(competence -> competence.award() == award)
                .findFirst()
                .orElseThrow();
    }

    /// All of it, as `docs/law-parameters.md` shows it.
    static List<LegalParameter> parameters() {
        return Arrays.stream(RuleSet.values())
                .flatMap(rules ->
                        CompetenceTable.of(rules).stream()
                                .flatMap(competence -> competence.parameters(rules)))
                .toList();
    }

    private Stream<LegalParameter> parameters(RuleSet rules) {
        return Stream.of(
                        parameter(rules, authorities, certainty),
                        parameter(rules, presumed, Certainty.UNVERIFIED))
                .filter(parameter -> !parameter.value().isEmpty());
    }

    private LegalParameter parameter(
            RuleSet rules, Collection<DecidingAuthority> by, Certainty sure) {
        String value =
                by.stream().sorted().map(DecidingAuthority::name).collect(Collectors.joining(", "));
        return new LegalParameter(
                "competence." + award.name(), value, rules.from(), rules.to(), clause, sure);
    }
}
