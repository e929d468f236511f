package vn.sovang.query.proposalboard;

import vn.sovang.award.AwardItem;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.awardregister.ItemClass;

/// Kind of award that has a quota: a form of a plan for a kind of subject.
record QuotaKind(PlanId plan, AwardItem item, SubjectKind subject) {
    static QuotaKind of(QuotaSlot slot) {
        return new QuotaKind(slot.planId(), slot.item(), slot.subject());
    }

    ItemClass itemClass() {
        return switch (item) {
            case TitleItem _ -> ItemClass.TITLE;
            case FormItem _ -> ItemClass.FORM;
        };
    }

    /// Name of the title or form.
    String name() {
        return switch (item) {
            case TitleItem title -> title.title().name();
            case FormItem form -> form.form().name();
        };
    }

    DecidingAuthority decidedBy() {
        return item.decidedBy();
    }

    /// Key of the quota at every moment.
    String key() {
        return String.join(
                "/",
                plan.toString(),
                itemClass().name(),
                name(),
                decidedBy().name(),
                subject.name());
    }
}
