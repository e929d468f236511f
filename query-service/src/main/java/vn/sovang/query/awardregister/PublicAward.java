package vn.sovang.query.awardregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;

/// An award as everybody may see it: what stands in the decision, and nothing of how it came about.
///
/// @param unit of the nominee, by the name of the day of the decision
/// @param number with its symbol
/// @param signedAs capacity in which the signatory signed; null where the decision does not say
/// @param state without the reason
/// @param lostOn the day from which; null while it is held
public record PublicAward(
        String nominee,
        SubjectKind subject,
        String unit,
        ItemClass itemClass,
        @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
        String number,
        LocalDate decidedOn,
        String issuer,
        String signatory,
        @Nullable SigningCapacity signedAs,
        Award.State state,
        @Nullable LocalDate lostOn) {
    static PublicAward of(AwardRow row, UnitNames names) {
        return new PublicAward(
                row.nominee().name(),
                row.nominee().kind(),
                names.on(row.decidedOn(), row.unitId()),
                row.item() instanceof TitleItem ? ItemClass.TITLE : ItemClass.FORM,
                switch (row.item()) {
                    case TitleItem(var title, _) -> title.name();
                    case FormItem(var form, _) -> form.name();
                },
                row.number() + "/" + row.symbol(),
                row.decidedOn(),
                names.on(row.decidedOn(), row.issuer()),
                row.signatory(),
                row.capacity(),
                Award.State.of(row),
                row.loss().map(AwardChange::from).orElse(null));
    }
}
