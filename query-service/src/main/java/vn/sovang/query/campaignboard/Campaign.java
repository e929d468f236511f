package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.YearSpan;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A launched campaign as people see it.
///
/// @param aliases other names of the same movement (anomaly A39)
/// @param years for which it runs, where that is more than its own year
/// @param duration how long it lasts by its phases and years; null where that cannot be told
/// @param awards that its plan announces; empty where the plan leaves them open
/// @param unitCount number of units that it names
/// @param scope those units; like the registrations, pledges, reminders and inspections, empty
///   where the units were not asked for
/// @param onlyNamed true when the units below those of the scope stay out; false where they take
///   part too
/// @param planAmendmentsLeftOut amendments of its plan that it could not follow; the findings of
///   the plan say why
/// @param position as of which it is shown
public record Campaign(
        String id,
        String planId,
        String label,
        String name,
        List<String> aliases,
        CampaignKind kind,
        PlannedCampaign.@Nullable Standing standing,
        int year,
        @Nullable YearSpan years,
        @Nullable DateRange duration,
        List<String> launchedWith,
        LocalDate launchedOn,
        List<Phase> phases,
        List<Phase> reportPhases,
        @Nullable WrittenDate dossier,
        List<DossierComponent> checklist,
        List<Offer> awards,
        int unitCount,
        List<Unit> scope,
        boolean onlyNamed,
        List<Registration> registrations,
        List<Pledge> pledges,
        List<FollowUp> reminders,
        List<FollowUp> inspections,
        List<Extension> extensions,
        List<Amendment> amendments,
        List<Integer> planAmendmentsLeftOut,
        List<Review> reviews,
        @Nullable LocalDate closedOn,
        @Nullable String closingSummary,
        long position,
        Instant asOf) {
    public Campaign {
        aliases = List.copyOf(aliases);
        launchedWith = List.copyOf(launchedWith);
        phases = List.copyOf(phases);
        reportPhases = List.copyOf(reportPhases);
        checklist = List.copyOf(checklist);
        awards = List.copyOf(awards);
        scope = List.copyOf(scope);
        registrations = List.copyOf(registrations);
        pledges = List.copyOf(pledges);
        reminders = List.copyOf(reminders);
        inspections = List.copyOf(inspections);
        extensions = List.copyOf(extensions);
        amendments = List.copyOf(amendments);
        planAmendmentsLeftOut = List.copyOf(planAmendmentsLeftOut);
        reviews = List.copyOf(reviews);
    }

    /// True while awards can be proposed: until it is closed, and after that within their own
    /// limit, which a vague one never passes.
    public boolean takesProposals(LocalDate today) {
        return takesProposals(closedOn, dossier, today);
    }

    static boolean takesProposals(
            @Nullable LocalDate closedOn, @Nullable WrittenDate dossier, LocalDate today) {
        LocalDate last = dossier == null ? null : dossier.last();
        return closedOn == null || last == null || !today.isAfter(last);
    }

    /// A phase (đợt).
    public record Phase(
            String label,
            String name,
            PhaseState state,
            WrittenDate start,
            WrittenDate end,
            @Nullable WrittenDate wrapUp,
            @Nullable WrittenDate report) {
        static Phase of(PlannedPhase phase, DateContext dates, LocalDate day) {
            return new Phase(
                    phase.label(),
                    phase.name(),
                    PhaseState.on(day, phase, dates),
                    WrittenDate.of(phase.start(), dates),
                    WrittenDate.of(phase.end(), dates),
                    written(phase.wrapUp(), dates),
                    written(phase.report(), dates));
        }
    }

    /// An award that the plan announces.
    public record Offer(String award, DecidingAuthority decidedBy, List<SubjectKind> subjects) {
        public Offer {
            subjects = List.copyOf(subjects);
        }

        static Offer of(AwardOffer offer) {
            String award =
                    switch (offer.item()) {
                        case TitleItem title -> title.title().name();
                        case FormItem form -> form.form().name();
                    };
            return new Offer(award, offer.item().decidedBy(), offer.subjects());
        }
    }

    /// A unit that takes part.
    ///
    /// @param endedOn day from which it is no more; null while it stands
    public record Unit(String id, String name, @Nullable LocalDate endedOn) {
        static Unit of(UnitId id, UnitNames names, LocalDate day) {
            return new Unit(id.toString(), names.on(day, id), null);
        }
    }

    /// A unit's undertaking.
    ///
    /// @param amendments earlier undertakings (rule 29)
    public record Registration(
            String phase,
            Unit unit,
            String commitment,
            Instant registeredAt,
            List<Earlier> amendments) {
        public Registration {
            amendments = List.copyOf(amendments);
        }
    }

    /// An undertaking of a unit until it was amended.
    public record Earlier(String before, Instant at) {}

    /// A pledge that units signed (giao ước thi đua).
    ///
    /// @param block the emulation block in which they signed; null where they signed outside of any
    public record Pledge(
            List<Unit> units, String pledge, LocalDate signedOn, @Nullable Block block) {
        public Pledge {
            units = List.copyOf(units);
        }
    }

    /// An emulation block (khối, cụm thi đua), as it was called then.
    public record Block(String id, String name) {
        static @Nullable Block of(PledgeRow row) {
            return row.blockId() == null || row.blockName() == null
                    ? null
                    : new Block(row.blockId().toString(), row.blockName());
        }
    }

    /// A reminder or an inspection.
    ///
    /// @param phase null for an inspection
    public record FollowUp(
            Unit unit,
            LocalDate day,
            @Nullable String phase,
            String words,
            @Nullable String document) {}

    /// A phase that was given more time, with its end before and after.
    ///
    /// @param changes of all its limits
    public record Extension(
            String phase,
            WrittenDate before,
            WrittenDate end,
            String basis,
            Instant at,
            List<CampaignChange> changes) {
        public Extension {
            changes = List.copyOf(changes);
        }
    }

    /// An amendment of the campaign.
    ///
    /// @param planAmendment number of the plan's amendment that it carried out; null where the
    ///   campaign was amended itself
    /// @param changes of what it says, beside its units
    public record Amendment(
            LocalDate effectiveOn,
            String basis,
            String reason,
            List<Unit> addedUnits,
            List<Unit> removedUnits,
            @Nullable Integer planAmendment,
            Instant at,
            List<CampaignChange> changes) {
        public Amendment {
            changes = List.copyOf(changes);
            addedUnits = List.copyOf(addedUnits);
            removedUnits = List.copyOf(removedUnits);
        }
    }

    /// Further knowledge of a campaign, each part from a board of its own.
    record Parts(
            List<UnitId> scope,
            List<RegistrationRow> registrations,
            List<PledgeRow> pledges,
            List<FollowUpRow> followUps,
            Map<UnitId, LocalDate> ended) {
        /// Parts of a campaign of which the units are not asked for.
        static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of(), Map.of());

        Parts {
            scope = List.copyOf(scope);
            registrations = List.copyOf(registrations);
            pledges = List.copyOf(pledges);
            followUps = List.copyOf(followUps);
            ended = Map.copyOf(ended);
        }
    }

    static Campaign of(CampaignRow row, Parts parts, UnitNames names, Moment moment) {
        DateContext dates = row.dates();
        LocalDate day = moment.day();
        PlannedCampaign content = row.content();
        CampaignRow.Closing closing = row.closing();
        return new Campaign(
                row.campaignId().toString(),
                row.planId().toString(),
                content.label(),
                content.name().value(),
                content.aliases().stream().map(Phrase::value).toList(),
                content.kind(),
                content.standing(),
                dates.year(),
                content.years(),
                row.text().duration().orElse(null),
                content.launchedWith().stream().map(Phrase::value).toList(),
                row.launchedOn(),
                content.phases().stream().map(phase -> Phase.of(phase, dates, day)).toList(),
                row.text().reported().stream().map(phase -> Phase.of(phase, dates, day)).toList(),
                written(content.dossier(), dates),
                content.checklist(),
                content.awards().stream().map(Offer::of).toList(),
                row.scope().size(),
                units(parts.scope(), parts.ended(), names, day),
                Boolean.TRUE.equals(row.onlyNamed()),
                parts.registrations().stream().map(done -> registration(done, names, day)).toList(),
                parts.pledges().stream().map(pledge -> pledge(pledge, names, day)).toList(),
                followUps(FollowUpKind.REMINDER, parts, names, day),
                followUps(FollowUpKind.INSPECTION, parts, names, day),
                row.extensions().stream().map(extended -> extension(extended, dates)).toList(),
                row.amendments().stream()
                        .map(amendment -> amendment(amendment, names, day))
                        .toList(),
                row.leftOut(),
                row.reviews().stream().map(review -> Review.of(review, row)).toList(),
                closing == null ? null : closing.closedOn(),
                closing == null ? null : closing.summary(),
                moment.position(),
                moment.at());
    }

    static @Nullable WrittenDate written(@Nullable Deadline deadline, DateContext dates) {
        return deadline == null ? null : WrittenDate.of(deadline, dates);
    }

    private static List<Unit> units(
            List<UnitId> ids, Map<UnitId, LocalDate> ended, UnitNames names, LocalDate day) {
        return ids.stream()
                .map(unit -> new Unit(unit.toString(), names.on(day, unit), ended.get(unit)))
                .toList();
    }

    private static Registration registration(RegistrationRow row, UnitNames names, LocalDate day) {
        return new Registration(
                row.phase(),
                Unit.of(row.unitId(), names, day),
                row.commitment(),
                row.registeredAt(),
                row.amendments().stream()
                        .map(earlier -> new Earlier(earlier.before(), earlier.at()))
                        .toList());
    }

    private static Pledge pledge(PledgeRow row, UnitNames names, LocalDate day) {
        return new Pledge(
                units(row.units(), Map.of(), names, day),
                row.pledge(),
                row.signedOn(),
                Block.of(row));
    }

    private static List<FollowUp> followUps(
            FollowUpKind kind, Parts parts, UnitNames names, LocalDate day) {
        return parts.followUps().stream()
                .filter(row -> row.kind() == kind)
                .map(row ->
                        new FollowUp(
                                Unit.of(row.unitId(), names, day),
                                row.day(),
                                row.phase(),
                                row.words(),
                                row.document()))
                .toList();
    }

    private static Amendment amendment(CampaignRow.Amendment row, UnitNames names, LocalDate day) {
        return new Amendment(
                row.effectiveOn(),
                row.basis(),
                row.reason(),
                units(row.addedUnits(), Map.of(), names, day),
                units(row.removedUnits(), Map.of(), names, day),
                row.planAmendment(),
                row.at(),
                row.changes());
    }

    private static Extension extension(CampaignRow.Extension row, DateContext dates) {
        return new Extension(
                row.phase(),
                WrittenDate.of(row.before(), dates),
                WrittenDate.of(row.end(), dates),
                row.basis(),
                row.at(),
                row.changes());
    }
}
