package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.GrantOverride;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.law.Eligibility;
import vn.sovang.law.Past;
import vn.sovang.law.Reevaluation;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.CriterionAssessment;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.PublicityNotice;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.history.ShownVerdict;
import vn.sovang.query.nomineeregister.NomineeNames;
import vn.sovang.query.reading.Lateness;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.OneOf;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.yearreview.YearReviewRow;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A proposal as people see it.
///
/// @param campaignId null where it stands under no campaign
/// @param reviewId null where it stands under no review of a year
/// @param onItsOwn the merit where it stands under nothing; else null
/// @param holder the one that has it on the table
/// @param heldSince time since which; null for a proposal at the end of its way
/// @param heldDays days since then, to the day asked; null likewise
/// @param forwarded the recipient to whom it went on; null while it did not, and once it came back
/// @param sender the province from which it came; null where it was proposed here
/// @param suspension null while the proceedings go on
/// @param missing number of places of the dossier that are empty
/// @param complete nothing is missing and the dossier is certified (rule 37)
/// @param deadline for dossiers; null where none is set
/// @param reason why it was returned or withdrawn; null at any other stage
/// @param firstSubmittedAt moment by which lateness is judged, however often it came back
/// @param late whether it was first handed in late; for one that was not handed in, whether its
///   time is over, or was when it was withdrawn
/// @param publicity of its list; null where it never was public
/// @param publicityNotices points in which the council's vote did not agree with the publicity, or
///   would not today
public record Proposal(
        String id,
        @Nullable String campaignId,
        @Nullable String campaignName,
        @Nullable String planId,
        @Nullable String reviewId,
        @Nullable String reviewName,
        @Nullable OnItsOwn onItsOwn,
        String unitId,
        String unitName,
        ProposalStage stage,
        Holder holder,
        @Nullable Instant heldSince,
        @Nullable Long heldDays,
        @Nullable Forwarding forwarded,
        @Nullable Sender sender,
        @Nullable Suspension suspension,
        @Nullable String reason,
        @Nullable Instant reasonGivenAt,
        List<Line> lines,
        List<Assessment> assessments,
        List<Vote> votes,
        @Nullable Appraisal appraisal,
        List<Place> dossier,
        int missing,
        boolean certified,
        @Nullable String certifiedBy,
        @Nullable Instant certifiedAt,
        boolean complete,
        String checklistSource,
        Instant proposedAt,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable WrittenDate deadline,
        Ternary late,
        long daysLate,
        @Nullable String decisionId,
        @Nullable LocalDate decidedOn,
        @Nullable ShownPublicity publicity,
        List<PublicityNotice> publicityNotices) {
    public Proposal {
        publicityNotices = List.copyOf(publicityNotices);
        lines = List.copyOf(lines);
        assessments = List.copyOf(assessments);
        votes = List.copyOf(votes);
        dossier = List.copyOf(dossier);
    }

    /// Suspension of the proceedings.
    ///
    /// @param ground null, as basis and reason are, where it is not for the caller
    public record Suspension(
            ProceedingsSuspended.@Nullable Ground ground,
            @Nullable String basis,
            @Nullable String reason,
            Instant since) {
        static @Nullable Suspension of(@Nullable ProceedingsSuspended by, boolean tellsGround) {
            if (by == null) {
                return null;
            }
            return tellsGround
                    ? new Suspension(by.ground(), by.basis(), by.reason(), by.suspendedAt())
                    : new Suspension(null, null, null, by.suspendedAt());
        }
    }

    /// Forwarding to a recipient.
    ///
    /// @param tenant the one in which the recipient works on it; null for one of this province, and
    ///   for one that does not work on the platform
    /// @param letter number and symbol of the letter that went along
    public record Forwarding(
            String recipientId,
            String recipient,
            @Nullable String tenant,
            String senderId,
            String sender,
            String letter,
            LocalDate signedOn,
            String opinion,
            Instant at) {
        static @Nullable Forwarding of(
                @Nullable ProposalForwarded event, UnitNames names, Moment moment) {
            return event == null
                    ? null
                    : new Forwarding(
                            event.recipient().unit().toString(),
                            names.on(moment.day(), event.recipient().unit()),
                            event.recipient() instanceof PlatformBody(_, var tenant)
                                    ? tenant.value()
                                    : null,
                            event.sender().toString(),
                            names.on(moment.day(), event.sender()),
                            event.submission().reference(),
                            event.submission().signedOn(),
                            event.opinion(),
                            event.forwardedAt());
        }
    }

    /// Sender of a proposal that came from another province.
    public record Sender(
            String tenant,
            String unitId,
            String unit,
            String letter,
            LocalDate signedOn,
            String opinion) {
        static @Nullable Sender of(
                ProposalRow.@Nullable Sender from, UnitNames names, Moment moment) {
            return from == null
                    ? null
                    : new Sender(
                            from.tenant().value(),
                            from.unit().toString(),
                            names.on(moment.day(), from.unit()),
                            from.submission().reference(),
                            from.submission().signedOn(),
                            from.opinion());
        }
    }

    /// The newest assessment of one line (rule 39).
    ///
    /// @param allMet null where no criterion was there to be assessed
    public record Assessment(
            int line,
            List<CriterionAssessment> criteria,
            @Nullable Boolean allMet,
            String by,
            Instant at) {
        public Assessment {
            criteria = List.copyOf(criteria);
        }

        static Assessment of(CriteriaAssessed event, int line) {
            return new Assessment(
                    line,
                    event.criteria(),
                    event.criteria().isEmpty()
                            ? null
                            : event.criteria().stream().allMatch(CriterionAssessment::isMet),
                    event.assessedBy(),
                    event.assessedAt());
        }
    }

    public record Appraisal(
            ProposalAppraised.Outcome outcome, String notes, String by, Instant at) {
        static @Nullable Appraisal of(@Nullable ProposalAppraised event) {
            return event == null
                    ? null
                    : new Appraisal(
                            event.outcome(),
                            event.notes(),
                            event.appraisedBy(),
                            event.appraisedAt());
        }
    }

    /// One line.
    ///
    /// @param nominee as it was named when it was proposed
    /// @param nameInRegister name in the register now, where that is another one; a notice before
    ///   the decision, which keeps the proposed name
    /// @param refusedFor reason for which it was taken out; null while it stands
    /// @param kind of commendation; null where the line does not say it
    /// @param period of the achievement; null where the line does not say it
    /// @param eligibility the newest verdict on the nominee's history, of the submission or the
    ///   appraisal; null before
    /// @param historyChanged whether the history on which the verdict stands has changed since,
    ///   while nobody decided; a notice to appraise again
    /// @param override ground on which it was handed in though the law's criteria are not met; null
    ///   where it needed none
    public record Line(
            int number,
            String nomineeId,
            String nominee,
            @Nullable String nameInRegister,
            SubjectKind subject,
            String unitId,
            String unitName,
            ItemClass itemClass,
            @OneOf({EmulationTitle.class, CommendationForm.class}) String item,
            DecidingAuthority decidedBy,
            String achievement,
            @Nullable String achievementId,
            @Nullable String refusedFor,
            @Nullable CommendationKind kind,
            @Nullable AchievementPeriod period,
            @Nullable ShownVerdict eligibility,
            boolean historyChanged,
            @Nullable GrantOverride override) {}

    /// A place in the dossier, filled or empty.
    ///
    /// @param line for what each line needs; null for what the proposal needs once
    public record Place(
            DossierComponent component,
            @Nullable Integer line,
            boolean present,
            @Nullable String fileName,
            @Nullable String attachment) {}

    /// @param pasts histories of nominees whose verdict may be outdated
    /// @param tellsGround whether the caller is told why it is suspended
    static Proposal of(
            ProposalRow row,
            @Nullable CampaignRow campaign,
            @Nullable YearReviewRow yearReview,
            UnitNames names,
            NomineeNames nominees,
            Map<String, Past> pasts,
            boolean tellsGround,
            Moment moment) {
        List<Place> dossier = dossier(row);
        int missing = (int) dossier.stream().filter(place -> !place.present()).count();
        ProposalRow.Certification certified = row.certification();
        ProposalRow.Decision decision = row.decision();
        Deadline deadline = deadline(campaign, yearReview);
        DateContext dates = dates(campaign, yearReview);
        ProposalRow.Setback setback = row.setback();
        Lateness lateness = Lateness.at(judged(row, moment), deadline, dates);
        Instant heldSince = Holder.since(row);
        return new Proposal(
                row.proposalId().toString(),
                row.campaignId() == null ? null : row.campaignId().toString(),
                campaignName(row, campaign),
                campaign == null ? null : campaign.planId().toString(),
                row.reviewId() == null ? null : row.reviewId().toString(),
                yearReview == null ? null : yearReview.name(),
                row.onItsOwn(),
                row.proposingUnit().toString(),
                names.on(moment.day(), row.proposingUnit()),
                row.stage(),
                Holder.of(row),
                heldSince,
                heldSince == null
                        ? null
                        : ChronoUnit.DAYS.between(VietnamTime.day(heldSince), moment.day()),
                Forwarding.of(row.forwarded(), names, moment),
                Sender.of(row.sender(), names, moment),
                Suspension.of(row.review().suspension(), tellsGround),
                setback == null ? null : setback.reason(),
                setback == null ? null : setback.at(),
                row.lines().stream()
                        .map(line -> line(row, line, names, nominees, pasts, moment))
                        .toList(),
                row.review().assessments().stream()
                        .flatMap(event ->
                                event.lines().stream().map(line -> Assessment.of(event, line)))
                        .toList(),
                row.review().votes().stream().map(Vote::of).toList(),
                Appraisal.of(row.review().appraisal()),
                dossier,
                missing,
                certified != null,
                certified == null ? null : certified.by(),
                certified == null ? null : certified.at(),
                missing == 0 && certified != null,
                row.checklistSource(),
                row.proposedAt(),
                row.firstSubmittedAt(),
                row.submittedAt(),
                deadline == null || dates == null ? null : WrittenDate.of(deadline, dates),
                lateness.late(),
                lateness.days(),
                decision == null ? null : decision.decisionId().toString(),
                decision == null ? null : decision.day(),
                ShownPublicity.of(row.review().publicity(), moment.day()),
                publicityNotices(row, moment));
    }

    /// Points of the council's newest vote; before, of a vote on that day.
    private static List<PublicityNotice> publicityNotices(ProposalRow row, Moment moment) {
        return switch (Holder.of(row)) {
            case UNIT, NOBODY, RECIPIENT -> List.of();
            case OFFICE, COUNCIL ->
                    row.review().publicity().noticesOn(moment.day(), row.onItsOwn() != null);
            case LEADER ->
                    row.review().votes().stream()
                            .filter(vote -> vote.minutes().body() == VoteMinutes.Body.COUNCIL)
                            .reduce((_, later) -> later)
                            .map(VoteMinutesRecorded::notices)
                            .orElse(List.of());
        };
    }

    private static @Nullable Deadline deadline(
            @Nullable CampaignRow campaign, @Nullable YearReviewRow yearReview) {
        if (campaign != null) {
            return campaign.content().dossier();
        }
        return yearReview == null ? null : yearReview.dossier();
    }

    private static @Nullable DateContext dates(
            @Nullable CampaignRow campaign, @Nullable YearReviewRow yearReview) {
        if (campaign != null) {
            return campaign.dates();
        }
        return yearReview == null ? null : yearReview.dates();
    }

    private static @Nullable String campaignName(ProposalRow row, @Nullable CampaignRow campaign) {
        if (campaign != null) {
            return campaign.content().name().value();
        }
        return row.sender() == null ? null : row.sender().campaign();
    }

    private static Instant judged(ProposalRow row, Moment moment) {
        if (row.firstSubmittedAt() != null) {
            return row.firstSubmittedAt();
        }
        return row.stage() == ProposalStage.WITHDRAWN && row.setback() != null
                ? row.setback().at()
                : moment.at();
    }

    private static @Nullable String refusal(ProposalRow row, ProposalLine line) {
        return row.review().refusals().stream()
                .filter(refused -> refused.line() == line.number())
                .map(LineRefused::reason)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Eligibility verdict(ProposalRow row, ProposalLine line) {
        return row.review().eligibility().stream()
                .filter(judged -> judged.line() == line.number())
                .map(LineEligibility::verdict)
                .findFirst()
                .orElse(null);
    }

    private static Line line(
            ProposalRow row,
            ProposalLine line,
            UnitNames names,
            NomineeNames nominees,
            Map<String, Past> pasts,
            Moment moment) {
        return switch (line.item()) {
            case TitleItem item ->
                    line(
                            row,
                            line,
                            names,
                            nominees,
                            pasts,
                            moment,
                            ItemClass.TITLE,
                            item.title().name(),
                            item.decidedBy());
            case FormItem item ->
                    line(
                            row,
                            line,
                            names,
                            nominees,
                            pasts,
                            moment,
                            ItemClass.FORM,
                            item.form().name(),
                            item.decidedBy());
        };
    }

    private static Line line(
            ProposalRow row,
            ProposalLine line,
            UnitNames names,
            NomineeNames nominees,
            Map<String, Past> pasts,
            Moment moment,
            ItemClass itemClass,
            String item,
            DecidingAuthority decidedBy) {
        return new Line(
                line.number(),
                line.nominee().nomineeId().toString(),
                line.nominee().name(),
                nominees.otherThan(line.nominee()),
                line.nominee().kind(),
                line.nominee().unit().toString(),
                names.on(moment.day(), line.nominee().unit()),
                itemClass,
                item,
                decidedBy,
                line.achievement(),
                line.achievementId() == null ? null : line.achievementId().toString(),
                refusal(row, line),
                line.kind(),
                line.period(),
                ShownVerdict.of(verdict(row, line)),
                isOutdated(row, line, pasts),
                override(row, line));
    }

    private static boolean isOutdated(ProposalRow row, ProposalLine line, Map<String, Past> pasts) {
        Eligibility verdict = verdict(row, line);
        Past past = pasts.get(line.nominee().nomineeId().toString());
        return verdict != null
                && past != null
                && Reevaluation.isOutdated(verdict, day -> line.judged(past, day));
    }

    /// The ground of the submission, for a line that needed it.
    private static @Nullable GrantOverride override(ProposalRow row, ProposalLine line) {
        Eligibility verdict = verdict(row, line);
        return verdict == null || verdict.inTheWay().isEmpty() ? null : row.review().override();
    }

    private static List<Place> dossier(ProposalRow row) {
        Map<Object, ProposalRow.Item> files =
                row.items().stream()
                        .collect(
                                Collectors.toMap(
                                        ProposalRow.Item::place,
                                        item -> item,
                                        (first, _) -> first));
        return row.checklist().stream()
                .flatMap(component ->
                        component.isPerLine()
                                ? row.lines().stream()
                                        .map(line -> place(files, component, line.number()))
                                : Stream.of(place(files, component, null)))
                .toList();
    }

    private static Place place(
            Map<Object, ProposalRow.Item> files,
            DossierComponent component,
            @Nullable Integer line) {
        ProposalRow.Item item = files.get(ProposalRow.Item.place(component, line));
        return item == null
                ? new Place(component, line, false, null, null)
                : new Place(component, line, true, item.fileName(), item.attachment());
    }
}
