package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.SubjectKind;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.fund.FundId;
import vn.sovang.fund.RewardedLine;
import vn.sovang.proposal.ProposalId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Reward money of a decision.
///
/// @param payer unit of the organisation whose fund pays; null where a body outside pays
/// @param year of the decision
/// @param unpaid number of lines that are held and not paid
/// @param owed number of lines whose money is to come back
record RewardRow(
        DecisionId decisionId,
        DecisionHeading heading,
        DecidingAuthority authority,
        UnitId issuer,
        @Nullable UnitId payer,
        int year,
        List<Line> lines,
        int unpaid,
        int owed) {
    RewardRow {
        lines = List.copyOf(lines);
    }

    static RewardRow of(
            DecisionId decisionId,
            DecisionHeading heading,
            DecidingAuthority authority,
            UnitId issuer,
            @Nullable UnitId payer,
            List<Line> lines) {
        return new RewardRow(
                decisionId,
                heading,
                authority,
                issuer,
                payer,
                heading.decidedOn().getYear(),
                lines,
                number(lines, Reward.State.UNPAID),
                number(lines, Reward.State.OWED));
    }

    /// A granted line.
    ///
    /// @param isLost whether the award is held no more
    /// @param payment null while nothing is paid that did not come back
    /// @param recovered what came back of what was paid before; 0 for nothing
    record Line(
            ProposalId proposalId,
            int line,
            String nominee,
            SubjectKind subject,
            AwardItem item,
            boolean isLost,
            @Nullable Payment payment,
            long recovered) {
        Reward.State state() {
            if (payment != null) {
                return isLost ? Reward.State.OWED : Reward.State.PAID;
            }
            if (!isLost) {
                return Reward.State.UNPAID;
            }
            return recovered > 0 ? Reward.State.RECOVERED : Reward.State.LOST;
        }

        boolean isOf(RewardedLine rewarded) {
            return line == rewarded.line() && proposalId.equals(rewarded.proposalId());
        }

        Line named(String name) {
            return new Line(proposalId, line, name, subject, item, isLost, payment, recovered);
        }

        Line lost(boolean now) {
            return new Line(proposalId, line, nominee, subject, item, now, payment, recovered);
        }

        Line paid(@Nullable Payment by, long back) {
            return new Line(proposalId, line, nominee, subject, item, isLost, by, back);
        }
    }

    /// Money that was paid.
    ///
    /// @param paidOn null where only the amount is known, of a payment whose recovery was undone
    record Payment(FundId fund, long amount, @Nullable LocalDate paidOn) {}

    /// The row with some of its lines as they are now.
    RewardRow with(Predicate<Line> which, UnaryOperator<Line> now) {
        return of(
                decisionId,
                heading,
                authority,
                issuer,
                payer,
                lines.stream().map(line -> which.test(line) ? now.apply(line) : line).toList());
    }

    RewardRow headed(DecisionHeading meant) {
        return of(decisionId, meant, authority, issuer, payer, lines);
    }

    private static int number(List<Line> lines, Reward.State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
