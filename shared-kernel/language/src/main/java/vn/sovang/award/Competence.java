package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Competence to decide on a title or form by one rule set, with the clause and how sure it is
/// (rule 38, capability C20).
///
/// @param award an [EmulationTitle] or [CommendationForm]
/// @param presumed authorities of which nobody verified whether they may; they decide with a notice
/// @param clause by which the others decide
/// @param presumedBy source of the presumption, which nobody read
public record Competence(
        Enum<?> award,
        Set<DecidingAuthority> authorities,
        Set<DecidingAuthority> presumed,
        String clause,
        String presumedBy,
        Certainty certainty) {
    public Competence {
        authorities = Set.copyOf(authorities);
        presumed = Set.copyOf(presumed);
    }

    /// A competence whose presumption is read into the same clause.
    Competence(
            Enum<?> award,
            Set<DecidingAuthority> authorities,
            Set<DecidingAuthority> presumed,
            String clause,
            Certainty certainty) {
        this(award, authorities, presumed, clause, clause, certainty);
    }

    /// The clause by which an authority decides.
    public String clauseOf(DecidingAuthority authority) {
        return presumed.contains(authority) ? presumedBy : clause;
    }

    /// True when the clause, as far as it was read or reported, lets the authority decide; null
    /// where nobody verified it.
    public @Nullable Boolean isOpenTo(DecidingAuthority authority) {
        if (certainty == Certainty.UNVERIFIED) {
            return null;
        }
        if (authorities.contains(authority)) {
            return true;
        }
        return presumed.contains(authority) ? null : Boolean.FALSE;
    }

    /// All titles and forms by one rule set.
    public static List<Competence> of(RuleSet rules) {
        return CompetenceTable.of(rules);
    }

    public static Competence of(AwardItem item, RuleSet rules) {
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
    public static List<LegalParameter> parameters() {
        return Arrays.stream(RuleSet.values())
                .flatMap(rules ->
                        CompetenceTable.of(rules).stream()
                                .flatMap(competence -> competence.parameters(rules)))
                .toList();
    }

    private Stream<LegalParameter> parameters(RuleSet rules) {
        return Stream.of(
                        parameter(rules, authorities, clause, certainty),
                        parameter(rules, presumed, presumedBy, Certainty.UNVERIFIED))
                .filter(parameter -> !parameter.value().isEmpty());
    }

    private LegalParameter parameter(
            RuleSet rules, Collection<DecidingAuthority> by, String source, Certainty sure) {
        String value =
                by.stream().sorted().map(DecidingAuthority::name).collect(Collectors.joining(", "));
        return new LegalParameter(
                "competence." + award.name(), value, rules.from(), rules.to(), source, sure);
    }
}
