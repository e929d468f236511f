package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.Printed;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.query.projection.Board;
import vn.sovang.text.Phrase;
import vn.sovang.text.SearchText;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row for each plan.
@Component
public class PlanBoard implements Board<PlanRow> {
    @Override
    public String name() {
        return "plan-board";
    }

    @Override
    public String table() {
        return "view.plan_board";
    }

    @Override
    public Class<PlanRow> rowType() {
        return PlanRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        if (event.payload() instanceof PlanEvent plan) {
            return List.of(plan.planId().toString());
        }
        return event.payload() instanceof CampaignEvent campaign ? keys(campaign) : List.of();
    }

    private static List<String> keys(CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched launched -> List.of(launched.planId().toString());
            // The plan itself has the days that its campaigns were told.
            case ParticipationRegistered _,
                    RegistrationAmended _,
                    PledgeSigned _,
                    CampaignDateSettled _,
                    PhaseExtended _,
                    CampaignAmended _,
                    AmendmentLeftOut _,
                    UnitReminded _,
                    UnitInspected _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    List.of();
        };
    }

    @Override
    public PlanRow on(@Nullable PlanRow current, String key, RecordedEvent event) {
        return event.payload() instanceof CampaignLaunched launched
                ? Objects.requireNonNull(current)
                        .with(
                                new PlanRow.Launch(
                                        launched.campaignId(),
                                        launched.content().label(),
                                        launched.launchedOn()))
                : on(current, (PlanEvent) event.payload(), event.unit());
    }

    private static PlanRow on(@Nullable PlanRow current, PlanEvent event, @Nullable UnitId by) {
        return switch (event) {
            case PlanDrafted drafted -> PlanRow.of(drafted, by);
            case PlanImported imported -> PlanRow.of(imported, by);
            case PlanRevised _,
                    PlanCopied _,
                    FindingsOpened _,
                    FindingSettled _,
                    ProvinceAssigned _,
                    PlanIssued _,
                    ParentLinked _,
                    PlanAmended _,
                    PlanReplaced _,
                    PlanWithdrawn _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    changed(Objects.requireNonNull(current), event, by);
        };
    }

    private static PlanRow changed(PlanRow row, PlanEvent event, @Nullable UnitId by) {
        return switch (event) {
            case PlanCopied copied -> row.with(copied);
            case PlanRevised revised -> row.with(revised.content());
            case FindingSettled settled ->
                    row.with(PlanDates.settled(row.content(), List.of(settled)));
            case ProvinceAssigned assigned ->
                    row.with(
                            new PlanRow.Assignment(
                                    assigned.province(),
                                    assigned.assignedPlanId(),
                                    assigned.basis(),
                                    assigned.assignedBy()));
            case PlanIssued issued ->
                    row.with(
                            new PlanRow.Issue(
                                    issued.number(),
                                    issued.symbol(),
                                    issued.issuedOn(),
                                    issued.issuer(),
                                    issued.signatory(),
                                    issued.capacity(),
                                    issued.distribution(),
                                    issued.issuingUnit()),
                            by);
            case PlanAmended amended ->
                    row.with(
                            amended.content(),
                            new PlanRow.Amendment(
                                    amended.amendment(),
                                    amended.number() + "/" + amended.symbol(),
                                    amended.issuedOn(),
                                    amended.issuer(),
                                    amended.signatory(),
                                    amended.summary()));
            case ParentLinked linked ->
                    row.with(row.content().linked(linked.parent(), linked.documentId()));
            case PlanReplaced replaced ->
                    row.with(new PlanRow.Replacement(replaced.replacedBy(), replaced.replacedOn()));
            case PlanWithdrawn withdrawn ->
                    row.with(
                            new PlanRow.Withdrawal(
                                    withdrawn.document(),
                                    withdrawn.withdrawnOn(),
                                    withdrawn.issuer(),
                                    withdrawn.reason()));
            // Duties done and findings stand on boards of their own.
            case PlanDrafted _,
                    PlanImported _,
                    FindingsOpened _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    row;
        };
    }

    @Override
    public String search(PlanRow row) {
        PlanHead head = row.content().head();
        PlanRow.Issue issue = row.issue();
        Stream<String> words =
                Stream.of(
                                Stream.of(row.code(), head.title().value(), head.documentType()),
                                Stream.of(head.number(), head.symbol(), head.issuer())
                                        .map(Printed::phrase)
                                        .filter(Objects::nonNull)
                                        .map(Phrase::value),
                                Stream.ofNullable(row.content().theme().phrase())
                                        .map(Phrase::value),
                                row.content().campaigns().stream()
                                        .map(campaign -> campaign.name().value()),
                                row.content().parents().stream().map(PlanBoard::parent),
                                Stream.ofNullable(issue).map(i -> i.number() + "/" + i.symbol()))
                        .flatMap(some -> some);
        return SearchText.fold(words.collect(Collectors.joining(" ")));
    }

    private static String parent(ParentDocument parent) {
        return parent.citation().value() + (parent.number() == null ? "" : " " + parent.number());
    }
}
