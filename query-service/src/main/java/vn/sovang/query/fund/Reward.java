package vn.sovang.query.fund;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.law.RewardMoney;
import vn.sovang.law.RewardPayer;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Reward money of a decision as people see it. Amounts are in đồng.
///
/// @param number with its symbol
/// @param payerName unit whose organisation pays; null where a body outside does
/// @param payer by the law of the day; null of days of which nobody read it
/// @param clause that says so; null with the payer
/// @param certainty of the clause; null with the payer
/// @param amount by the parameters of the day, of all lines that are held
/// @param unread number of lines that are held for which no level was read
/// @param paidAmount what was paid and did not come back
/// @param unpaid number of lines that are held and not paid
/// @param owed number of lines whose money is to come back
public record Reward(
        String id,
        String number,
        LocalDate decidedOn,
        String issuerName,
        @Nullable String payerName,
        RewardPayer.@Nullable Payer payer,
        @Nullable String clause,
        @Nullable Certainty certainty,
        long amount,
        int unread,
        long paidAmount,
        int unpaid,
        int owed,
        List<Line> lines) {
    public Reward {
        lines = List.copyOf(lines);
    }

    /// Standing of the money of a line.
    public enum State {
        UNPAID,
        PAID,
        /// Paid for an award that is held no more: the money is to come back.
        OWED,
        RECOVERED,
        /// Held no more before anything was paid.
        LOST
    }

    /// A granted line.
    ///
    /// @param expected by the parameters of the day; null where no level was read
    /// @param paid what was paid and did not come back; null for nothing
    /// @param paidOn null where nothing was paid, or the day is in the ledger alone
    /// @param fundId the fund that paid; null for none
    public record Line(
            String proposalId,
            int line,
            String nominee,
            SubjectKind subject,
            ItemClass itemClass,
            @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
            @Nullable Long expected,
            State state,
            @Nullable Long paid,
            @Nullable LocalDate paidOn,
            @Nullable String fundId) {}

    static Reward of(RewardRow row, UnitNames names) {
        LocalDate day = row.heading().decidedOn();
        RewardPayer rule = RewardPayer.of(row.authority(), day).orElse(null);
        UnitId payer = row.payer();
        List<Line> lines = row.lines().stream().map(line -> line(line, day)).toList();
        List<Line> held =
                lines.stream()
                        .filter(line -> line.state() == State.UNPAID || line.state() == State.PAID)
                        .toList();
        return new Reward(
                row.decisionId().toString(),
                row.heading().reference(),
                day,
                names.on(day, row.issuer()),
                payer == null ? null : names.on(day, payer),
                rule == null ? null : rule.payer(),
                rule == null ? null : rule.clause(),
                rule == null ? null : rule.certainty(),
                held.stream().mapToLong(line -> orZero(line.expected())).sum(),
                (int) held.stream().filter(line -> line.expected() == null).count(),
                lines.stream().mapToLong(line -> orZero(line.paid())).sum(),
                row.unpaid(),
                row.owed(),
                lines);
    }

    private static Line line(RewardRow.Line line, LocalDate decidedOn) {
        RewardRow.Payment payment = line.payment();
        return new Line(
                line.proposalId().toString(),
                line.line(),
                line.nominee(),
                line.subject(),
                switch (line.item()) {
                    case TitleItem _ -> ItemClass.TITLE;
                    case FormItem _ -> ItemClass.FORM;
                },
                switch (line.item()) {
                    case TitleItem(var title, _) -> title.name();
                    case FormItem(var form, _) -> form.name();
                },
                RewardMoney.of(line.item(), decidedOn).map(RewardMoney::amount).orElse(null),
                line.state(),
                payment == null ? null : payment.amount(),
                payment == null ? null : payment.paidOn(),
                payment == null ? null : payment.fund().toString());
    }

    private static long orZero(@Nullable Long amount) {
        return amount == null ? 0 : amount;
    }
}
