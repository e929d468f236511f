package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.ACHIEVED_IN_FUTURE;
import static vn.sovang.command.proposal.ProposalRejection.BEYOND_ORGANISATION;
import static vn.sovang.command.proposal.ProposalRejection.CAMPAIGN_CLOSED;
import static vn.sovang.command.proposal.ProposalRejection.CAMPAIGN_UNKNOWN;
import static vn.sovang.command.proposal.ProposalRejection.EXISTS;
import static vn.sovang.command.proposal.ProposalRejection.KIND_NEEDS_CAMPAIGN;
import static vn.sovang.command.proposal.ProposalRejection.KIND_OR_PERIOD_MISSING;
import static vn.sovang.command.proposal.ProposalRejection.NOT_OF_REVIEW;
import static vn.sovang.command.proposal.ProposalRejection.OUT_OF_SCOPE;
import static vn.sovang.command.proposal.ProposalRejection.PERIOD_OF_OTHER_YEAR;
import static vn.sovang.command.proposal.ProposalRejection.TITLE_NEEDS_CAMPAIGN;
import static vn.sovang.command.proposal.ProposalRejection.UNIT_ENDED;
import static vn.sovang.command.proposal.ProposalRejection.YEAR_REVIEW_CLOSED;
import static vn.sovang.command.proposal.ProposalRejection.YEAR_REVIEW_UNKNOWN;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.DossierChecklist;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.TitleGround;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Occasion;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposeAward;
import vn.sovang.proposal.UnderCampaign;
import vn.sovang.proposal.UnderYearReview;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rules by which names are put forward: in a campaign, in the review of a year, or for a merit
/// on its own.
///
/// @param command asks for it
/// @param lines of it, with their nominees as the register has them
record Proposing(ProposeAward command, List<ProposalLine> lines, Act act) {
    Proposing {
        lines = List.copyOf(lines);
    }

    /// R1, R2, R19, R22, R23.
    static List<ProposalEvent> decide(
            ProposeAward command,
            ProposalState state,
            Act act,
            Function<UUID, Facts> facts,
            Nominees nominees) {
        if (!(state instanceof ProposalState.None)) {
            throw EXISTS.because("proposal", command.proposalId());
        }
        switch (command.occasion()) {
            case UnderCampaign(var id) -> requireTakenIn(command, act, facts.apply(id.value()), id);
            case UnderYearReview(var id) -> requireOpen(id, facts.apply(id.value()));
            case OnItsOwn _ -> {}
        }
        ProposalState.requireFor(command.proposingUnit(), act);
        if (act.isEndedOn(command.proposingUnit(), act.day())) {
            throw UNIT_ENDED.because("unit", command.proposingUnit());
        }
        Proposing proposing =
                new Proposing(
                        command,
                        command.lines().stream()
                                .map(line ->
                                        line.with(
                                                nominees.proposable(
                                                        line.number(), line.nomineeId())))
                                .toList(),
                        act);
        return List.of(
                switch (command.occasion()) {
                    case UnderCampaign(var id) ->
                            proposing.inCampaign(text(id, facts.apply(id.value())));
                    case UnderYearReview(var id) ->
                            proposing.inYearReview(opened(id, facts.apply(id.value())));
                    case OnItsOwn _ -> proposing.onItsOwn();
                });
    }

    /// The campaign under which a proposal stands; empty where it stands under none.
    static Optional<CampaignText> campaign(
            Occasion occasion, Function<CampaignId, Facts> campaigns) {
        return switch (occasion) {
            case UnderCampaign(var id) -> Optional.of(text(id, campaigns.apply(id)));
            case UnderYearReview _, OnItsOwn _ -> Optional.empty();
        };
    }

    private static CampaignText text(CampaignId id, Facts campaign) {
        return CampaignText.of(campaign.events())
                .orElseThrow(() -> CAMPAIGN_UNKNOWN.because("campaign", id));
    }

    private static void requireTakenIn(
            ProposeAward command, Act act, Facts campaign, CampaignId id) {
        CampaignText text = text(id, campaign);
        requireOpen(campaign, text, act);
        if (!text.takesIn(command.proposingUnit(), act.organisations())) {
            throw OUT_OF_SCOPE.because("unit", command.proposingUnit());
        }
    }

    /// R1: what a movement earned is proposed when it is over; only what is surely late and comes
    /// after the closing is refused.
    private static void requireOpen(Facts campaign, CampaignText text, Act act) {
        Deadline limit = text.content().dossier();
        if (limit == null || limit.isMissedAt(act.at(), text.dates()) != Ternary.YES) {
            return;
        }
        campaign.last(CampaignClosed.class)
                .ifPresent(closed -> {
                    throw CAMPAIGN_CLOSED.because(
                            Map.of(
                                    "date",
                                    closed.closedOn().toString(),
                                    "limit",
                                    limit.phrase().value()));
                });
    }

