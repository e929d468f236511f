package vn.sovang.query.proposalboard;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.Quota;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Use of a quota: how many of one form a plan lets be proposed for one kind of subject, and who
/// has proposed them (rule 35).
///
/// @param allowed number, as the plan says at that moment
/// @param used lines that hold a place
/// @param free places that are left, never fewer than 0
public record QuotaUse(
        String planId,
        ItemClass itemClass,
        @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
        DecidingAuthority decidedBy,
        SubjectKind subject,
        int allowed,
        int used,
        int free,
        List<Holder> holders) {
    public QuotaUse {
        holders = List.copyOf(holders);
    }

    /// Key of the quota at every moment.
    String key() {
        return String.join("/", planId, itemClass.name(), item, decidedBy.name(), subject.name());
    }

    /// A line that holds a place.
    public record Holder(
            String proposalId,
            int line,
            String nominee,
            String unitId,
            String unitName,
            ProposalStage stage) {}

    /// Kind of award that has a quota: a form of a plan for a kind of subject.
    private record Kind(PlanId plan, AwardItem item, SubjectKind subject) {
        static Kind of(QuotaSlot slot) {
            return new Kind(slot.planId(), slot.item(), slot.subject());
        }
    }

    /// A form that two campaigns of a plan offer is there once.
    static List<QuotaUse> of(
            List<CampaignRow> campaigns, List<HeldPlace> held, UnitNames names, Moment moment) {
        Map<Kind, Integer> limits = new LinkedHashMap<>();
        for (CampaignRow campaign : campaigns) {
            List<AwardOffer> offers = campaign.content().awards();
            for (AwardOffer offer : offers) {
                for (Quota quota : offer.quotas()) {
                    AwardOffer.quota(offers, offer.item(), quota.subject())
                            .ifPresent(places ->
                                    limits.putIfAbsent(
                                            new Kind(
                                                    campaign.planId(),
                                                    offer.item(),
                                                    quota.subject()),
                                            places.count()));
                }
            }
        }
        Map<Kind, List<Holder>> holders =
                held.stream()
                        .collect(
                                Collectors.groupingBy(
                                        place -> Kind.of(place.slot()),
                                        Collectors.mapping(
                                                place -> holder(place, names, moment),
                                                Collectors.toList())));
        return limits.entrySet().stream()
                .map(quota ->
                        of(
                                quota.getKey(),
                                quota.getValue(),
                                holders.getOrDefault(quota.getKey(), List.of())))
                .toList();
    }

    private static Holder holder(HeldPlace place, UnitNames names, Moment moment) {
        return new Holder(
                place.proposalId(),
                place.line(),
                place.nominee(),
                place.unit().toString(),
                names.on(moment.day(), place.unit()),
                place.stage());
    }

    private static QuotaUse of(Kind kind, int allowed, List<Holder> holders) {
        int free = Math.max(0, allowed - holders.size());
        return switch (kind.item()) {
            case TitleItem(var title, var by) ->
                    new QuotaUse(
                            kind.plan().toString(),
                            ItemClass.TITLE,
                            title.name(),
                            by,
                            kind.subject(),
                            allowed,
                            holders.size(),
                            free,
                            holders);
            case FormItem(var form, var by) ->
                    new QuotaUse(
                            kind.plan().toString(),
                            ItemClass.FORM,
                            form.name(),
                            by,
                            kind.subject(),
                            allowed,
                            holders.size(),
                            free,
                            holders);
        };
    }
}
