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
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
            List<CampaignRow> campaigns,
            List<ProposalRow> proposals,
            UnitNames names,
            Moment moment) {
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
        return limits.entrySet().stream()
                .map(quota ->
                        of(
                                quota.getKey(),
                                quota.getValue(),
                                proposals.stream()
                                        .flatMap(row -> holders(row, quota.getKey(), names, moment))
                                        .toList()))
                .toList();
    }

    private static Stream<Holder> holders(
            ProposalRow row, Kind kind, UnitNames names, Moment moment) {
        return row.places().stream()
                .filter(claim -> claim.slot() != null && Kind.of(claim.slot()).equals(kind))
                .map(claim -> holder(row, claim, names, moment));
    }

    private static Holder holder(ProposalRow row, LineClaim claim, UnitNames names, Moment moment) {
        String nominee =
                row.lines().stream()
                        .filter(line -> line.number() == claim.line())
                        .map(line -> line.nominee().name())
                        .findFirst()
                        .orElseThrow();
        return new Holder(
                row.proposalId().toString(),
                claim.line(),
                nominee,
                row.proposingUnit().toString(),
                names.on(moment.day(), row.proposingUnit()),
                row.stage());
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
