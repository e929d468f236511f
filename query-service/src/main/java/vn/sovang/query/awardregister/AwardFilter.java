package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Where;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Filter of the register by what the decision says.
///
/// @param year of the decision, such as 2021
/// @param authority that decided
/// @param issuer the unit that issued the decision
/// @param item the name of a title or form, such as `ADVANCED_WORKER`
/// @param ruleSet the rules by which the authority was held competent
/// @param subject kind of those who received it
/// @param trait of those who received it
/// @param special traits at which an auditor looks first
/// @param decision id of the decision
/// @param nominee ids of those who received it
/// @param heldOn a day on which it was held, whatever became of it later
public record AwardFilter(
        @Nullable Integer year,
        @Nullable DecidingAuthority authority,
        @Nullable String issuer,
        @Nullable String item,
        @Nullable RuleSet ruleSet,
        @Nullable SubjectKind subject,
        @Nullable NomineeTrait trait,
        @Nullable Special special,
        @Nullable String decision,
        @Nullable List<String> nominee,
        @Nullable LocalDate heldOn) {
    public AwardFilter {
        decision = Ask.orNone(decision);
        nominee =
                nominee == null || nominee.stream().allMatch(String::isBlank)
                        ? null
                        : List.copyOf(nominee);
    }

    /// The newest change that holds from the day or before.
    private static final String HELD =
            """
            b.decided_on <= :heldOn
              and coalesce(
                (select c.change ->> 'kind' = 'RESTORED'
                 from jsonb_array_elements(b.row -> 'changes') with ordinality as c (change, nth)
                 where c.change ->> 'from' <= :heldOn
                 order by c.nth desc limit 1),
                true)\
            """;

    /// Departures from the ordinary course of a decision.
    public enum Special {
        /// Given outside the issuer's own organisation (A33).
        EXTENDED_SCOPE("b.row ->> 'scopeBasis' is not null"),
        /// Granted by an override (rules 36, 45).
        OVERRIDE("b.row ->> 'override' is not null"),
        /// Granted by a rule that nobody has verified, or that speaks against it.
        UNVERIFIED_RULE("b.row #>> '{rule,outcome}' <> 'HOLDS'"),
        /// Granted to a nominee of whom an earlier award was revoked.
        EARLIER_REVOKED(EarlierRevoked.CONDITION);

        private final String condition;

        Special(String condition) {
            this.condition = condition;
        }
    }

    /// Refuses what names no title and no form.
    public static void requireItem(@Nullable String item) {
        if (item != null
                && !item.isBlank()
                && Stream.<Enum<?>>concat(
                                Arrays.stream(EmulationTitle.values()),
                                Arrays.stream(CommendationForm.values()))
                        .noneMatch(known -> known.name().equals(item))) {
            throw Ask.malformed("item");
        }
    }

    void narrow(Where where) {
        requireItem(item);
        where.equal("year", year == null ? null : year.toString())
                .equal("authority", authority)
                .equal("issuer", issuer)
                .equal("item", item)
                .equal("subject", subject);
        if (trait != null) {
            where.and(
                    "cast(b.traits as jsonb) @> to_jsonb(cast(:trait as text))",
                    "trait",
                    trait.name());
        }
        if (ruleSet != null) {
            where.and("b.row #>> '{rule,ruleSet}' = :ruleSet", "ruleSet", ruleSet.name());
        }
        if (special != null) {
            where.and(special.condition);
        }
        if (decision != null) {
            // Keys begin with the decision, and the next character after a slash is a nought.
            where.and(
                    "b.key > :decision || '/' and b.key < :decision || '0'", "decision", decision);
        }
        if (nominee != null) {
            where.and("b.nominee = any (:nominee)", "nominee", nominee.toArray(String[]::new));
        }
        if (heldOn != null) {
            where.and(HELD, "heldOn", heldOn.toString());
        }
    }
}