    /// R23.
    private static void requireOpen(YearReviewId id, Facts review) {
        opened(id, review);
        review.last(YearReviewClosed.class)
                .ifPresent(closed -> {
                    throw YEAR_REVIEW_CLOSED.because("date", VietnamTime.day(closed.closedAt()));
                });
    }

    private static YearReviewOpened opened(YearReviewId id, Facts review) {
        return review.last(YearReviewOpened.class)
                .orElseThrow(() -> YEAR_REVIEW_UNKNOWN.because("review", id));
    }

    /// R23.
    private AwardProposed inYearReview(YearReviewOpened review) {
        Organisations organisations = act.organisations();
        Set<UnitId> own = Set.of(review.organisation());
        if (!organisations.isSame(Optional.of(command.proposingUnit()), own)) {
            throw NOT_OF_REVIEW.because("unit", command.proposingUnit());
        }
        List<ProposalLine> whole =
                lines.stream().map(line -> ofYear(line, review.reviewYear())).toList();
        Lines.requireDistinct(whole);
        for (ProposalLine line : whole) {
            if (!organisations.isSame(Optional.of(line.nominee().unit()), own)) {
                throw NOT_OF_REVIEW.because("unit", line.nominee().unit());
            }
            if (line.kind() == CommendationKind.MOVEMENT) {
                throw KIND_NEEDS_CAMPAIGN.because("line", line.number());
            }
        }
        DossierChecklist law = DossierChecklist.inForceOn(act.day());
        return proposed(whole, law.components(), law.source());
    }

    /// The line with its period, which is the year where it says none, or ends in it. The days of a
    /// school year are each province's own, so nobody fills them in.
    private static ProposalLine ofYear(ProposalLine line, ReviewYear year) {
        AchievementPeriod period = line.period();
        if (period == null && year.kind() == ReviewYear.Kind.CALENDAR_YEAR) {
            return line.in(
                    new AchievementPeriod(
                            LocalDate.of(year.year(), Month.JANUARY, 1),
                            LocalDate.of(year.year(), Month.DECEMBER, 31)));
        }
        if (period == null || period.year() != year.last()) {
            throw PERIOD_OF_OTHER_YEAR.because(
                    Map.of("line", Integer.toString(line.number()), "year", year.words()));
        }
        return line;
    }

    private AwardProposed inCampaign(CampaignText text) {
        Lines.requireProposable(lines, text, act);
        List<DossierComponent> own = text.content().checklist();
        DossierChecklist law = DossierChecklist.inForceOn(act.day());
        return own.isEmpty()
                ? proposed(lines, law.components(), law.source())
                : proposed(lines, own, "plan:" + text.planId());
    }

    /// R22.
    private AwardProposed onItsOwn() {
        Lines.requireDistinct(lines);
        lines.forEach(this::requireWhole);
        DossierChecklist law = DossierChecklist.simplifiedOn(act.day());
        return proposed(lines, law.components(), law.source());
    }

    private void requireWhole(ProposalLine line) {
        UnitId unit = line.nominee().unit();
        if (!act.organisations()
                .isSameOrAbove(Optional.of(command.proposingUnit()), Set.of(unit))) {
            throw BEYOND_ORGANISATION.because(
                    Map.of("line", Integer.toString(line.number()), "unit", unit.toString()));
        }
        CommendationKind kind = line.kind();
        AchievementPeriod period = line.period();
        if (kind == null || period == null) {
            throw KIND_OR_PERIOD_MISSING.because("line", line.number());
        }
        if (kind == CommendationKind.MOVEMENT) {
            throw KIND_NEEDS_CAMPAIGN.because("line", line.number());
        }
        if (period.until().isAfter(act.day())) {
            throw ACHIEVED_IN_FUTURE.because(
                    Map.of(
                            "line",
                            Integer.toString(line.number()),
                            "date",
                            period.until().toString()));
        }
        if (line.item() instanceof TitleItem) {
            TitleGround.on(act.day())
                    .ifPresent(ground -> {
                        throw TITLE_NEEDS_CAMPAIGN.because(
                                Map.of(
                                        "line",
                                        Integer.toString(line.number()),
                                        "clause",
                                        ground.source()));
                    });
        }
    }

    private AwardProposed proposed(
            List<ProposalLine> whole, List<DossierComponent> checklist, String source) {
        return new AwardProposed(
                command.proposalId(),
                command.campaignId(),
                command.proposingUnit(),
                whole,
                checklist,
                source,
                act.at(),
                command.onItsOwn(),
                command.reviewId());
    }
}
