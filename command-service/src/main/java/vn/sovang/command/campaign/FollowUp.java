package vn.sovang.command.campaign;

import static vn.sovang.command.campaign.CampaignRejection.DONE_IN_FUTURE;
import static vn.sovang.command.campaign.CampaignRejection.LIMIT_NOT_SET;
import static vn.sovang.command.campaign.CampaignRejection.NOT_LATER;
import static vn.sovang.command.campaign.CampaignRejection.NOT_REGISTERED;
import static vn.sovang.command.campaign.CampaignRejection.OTHER_UNIT;
import static vn.sovang.command.campaign.CampaignRejection.REVIEWED;
import static vn.sovang.command.campaign.CampaignRejection.SCOPE_EMPTY;
import static vn.sovang.command.campaign.CampaignRejection.UNRESOLVED;

import org.jspecify.annotations.Nullable;

import vn.sovang.block.BlockId;
import vn.sovang.campaign.AmendRegistration;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.ExtendCampaign;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RecordInspection;
import vn.sovang.campaign.RecordReview;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.RemindUnit;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.SignPledge;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.campaign.CampaignState.Registration;
import vn.sovang.command.campaign.CampaignState.Running;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.DateRange;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The rules of what is done with a launched campaign along its way: R6 to R9.
final class FollowUp {
    private FollowUp() {}

    /// R6.
    static List<CampaignEvent> extend(ExtendCampaign command, Running campaign, Act act) {
        PlannedPhase phase = campaign.phase(command.phase());
        requireLater("end", phase.end(), command.end(), campaign);
        requireLater("wrapUp", phase.wrapUp(), command.wrapUp(), campaign);
        requireLater("report", phase.report(), command.report(), campaign);
        PhaseExtended extended =
                new PhaseExtended(
                        campaign.id(),
                        command.phase(),
                        command.end(),
                        moved(phase.wrapUp(), command.wrapUp()),
                        moved(phase.report(), command.report()),
                        command.basis(),
                        act.at());
        return extended.applied(campaign.content()).equals(campaign.content())
                ? List.of()
                : List.of(extended.of(campaign.reports()));
    }

    /// R7.
    static List<CampaignEvent> amend(AmendRegistration command, Running campaign, Act act) {
        requireFor(command.unitId(), act);
        campaign.requireInScope(command.unitId(), act);
        String already =
                campaign.commitments().get(new Registration(command.phase(), command.unitId()));
        if (already == null) {
            throw NOT_REGISTERED.because(
                    Map.of("unit", command.unitId().toString(), "phase", command.phase()));
        }
        return already.equals(command.commitment())
                ? List.of()
                : List.of(
                        new RegistrationAmended(
                                campaign.id(),
                                command.phase(),
                                command.unitId(),
                                command.commitment(),
                                act.at()));
    }

    /// R8.
    static List<CampaignEvent> sign(
            SignPledge command, Running campaign, Act act, Function<BlockId, Facts> blocks) {
        if (command.units().isEmpty()) {
            throw SCOPE_EMPTY.because("field", "units");
        }
        for (UnitId unit : command.units()) {
            campaign.requireInScope(unit, act);
            requireFor(unit, act);
            campaign.requireStanding(unit, command.signedOn(), act);
        }
        requireDone(command.signedOn(), act);
        BlockId block = command.blockId();
        String name =
                block == null
                        ? null
                        : BlockMembers.require(
                                block, command.units(), command.signedOn(), blocks.apply(block));
        return once(
                new PledgeSigned(
                        campaign.id(),
                        command.units().stream().distinct().toList(),
                        command.pledge(),
                        command.signedOn(),
                        block,
                        name),
                campaign);
    }

    /// R9.
    static List<CampaignEvent> remind(RemindUnit command, Running campaign, Act act) {
        campaign.reported(command.phase());
        campaign.requireOwing(command.phase(), command.unitId(), act);
        campaign.requireStanding(command.unitId(), act.day(), act);
        return once(
                new UnitReminded(
                        campaign.id(),
                        command.phase(),
                        command.unitId(),
                        command.words(),
                        act.day()),
                campaign);
    }

    /// R9.
    static List<CampaignEvent> inspect(RecordInspection command, Running campaign, Act act) {
        campaign.requireInScope(command.unitId(), act);
        campaign.requireStanding(command.unitId(), command.inspectedOn(), act);
        requireDone(command.inspectedOn(), act);
        return once(
                new UnitInspected(
                        campaign.id(),
                        command.unitId(),
                        command.inspectedOn(),
                        command.findings(),
                        command.document()),
                campaign);
    }

    /// R9.
    static List<CampaignEvent> review(RecordReview command, Running campaign, Act act) {
        campaign.phase(command.phase());
        requireDone(command.heldOn(), act);
        ReviewRecorded review =
                new ReviewRecorded(
                        campaign.id(),
                        command.phase(),
                        command.kind(),
                        command.heldOn(),
                        command.document());
        campaign.recorded().stream()
                .filter(ReviewRecorded.class::isInstance)
                .map(ReviewRecorded.class::cast)
                .filter(done -> done.phase().equals(review.phase()))
                .filter(done -> done.kind() == review.kind() && !done.equals(review))
                .findFirst()
                .ifPresent(done -> {
                    throw REVIEWED.because(
                            Map.of("phase", done.phase(), "date", done.heldOn().toString()));
                });
        return once(review, campaign);
    }

    /// The event, unless it was recorded before: what was recorded is not recorded again.
    private static List<CampaignEvent> once(CampaignEvent event, Running campaign) {
        return campaign.recorded().contains(event) ? List.of() : List.of(event);
    }

    /// Null where a limit is given again as it was.
    private static @Nullable Deadline moved(@Nullable Deadline before, @Nullable Deadline after) {
        return after == null || after.equals(before) ? null : after;
    }

    /// A limit only moves to a later day; one that was never resolved, or is vague, takes any day.
    private static void requireLater(
            String field, @Nullable Deadline before, @Nullable Deadline after, Running campaign) {
        if (after == null || after.equals(before)) {
            return;
        }
        if (before == null) {
            throw LIMIT_NOT_SET.because("field", field);
        }
        LocalDate last =
                after.lastDays(campaign.text().dates())
                        .map(DateRange::last)
                        .orElseThrow(() -> UNRESOLVED.because("phrase", after.phrase().value()));
        before.lastSureDay(campaign.text().dates())
                .filter(earlier -> !last.isAfter(earlier))
                .ifPresent(earlier -> {
                    throw NOT_LATER.because(
                            Map.of("date", last.toString(), "before", earlier.toString()));
                });
    }

    private static void requireFor(UnitId unit, Act act) {
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
    }

    private static void requireDone(LocalDate day, Act act) {
        if (day.isAfter(act.day())) {
            throw DONE_IN_FUTURE.because("date", day);
        }
    }
}
