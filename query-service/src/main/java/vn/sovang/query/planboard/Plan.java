package vn.sovang.query.planboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.FormItem;
import vn.sovang.award.Quota;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.Commemoration;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.Recipient;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.plan.Theme;
import vn.sovang.plan.YearSpan;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A plan as people see it: its own words, and our reading beside them.
///
/// @param source file from which it was read; null for one that was written here
/// @param position as of which it is shown
public record Plan(
        String id,
        String code,
        PlanStage stage,
        int year,
        Head head,
        @Nullable String number,
        @Nullable Issue issue,
        @Nullable String source,
        @Nullable Origin origin,
        @Nullable Assignment assignment,
        List<Parent> parents,
        Words theme,
        List<Campaign> campaigns,
        List<RecipientLine> recipients,
        PlanBody body,
        PlanChanges changes,
        long position,
        Instant asOf) {
    public Plan {
        parents = List.copyOf(parents);
        campaigns = List.copyOf(campaigns);
        recipients = List.copyOf(recipients);
    }

    public record Head(
            String documentType,
            String title,
            Field number,
            Field symbol,
            @Nullable WrittenDate date,
            Field issuer,
            Field signatory) {}

    /// A field of the head as it is printed.
    ///
    /// @param words null where the place is empty or absent
    public record Field(Printed.State state, @Nullable String words) {
        static Field of(Printed printed) {
            return new Field(printed.state(), value(printed.phrase()));
        }
    }

    /// An issuance.
    ///
    /// @param issuingUnitId of the unit that issued; null where the issuer's words alone tell
    public record Issue(
            @Nullable String number,
            String symbol,
            @Nullable LocalDate issuedOn,
            String issuer,
            @Nullable String signatory,
            @Nullable SigningCapacity capacity,
            @Nullable String issuingUnitId) {}

    public record Origin(String tenant, String planId, String basis, String assignedBy) {}

    public record Assignment(String province, String planId, String basis, String assignedBy) {}

    public record Parent(
            ParentDocument.Relation relation,
            ParentDocument.Origin origin,
            String citation,
            String documentType,
            @Nullable String number,
            @Nullable WrittenDate date,
            String issuer,
            @Nullable String documentId) {}

    public record Words(Theme.Origin origin, @Nullable String words) {}

    /// A campaign that the plan announces.
    ///
    /// @param campaignId of the launched campaign; null before
    public record Campaign(
            String label,
            String name,
            CampaignKind kind,
            @Nullable String campaignId,
            @Nullable LocalDate launchedOn,
            List<Phase> phases,
            @Nullable WrittenDate dossier,
            List<DossierComponent> checklist,
            List<Offer> awards,
            List<PlanBody.Measure> criteria,
            List<String> aliases,
            PlannedCampaign.@Nullable Standing standing,
            @Nullable YearSpan years,
            List<String> launchedWith,
            List<PlanBody.Remembrance> commemorations) {
        public Campaign {
            phases = List.copyOf(phases);
            checklist = List.copyOf(checklist);
            awards = List.copyOf(awards);
            criteria = List.copyOf(criteria);
            aliases = List.copyOf(aliases);
            launchedWith = List.copyOf(launchedWith);
            commemorations = List.copyOf(commemorations);
        }
    }

    public record Phase(
            String label,
            String name,
            WrittenDate start,
            WrittenDate end,
            @Nullable WrittenDate wrapUp,
            @Nullable WrittenDate report,
            List<PlanBody.Remembrance> commemorations) {
        public Phase {
            commemorations = List.copyOf(commemorations);
        }
    }

    /// An award that the plan announces.
    ///
    /// @param award name of the title or of the form
    public record Offer(
            String award,
            DecidingAuthority decidedBy,
            List<SubjectKind> subjects,
            String words,
            List<Quota> quotas) {
        public Offer {
            quotas = List.copyOf(quotas);
            subjects = List.copyOf(subjects);
        }
    }

    public record RecipientLine(String words, Recipient.@Nullable Disposition disposition) {}

    static Plan of(PlanRow row, Moment moment) {
        DateContext dates = row.dates(null);
        return new Plan(
                row.planId().toString(),
                row.code(),
                row.stage(),
                row.content().year(),
                head(row.content().head(), dates),
                ListedPlan.number(row.issue()),
                issue(row.issue()),
                row.source(),
                origin(row),
                assignment(row.assignment()),
                row.content().parents().stream().map(parent -> parent(parent, dates)).toList(),
                new Words(row.content().theme().origin(), value(row.content().theme().phrase())),
                row.content().campaigns().stream().map(planned -> campaign(row, planned)).toList(),
                row.content().recipients().stream()
                        .map(line -> new RecipientLine(line.line().value(), line.disposition()))
                        .toList(),
                PlanBody.of(row.content(), dates),
                PlanChanges.of(row),
                moment.position(),
                moment.at());
    }

    private static Head head(PlanHead head, DateContext dates) {
        return new Head(
                head.documentType(),
                head.title().value(),
                Field.of(head.number()),
                Field.of(head.symbol()),
                head.date() == null ? null : WrittenDate.of(head.date(), dates),
                Field.of(head.issuer()),
                Field.of(head.signatory()));
    }

    private static @Nullable Issue issue(PlanRow.@Nullable Issue issue) {
        return issue == null
                ? null
                : new Issue(
                        issue.number() == null ? null : issue.number().value(),
                        issue.symbol(),
                        issue.issuedOn(),
                        issue.issuer(),
                        issue.signatory(),
                        issue.capacity(),
                        issue.issuingUnit() == null ? null : issue.issuingUnit().toString());
    }

    private static @Nullable Origin origin(PlanRow row) {
        return row.origin() == null
                ? null
                : new Origin(
                        row.origin().tenant().value(),
                        row.origin().planId().toString(),
                        row.origin().basis(),
                        row.origin().assignedBy());
    }

    private static @Nullable Assignment assignment(PlanRow.@Nullable Assignment assigned) {
        return assigned == null
                ? null
                : new Assignment(
                        assigned.province().value(),
                        assigned.planId().toString(),
                        assigned.basis(),
                        assigned.assignedBy());
    }

    private static Parent parent(ParentDocument parent, DateContext dates) {
        return new Parent(
                parent.relation(),
                parent.origin(),
                parent.citation().value(),
                parent.documentType(),
                parent.number(),
                parent.date() == null ? null : WrittenDate.of(parent.date(), dates),
                parent.issuer(),
                parent.documentId() == null ? null : parent.documentId().toString());
    }

    private static Campaign campaign(PlanRow row, PlannedCampaign planned) {
        PlanRow.Launch launch =
                row.launches().stream()
                        .filter(some -> some.label().equals(planned.label()))
                        .findFirst()
                        .orElse(null);
        DateContext dates = row.dates(launch);
        return new Campaign(
                planned.label(),
                planned.name().value(),
                planned.kind(),
                launch == null ? null : launch.campaignId().toString(),
                launch == null ? null : launch.launchedOn(),
                planned.phases().stream().map(phase -> phase(phase, dates)).toList(),
                written(planned.dossier(), dates),
                planned.checklist(),
                planned.awards().stream().map(Plan::offer).toList(),
                planned.criteria().stream().map(PlanBody.Measure::of).toList(),
                planned.aliases().stream().map(Phrase::value).toList(),
                planned.standing(),
                planned.years(),
                planned.launchedWith().stream().map(Phrase::value).toList(),
                remembrances(planned.commemorations(), dates));
    }

    private static Phase phase(PlannedPhase phase, DateContext dates) {
        return new Phase(
                phase.label(),
                phase.name(),
                WrittenDate.of(phase.start(), dates),
                WrittenDate.of(phase.end(), dates),
                written(phase.wrapUp(), dates),
                written(phase.report(), dates),
                remembrances(phase.commemorations(), dates));
    }

    private static List<PlanBody.Remembrance> remembrances(
            List<Commemoration> commemorations, DateContext dates) {
        return commemorations.stream().map(some -> PlanBody.Remembrance.of(some, dates)).toList();
    }

    private static Offer offer(AwardOffer offer) {
        AwardItem item = offer.item();
        return switch (item) {
            case TitleItem title ->
                    new Offer(
                            title.title().name(),
                            title.decidedBy(),
                            offer.subjects(),
                            offer.phrase().value(),
                            offer.quotas());
            case FormItem form ->
                    new Offer(
                            form.form().name(),
                            form.decidedBy(),
                            offer.subjects(),
                            offer.phrase().value(),
                            offer.quotas());
        };
    }

    private static @Nullable WrittenDate written(@Nullable Deadline deadline, DateContext dates) {
        return deadline == null ? null : WrittenDate.of(deadline, dates);
    }

    private static @Nullable String value(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.value();
    }
}
