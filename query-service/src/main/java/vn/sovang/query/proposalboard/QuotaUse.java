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

import java.util.List;

/// Use of a quota: how many of one form a plan lets be proposed for one kind of subject, and who
/// has proposed them (rule 35).
///
/// @param planTitle null where the plan is not known yet
/// @param allowed number, as the plan says at that moment
/// @param used lines that hold a place
/// @param free places that are left, never fewer than 0
/// @param holders lines that hold a place; null where they were not asked for
public record QuotaUse(
        String planId,
        @Nullable String planTitle,
        ItemClass itemClass,
        @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
        DecidingAuthority decidedBy,
        SubjectKind subject,
        int allowed,
        int used,
        int free,
        @Nullable List<Holder> holders) {
    public QuotaUse {
        holders = holders == null ? null : List.copyOf(holders);
    }

    /// A line that holds a place.
    public record Holder(
            String proposalId,
            int line,
            String nominee,
            String unitId,
            String unitName,
            ProposalStage stage) {
        static Holder of(HeldPlace place, UnitNames names, Moment moment) {
            return new Holder(
                    place.proposalId(),
                    place.line(),
                    place.nominee(),
                    place.unit().toString(),
                    names.on(moment.day(), place.unit()),
                    place.stage());
        }
    }

    static QuotaUse of(
            QuotaKind kind,
            @Nullable String planTitle,
            int allowed,
            int used,
            @Nullable List<Holder> holders) {
        return new QuotaUse(
                kind.plan().toString(),
                planTitle,
                kind.itemClass(),
                kind.name(),
                kind.decidedBy(),
                kind.subject(),
                allowed,
                used,
                Math.max(0, allowed - used),
                holders);
    }
}
