package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.award.DossierComponent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.TenantId;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.Submission;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An award proposal with its dossier.
///
/// @param campaignId null where it stands under no campaign
/// @param firstSubmittedAt moment by which lateness is judged, however often it came back
/// @param submittedAt the newest submission
/// @param places that its lines hold in quotas (rule 35)
/// @param forwarded the way it went on; null while it did not, and once it came back
/// @param sender the province from which it came; null where it was proposed here
/// @param onItsOwn the merit where it stands under nothing; else null
/// @param reviewId null where it stands under no review of a year
record ProposalRow(
        ProposalId proposalId,
        @Nullable CampaignId campaignId,
        UnitId proposingUnit,
        ProposalStage stage,
        List<ProposalLine> lines,
        List<DossierComponent> checklist,
        String checklistSource,
        Instant proposedAt,
        List<Item> items,
        @Nullable Certification certification,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable Setback setback,
        @Nullable Decision decision,
        List<LineClaim> places,
        Review review,
        @Nullable ProposalForwarded forwarded,
        @Nullable Sender sender,
        @Nullable OnItsOwn onItsOwn,
        @Nullable YearReviewId reviewId) {
    ProposalRow {
        lines = List.copyOf(lines);
        checklist = List.copyOf(checklist);
        items = List.copyOf(items);
        places = List.copyOf(places);
    }

    /// A file in the dossier.
    ///
    /// @param line null for a component that the proposal needs once
    record Item(
            DossierComponent component,
            @Nullable Integer line,
            String attachment,
            String fileName) {
        static Item of(DossierItemAdded added, @Nullable Integer line) {
            return new Item(added.component(), line, added.attachment(), added.fileName());
        }

        static Object place(DossierComponent component, @Nullable Integer line) {
            return line == null ? List.of(component) : List.of(component, line);
        }

        Object place() {
            return place(component, line);
        }
    }

    record Certification(String by, Instant at) {}

    /// A return or withdrawal: why, and when.
    record Setback(String reason, Instant at) {}

    /// @param on day of the decision; null in rows from before this was kept
    record Decision(DecisionId decisionId, Instant at, @Nullable LocalDate on) {
        LocalDate day() {
            return on == null ? VietnamTime.day(at) : on;
        }
    }

    /// Another province's letter with which it came.
    ///
    /// @param campaign its name there; null where it stands under none
    record Sender(
            TenantId tenant,
            UnitId unit,
            @Nullable String campaign,
            Submission submission,
            String opinion) {}

    /// Nominees of its lines, by their ids.
    List<String> nominees() {
        return lines.stream()
                .map(line -> line.nominee().nomineeId().toString())
                .distinct()
                .toList();
    }

    /// Time of the newest verdicts; null before there are any.
    @Nullable Instant judgedAt() {
        ProposalAppraised appraisal = review.appraisal();
        if (review.eligibility().isEmpty()) {
            return null;
        }
        return appraisal == null || appraisal.eligibility().isEmpty()
                ? submittedAt
                : appraisal.appraisedAt();
    }

    /// A later file for the same place takes the place of the earlier.
    ProposalRow with(DossierItemAdded added) {
        List<Item> put =
                added.belongsToEveryLine()
                        ? lines.stream().map(line -> Item.of(added, line.number())).toList()
                        : List.of(Item.of(added, added.line()));
        Set<Object> taken = put.stream().map(Item::place).collect(Collectors.toSet());
        List<Item> kept =
                Stream.concat(
                                items.stream().filter(old -> !taken.contains(old.place())),
                                put.stream())
                        .toList();
        return new ProposalRow(
                proposalId,
                campaignId,
                proposingUnit,
                stage,
                lines,
                checklist,
                checklistSource,
                proposedAt,
                kept,
                certification,
                firstSubmittedAt,
                submittedAt,
                setback,
                decision,
                places,
                review,
                forwarded,
                sender,
                onItsOwn,
                reviewId);
    }

    ProposalRow certified(Certification certified) {
        return with(
                stage,
                certified,
                firstSubmittedAt,
                submittedAt,
                setback,
                decision,
                places,
                review,
                forwarded);
    }

    /// A return before it is answered by this.
    ProposalRow submitted(Instant at, List<LineClaim> taken) {
        return with(
                ProposalStage.SUBMITTED,
                certification,
                firstSubmittedAt == null ? at : firstSubmittedAt,
                at,
                null,
                decision,
                taken,
                review,
                null);
    }

    /// The certification lapses.
    ProposalRow returned(Setback by, List<LineClaim> freed) {
        return with(
                ProposalStage.RETURNED,
                null,
                firstSubmittedAt,
                submittedAt,
                by,
                decision,
                without(freed),
                review.returned(),
                null);
    }

    ProposalRow withdrawn(Setback by, List<LineClaim> freed) {
        return with(
                ProposalStage.WITHDRAWN,
                certification,
                firstSubmittedAt,
                submittedAt,
                by,
                decision,
                without(freed),
                review,
                forwarded);
    }

    ProposalRow decided(Decision by, List<LineClaim> freed) {
        return with(
                ProposalStage.DECIDED,
                certification,
                firstSubmittedAt,
                submittedAt,
                null,
                by,
                without(freed),
                review,
                forwarded);
    }

    ProposalRow reviewed(Review next) {
        return with(
                stage,
                certification,
                firstSubmittedAt,
                submittedAt,
                setback,
                decision,
                places,
                next,
                forwarded);
    }

    ProposalRow forwarded(ProposalForwarded by) {
        return with(
                ProposalStage.FORWARDED,
                certification,
                firstSubmittedAt,
                submittedAt,
                setback,
                decision,
                places,
                review,
                by);
    }

    /// The proposal without a refused line. When no line is left, it has come to its end.
    ProposalRow refused(LineRefused event) {
        Review next = review.with(event);
        boolean isOver =
                lines.stream()
                        .allMatch(line ->
                                next.refusals().stream()
                                        .anyMatch(refusal -> refusal.line() == line.number()));
        return with(
                isOver ? ProposalStage.REFUSED : stage,
                certification,
                firstSubmittedAt,
                submittedAt,
                setback,
                decision,
                without(List.of(new LineClaim(event.line(), null, null))),
                next,
                forwarded);
    }

    private List<LineClaim> without(List<LineClaim> freed) {
        return places.stream()
                .filter(held -> freed.stream().noneMatch(claim -> claim.line() == held.line()))
                .toList();
    }

    private ProposalRow with(
            ProposalStage next,
            @Nullable Certification certified,
            @Nullable Instant first,
            @Nullable Instant submitted,
            @Nullable Setback back,
            @Nullable Decision decided,
            List<LineClaim> held,
            Review said,
            @Nullable ProposalForwarded on) {
        return new ProposalRow(
                proposalId,
                campaignId,
                proposingUnit,
                next,
                lines,
                checklist,
                checklistSource,
                proposedAt,
                items,
                certified,
                first,
                submitted,
                back,
                decided,
                held,
                said,
                on,
                sender,
                onItsOwn,
                reviewId);
    }
}
