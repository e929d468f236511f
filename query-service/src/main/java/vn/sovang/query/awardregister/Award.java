package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.GrantOverride;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.law.Check;
import vn.sovang.law.Eligibility;
import vn.sovang.law.RewardMoney;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.query.history.ShownVerdict;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An award as people see it. Units have the name of the day of the decision (rule 52).
///
/// @param number with its symbol, such as `123/QĐ-SCT`
/// @param itemClass TITLE or FORM, never both (rule 40)
/// @param signedAs capacity in which the signatory signed; null where the decision does not say
/// @param rule verdict of the day of the award: matters judged, and those that were not (rules 38,
///   42)
/// @param override of the decision, where it was for this line (rules 36, 45); of decisions that
///   did not say for which it was, on each
/// @param scopeBasis on which the award leaves the issuer's own organisation (A33; Luật
///   06/2022/QH15, Điều 83.1)
/// @param earlierRevoked decisions by which the same nominee was granted before what is held no
///   more since; a notice to look whether this award rests on it, never more
/// @param state as of the moment that was asked for
/// @param changes in whether the award is held, the oldest first; the newest one holds
/// @param arrival how the decision of an authority outside came here; null where it was issued here
/// @param kind of commendation; null where the line did not say it
/// @param period of the achievement; null where the line did not say it
/// @param eligibility criteria of the law that were judged on the nominee's history when it was
///   submitted or appraised last, on which inputs, and what came out; null for a decision that kept
///   no verdict
/// @param historyChanged whether the history had changed since that verdict when it was decided,
///   which who decided said to have seen
/// @param corrections of what this award shows, the oldest first
/// @param money that goes with the award by the parameters of its day, a notice by which nothing is
///   paid; null where none is known
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
        @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
        @Nullable Rule rule,
        @Nullable GrantOverride override,
        @Nullable String scopeBasis,
        List<String> earlierRevoked,
        State state,
        List<AwardChange> changes,
        @Nullable Arrival arrival,
        List<Correction> corrections,
        @Nullable CommendationKind kind,
        @Nullable AchievementPeriod period,
        @Nullable ShownVerdict eligibility,
        boolean historyChanged,
        @Nullable RewardMoney money) {
    public enum State {
        VALID,
        REVOKED,
        STRIPPED;

        static State of(AwardRow row) {
            return row.loss().map(AwardChange::kind).map(State::of).orElse(VALID);
        }

        private static State of(AwardChange.Kind kind) {
            return switch (kind) {
                case REVOKED -> REVOKED;
                case STRIPPED -> STRIPPED;
                case RESTORED -> VALID;
            };
        }
    }

    /// Part of the law that was judged when the award was granted.
    public enum Judged {
        /// The authority's competence to grant the award.
        COMPETENCE
    }

    /// Standing of the law's criteria for the award.
    public enum Criteria {
        /// All that can be judged on a history hold.
        MET,
        /// One or more do not.
        NOT_MET,
        /// Some could not be judged by what was known.
        NOT_KNOWN,
        /// Criteria of a law whose text nobody has read, taken to be those that were read of
        /// another.
        NOT_READ,
        /// Criteria that nobody judged: whether the nominee fulfils them is open.
        NOT_EVALUATED;

        static Criteria of(@Nullable Eligibility verdict) {
            if (verdict == null || verdict.unjudged() != null) {
                return NOT_EVALUATED;
            }
            if (verdict.checks().stream().anyMatch(Criteria::isUnread)) {
                return NOT_READ;
            }
            return switch (verdict.outcome()) {
                case YES -> MET;
                case NO -> NOT_MET;
                case UNKNOWN -> NOT_KNOWN;
            };
        }

        private static boolean isUnread(Check check) {
            return check.certainty() == Certainty.UNVERIFIED;
        }
    }

    /// Rule set of the day, and which of its parts was judged by which clause.
    ///
    /// @param source the texts of the rule set
    /// @param clause on what was judged, and on nothing else
    /// @param outcome of that judgement; anything but HOLDS is a notice: somebody should read the
    ///   clause
    /// @param criteria judgement on the law's criteria, of which the outcome says nothing
    public record Rule(
            RuleSet ruleSet,
            String source,
            Judged judged,
            String clause,
            Certainty certainty,
            AppliedRule.Outcome outcome,
            Criteria criteria) {}

    /// Words of the decision that were corrected, and the document that corrects them (văn bản đính
    /// chính).
    ///
    /// @param numberBefore with its symbol; null where number and day were right
    /// @param dayBefore of the decision; null where number and day were right
    /// @param nomineeBefore name; null where it was right
    /// @param citation of the document
    /// @param signedOn its day
    public record Correction(
            @Nullable String numberBefore,
            @Nullable LocalDate dayBefore,
            @Nullable String nomineeBefore,
            String citation,
            LocalDate signedOn,
            List<String> attachments,
            String reason) {
        public Correction {
            attachments = List.copyOf(attachments);
        }

        static Correction of(AwardRow.Correction of) {
            DecisionHeading heading = of.heading();
            return new Correction(
                    heading == null ? null : heading.reference(),
                    heading == null ? null : heading.decidedOn(),
                    of.nominee(),
                    of.document().citation(),
                    of.document().signedOn(),
                    of.document().attachments(),
                    of.reason());
        }
    }

    /// Arrival of the decision of an authority outside.
    ///
    /// @param origin the body on the platform from which it came by itself; null where it was
    ///   recorded by hand
    /// @param attachments the decision as a file, where there is one
    public record Arrival(
            @Nullable String origin, List<String> attachments, String recordedBy, Instant at) {
        public Arrival {
            attachments = List.copyOf(attachments);
        }
    }

    static Award of(AwardRow row, UnitNames names, List<String> earlierRevoked) {
        return switch (row.item()) {
            case TitleItem(var title, _) ->
                    of(row, names, earlierRevoked, ItemClass.TITLE, title.name());
            case FormItem(var form, _) ->
                    of(row, names, earlierRevoked, ItemClass.FORM, form.name());
        };
    }

    private static Award of(
            AwardRow row,
            UnitNames names,
            List<String> earlierRevoked,
            ItemClass itemClass,
            String item) {
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
                rule(row),
                row.override(),
                row.scopeBasis(),
                earlierRevoked,
                State.of(row),
                row.changes(),
                arrival(row.arrival()),
                row.corrections().stream().map(Correction::of).toList(),
                row.kind(),
                row.period(),
                ShownVerdict.of(row.eligibility()),
                Boolean.TRUE.equals(row.historyChanged()),
                RewardMoney.of(row.item(), row.decidedOn()).orElse(null));
    }

    private static @Nullable Arrival arrival(AwardRow.@Nullable Arrival of) {
        return of == null
                ? null
                : new Arrival(
                        of.origin() == null ? null : of.origin().value(),
                        of.attachments(),
                        of.recordedBy(),
                        of.at());
    }

    private static @Nullable Rule rule(AwardRow row) {
        AppliedRule applied = row.rule();
        return applied == null
                ? null
                : new Rule(
                        applied.ruleSet(),
                        applied.ruleSet().source(),
                        Judged.COMPETENCE,
                        applied.competenceClause(),
                        applied.certainty(),
                        applied.outcome(),
                        Criteria.of(row.eligibility()));
    }
}
