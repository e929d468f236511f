package vn.sovang.query.history;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.award.RuleSet;
import vn.sovang.law.Check;
import vn.sovang.law.Criterion;
import vn.sovang.law.Eligibility;
import vn.sovang.law.Unjudged;
import vn.sovang.time.Ternary;

import java.time.LocalDate;
import java.util.List;

/// The verdict on a nominee's history as it was given then; what came to be known since does not
/// change it.
///
/// @param source the texts of the rule set
/// @param judgedOn the day whose rules applied
/// @param unjudged why nothing was judged; null where something was
public record ShownVerdict(
        RuleSet ruleSet,
        String source,
        LocalDate judgedOn,
        Ternary outcome,
        @Nullable Unjudged unjudged,
        List<Checked> checks) {
    public ShownVerdict {
        checks = List.copyOf(checks);
    }

    /// One criterion, as it was judged.
    ///
    /// @param isInTheWay whether the award needs an override for it: the clause was read, and the
    ///   outcome is no
    /// @param inputs facts on which the outcome stands
    /// @param missing years of which nothing is known, or in which what is asked for did not happen
    public record Checked(
            Criterion criterion,
            String clause,
            Certainty certainty,
            Ternary outcome,
            boolean isInTheWay,
            List<ShownFact> inputs,
            List<Integer> missing) {
        public Checked {
            inputs = List.copyOf(inputs);
            missing = List.copyOf(missing);
        }

        public static @Nullable Checked of(@Nullable Check check) {
            return check == null ? null : shown(check);
        }

        private static Checked shown(Check check) {
            return new Checked(
                    check.criterion(),
                    check.clause(),
                    check.certainty(),
                    check.outcome(),
                    check.standsInTheWay(),
                    check.inputs().stream().map(ShownFact::of).toList(),
                    check.missing());
        }
    }

    public static @Nullable ShownVerdict of(@Nullable Eligibility verdict) {
        return verdict == null
                ? null
                : new ShownVerdict(
                        verdict.ruleSet(),
                        verdict.ruleSet().source(),
                        verdict.judgedOn(),
                        verdict.outcome(),
                        verdict.unjudged(),
                        verdict.checks().stream().map(Checked::shown).toList());
    }
}
