package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.SubjectKind;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;

/// A line of a proposal that holds a place of a quota (rule 35).
///
/// @param planTitle null where the plan is not known yet
/// @param nominee name as the line has it
/// @param unitId unit that proposes
public record QuotaHolder(
        String planId,
        @Nullable String planTitle,
        ItemClass itemClass,
        @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
        DecidingAuthority decidedBy,
        SubjectKind subject,
        String proposalId,
        int line,
        String nominee,
        String unitId,
        String unitName,
        ProposalStage stage) {
    static QuotaHolder of(
            HeldPlace place, @Nullable String planTitle, UnitNames names, Moment moment) {
        QuotaKind kind = place.kind();
        return new QuotaHolder(
                kind.plan().toString(),
                planTitle,
                kind.itemClass(),
                kind.name(),
                kind.decidedBy(),
                kind.subject(),
                place.proposalId(),
                place.line(),
                place.nominee(),
                place.unit().toString(),
                names.on(moment.day(), place.unit()),
                place.stage());
    }
}
