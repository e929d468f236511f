package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.AWARD_NOT_COMPETENT;
import static vn.sovang.plan.FindingCode.AWARD_NOT_FOR_SUBJECT;
import static vn.sovang.plan.FindingCode.CHECKLIST_BELOW_LAW;
import static vn.sovang.plan.FindingCode.CRITERIA_ALIKE;
import static vn.sovang.plan.FindingCode.CRITERIA_MISSING;
import static vn.sovang.plan.FindingCode.RULES_UNREAD;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.Certainty;
import vn.sovang.award.Competence;
import vn.sovang.award.DossierChecklist;
import vn.sovang.award.RuleSet;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.Criterion;
import vn.sovang.plan.Finding;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Faults in what a plan awards, by the rules of its own day, found when it is written and not when
/// somebody decides months later.
public final class AwardFindings {
    private final PlanContent content;
    private final FindingList found;
    private final LocalDate day;
    private final DateRange days;

    /// @param found takes what comes up
    /// @param days that can be the plan's
    AwardFindings(PlanContent content, FindingList found, DateRange days) {
        this.content = content;
        this.found = found;
        this.day = days.first();
        this.days = days;
    }

    /// Days that can be the plan's: what its head says, else all of its year. What had lapsed by
    /// the first had lapsed for sure; what was not in force by the last was not yet.
    static DateRange days(PlanContent content) {
        return dated(content)
                .orElse(
                        new DateRange(
                                LocalDate.of(content.year(), 1, 1),
                                LocalDate.of(content.year(), 12, 31)));
    }

    /// Days that the plan's head says; empty where it says none.
    static Optional<DateRange> dated(PlanContent content) {
        return Optional.ofNullable(content.head().date())
                .flatMap(stated -> stated.resolve(DateContext.ofYear(content.year())));
    }

    void look() {
        LapsedBases bases = new LapsedBases(content, days);
        bases.cited().forEach(found::add);
        bases.notYet().forEach(found::add);
        content.campaigns().forEach(this::campaign);
        boolean saysNothing =
                content.campaigns().stream()
                        .allMatch(campaign ->
                                campaign.criteria().isEmpty() && campaign.awards().isEmpty());
        if (!content.campaigns().isEmpty() && saysNothing) {
            found.add(CRITERIA_MISSING, "campaigns", content.head().title());
        }
    }

    private void campaign(PlannedCampaign campaign) {
        String anchor = "campaigns[%s]".formatted(campaign.label());
        for (int i = 0; i < campaign.awards().size(); i++) {
            offer("%s.awards[%d]".formatted(anchor, i), campaign.awards().get(i), campaign);
        }
        if (!campaign.checklist().isEmpty() && isBelowLaw(campaign)) {
            found.add(CHECKLIST_BELOW_LAW, anchor + ".checklist", campaign.name());
        }
        unread(campaign, DateContext.ofYear(content.year()), day).ifPresent(found::add);
        List<Criterion> criteria = campaign.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion one = criteria.get(i);
            if (criteria.subList(0, i).stream().anyMatch(one::isConfusedWith)) {
                found.add(CRITERIA_ALIKE, "%s.criteria[%d]".formatted(anchor, i), one.phrase());
            }
        }
    }

    /// Finding on a campaign whose awards come under rules that nobody has read.
    ///
    /// @param dates context that resolves its dates
    /// @param day of the plan
    public static Optional<Finding> unread(
            PlannedCampaign campaign, DateContext dates, LocalDate day) {
        boolean awards = !campaign.awards().isEmpty() || !campaign.checklist().isEmpty();
        return awards && RuleSet.inForceOn(lastDay(campaign, dates, day)).isUnread()
                ? Optional.of(
                        new Finding(
                                RULES_UNREAD,
                                "campaigns[%s].awards".formatted(campaign.label()),
                                campaign.name()))
                : Optional.empty();
    }

    /// Last day that is known of a campaign: awards are decided by the rules of that day or of a
    /// later one.
    private static LocalDate lastDay(PlannedCampaign campaign, DateContext dates, LocalDate day) {
        return Stream.concat(
                        Stream.ofNullable(campaign.dossier()),
                        campaign.phases().stream().map(PlannedPhase::end))
                .flatMap(limit -> limit.lastDays(dates).stream())
                .map(DateRange::last)
                .filter(day::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    /// True when a checklist lacks what a law asks for that somebody read.
    private boolean isBelowLaw(PlannedCampaign campaign) {
        DossierChecklist law = DossierChecklist.inForceOn(day);
        return law.certainty() != Certainty.UNVERIFIED
                && !campaign.checklist().containsAll(law.components());
    }

    private void offer(String anchor, AwardOffer offer, PlannedCampaign campaign) {
        RuleSet rules = RuleSet.inForceOn(day);
        Boolean isOpen = Competence.of(offer.item(), rules).isOpenTo(offer.item().decidedBy());
        if (Boolean.FALSE.equals(isOpen)) {
            found.add(AWARD_NOT_COMPETENT, anchor, offer.phrase());
        }
        if (offer.item() instanceof TitleItem(var title, _)
                && offer.subjects().stream().anyMatch(kind -> kind != title.subject())) {
            found.add(AWARD_NOT_FOR_SUBJECT, anchor, offer.phrase());
        }
        boolean isJudged =
                offer.subjects().stream()
                        .allMatch(kind ->
                                campaign.criteria().stream()
                                        .anyMatch(one -> one.counts(kind, offer.item())));
        if (!isJudged) {
            found.add(CRITERIA_MISSING, anchor, offer.phrase());
        }
    }
}
