package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.GrantOverride;
import vn.sovang.decision.RevocationCause;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;

/// An award as people are told of it. Units have the name of the day of the decision (rule 52).
///
/// @param number with its symbol, such as `123/QĐ-SCT`
/// @param itemClass TITLE or FORM, never both (rule 40)
/// @param signedAs in which capacity the signatory signed; none where the decision does not say
/// @param rule by which the authority was held competent on the day of the decision (rules 38, 42)
/// @param override of the decision, when it gives more than was proposed (rule 36)
/// @param scopeBasis on which the award leaves the issuer's own organisation (A33; Luật
///   06/2022/QH15, Điều 83.1)
/// @param state as of the moment that was asked for
/// @param revocation none while the award is valid
public record Award(
        String decisionId,
        String number,
        LocalDate decidedOn,
        DecidingAuthority authority,
        String issuerId,
        String issuerName,
        String signatory,
        @Nullable SigningCapacity signedAs,
        String proposalId,
        int line,
        String nomineeId,
        String nominee,
        SubjectKind subject,
        String unitId,
        String unitName,
        ItemClass itemClass,
        String item,
        @Nullable Rule rule,
        @Nullable GrantOverride override,
        @Nullable String scopeBasis,
        State state,
        @Nullable Revocation revocation) {
    public enum State {
        VALID,
        REVOKED
    }

    /// The rule set of the day and its clause.
    ///
    /// @param source the texts of the rule set
    /// @param outcome UNVERIFIED is a notice: somebody should read the clause
    public record Rule(
            RuleSet ruleSet,
            String source,
            String clause,
            Certainty certainty,
            AppliedRule.Outcome outcome) {}

    /// Why, on the basis of which document, and from which day.
    public record Revocation(
            RevocationCause cause, String basisDocument, String reason, LocalDate revokedOn) {}

    public enum ItemClass {
        TITLE,
        FORM
    }

    static Award of(AwardRow row, UnitNames names) {
        return switch (row.item()) {
            case TitleItem item -> of(row, names, ItemClass.TITLE, item.title().name());
            case FormItem item -> of(row, names, ItemClass.FORM, item.form().name());
        };
    }

    private static Award of(AwardRow row, UnitNames names, ItemClass itemClass, String item) {
        return new Award(
                row.decisionId().toString(),
                row.number() + "/" + row.symbol(),
                row.decidedOn(),
                row.authority(),
                row.issuer().toString(),
                names.on(row.decidedOn(), row.issuer()),
                row.signatory(),
                row.capacity(),
                row.proposalId().toString(),
                row.line(),
                row.nominee().nomineeId().toString(),
                row.nominee().name(),
                row.nominee().kind(),
                row.unitId().toString(),
                names.on(row.decidedOn(), row.unitId()),
                itemClass,
                item,
                rule(row.rule()),
                row.override(),
                row.scopeBasis(),
                row.revocation() == null ? State.VALID : State.REVOKED,
                revocation(row.revocation()));
    }

    private static @Nullable Rule rule(@Nullable AppliedRule applied) {
        return applied == null
                ? null
                : new Rule(
                        applied.ruleSet(),
                        applied.ruleSet().source(),
                        applied.clause(),
                        applied.certainty(),
                        applied.outcome());
    }

    private static @Nullable Revocation revocation(AwardRow.@Nullable Revocation of) {
        return of == null
                ? null
                : new Revocation(of.cause(), of.basisDocument(), of.reason(), of.revokedOn());
    }
}
