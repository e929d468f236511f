package vn.sovang.query.dependant;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardLoss;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.dependant.LostBasis;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.reading.OneOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A line that stands on an award that is held no more, as people see it. Nothing is revoked,
/// returned or refused by itself: a person settles what becomes of it.
///
/// @param item that was granted, or is proposed
/// @param decisionId by which it was granted; null while the proposal is under way
/// @param basis the title or form on which it stands
/// @param basisNumber of the decision on that, with its symbol
/// @param basisYear of the achievement
/// @param source of that award: `decision/proposal/line`, or `nominee/number` of an entry from
///   paper
/// @param clauses of the criteria that were judged on it
/// @param settledBy null, as reason is, where no person settled it
/// @param overAt null while it is open
public record Dependant(
        String id,
        State state,
        String nomineeId,
        String nominee,
        ItemClass itemClass,
        @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
        String proposalId,
        int line,
        @Nullable String decisionId,
        ItemClass basisClass,
        @OneOf({EmulationTitle.class, CommendationForm.class}) String basis,
        String basisNumber,
        int basisYear,
        String source,
        AwardLoss loss,
        LocalDate lostOn,
        List<String> clauses,
        Instant foundAt,
        @Nullable String settledBy,
        @Nullable String reason,
        @Nullable Instant overAt) {
    public enum State {
        OPEN,
        /// Settled: it stands without that award.
        STANDS,
        /// Settled: it is to be revoked, returned or refused.
        FALLS,
        /// The award on which it stands is held again.
        RESTORED,
        /// It is held no more itself.
        LOST
    }

    static Dependant of(DependantRow row) {
        LostBasis lost = row.lost();
        DependantRow.Settlement settled = row.settlement();
        return new Dependant(
                row.dependantId().toString(),
                row.state(),
                lost.nominee().nomineeId().toString(),
                lost.nominee().name(),
                itemClass(lost.item()),
                name(lost.item()),
                lost.proposalId().toString(),
                lost.line(),
                lost.decision() == null ? null : lost.decision().toString(),
                itemClass(lost.award().item()),
                name(lost.award().item()),
                lost.award().reference(),
                lost.award().year(),
                lost.source(),
                lost.loss(),
                lost.lostOn(),
                lost.clauses(),
                row.foundAt(),
                settled == null ? null : settled.by(),
                settled == null ? null : settled.reason(),
                row.overAt());
    }

    private static ItemClass itemClass(AwardItem item) {
        return item instanceof TitleItem ? ItemClass.TITLE : ItemClass.FORM;
    }

    private static String name(AwardItem item) {
        return switch (item) {
            case TitleItem(var title, _) -> title.name();
            case FormItem(var form, _) -> form.name();
        };
    }
}
