package vn.sovang.query.history;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.EffectScope;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;

import java.time.LocalDate;

/// A fact of a nominee's history as people see it; of its parts the one of its kind is there.
///
/// @param year the last of which it speaks
/// @param basis the document of a rating or of figures, or the register that was gone through; null
///   for what has a decision of its own
/// @param firstYear of years that were entered completely; null for any other fact
public record ShownFact(
        HistoryKind kind,
        int year,
        @Nullable Award award,
        @Nullable WorkRating rating,
        @Nullable Recognised initiative,
        @Nullable Figures figures,
        @Nullable String basis,
        @Nullable Integer firstYear,
        @Nullable Service service) {
    /// An award; either a title or a form.
    ///
    /// @param number of the decision, with its symbol
    /// @param issuer under its name of that day
    public record Award(
            @Nullable EmulationTitle title,
            @Nullable CommendationForm form,
            DecidingAuthority decidedBy,
            String number,
            LocalDate decidedOn,
            String issuer) {
        static Award of(PastAward award) {
            return new Award(
                    award.item() instanceof TitleItem(var title, _) ? title : null,
                    award.item() instanceof FormItem(var form, _) ? form : null,
                    award.item().decidedBy(),
                    award.reference(),
                    award.decidedOn(),
                    award.issuer());
        }
    }

    /// An initiative that was recognised, or a project that was accepted.
    public record Recognised(
            String name,
            Initiative.Nature nature,
            EffectScope scope,
            String council,
            String certificate,
            LocalDate recognisedOn) {
        static Recognised of(Initiative one) {
            return new Recognised(
                    one.name(),
                    one.nature(),
                    one.scope(),
                    one.council(),
                    one.certificate(),
                    one.recognisedOn());
        }
    }

    /// Time at a unit.
    ///
    /// @param unit under its name of that time
    /// @param until null while it goes on
    /// @param opinion document by which the unit was heard; null while it was not
    public record Service(
            String unit, LocalDate from, @Nullable LocalDate until, @Nullable String opinion) {
        static Service of(Membership one) {
            return new Service(one.unit(), one.from(), one.until(), one.opinion());
        }
    }

    /// A year of a collective, in numbers of its members.
    public record Figures(
            int members,
            int completed,
            int advancedWorkers,
            int grassrootsFighters,
            int disciplined) {
        static Figures of(CollectiveYear year) {
            return new Figures(
                    year.members(),
                    year.completed(),
                    year.advancedWorkers(),
                    year.grassrootsFighters(),
                    year.disciplined());
        }
    }

    public static ShownFact of(HistoryFact fact) {
        HistoryKind kind = HistoryKind.of(fact);
        return switch (fact) {
            case PastAward one -> shown(fact, Award.of(one), null, null, null);
            case YearRating one ->
                    new ShownFact(
                            kind,
                            one.year(),
                            null,
                            one.rating(),
                            null,
                            null,
                            one.basis(),
                            null,
                            null);
            case Initiative one -> shown(fact, null, Recognised.of(one), null, null);
            case CollectiveYear one -> shown(fact, null, null, Figures.of(one), one.basis());
            case CompleteYears one ->
                    new ShownFact(
                            kind,
                            one.year(),
                            null,
                            null,
                            null,
                            null,
                            one.basis(),
                            one.firstYear(),
                            null);
            case Membership one ->
                    new ShownFact(
                            kind,
                            one.year(),
                            null,
                            null,
                            null,
                            null,
                            one.basis(),
                            null,
                            Service.of(one));
        };
    }

    private static ShownFact shown(
            HistoryFact fact,
            @Nullable Award award,
            @Nullable Recognised initiative,
            @Nullable Figures figures,
            @Nullable String basis) {
        return new ShownFact(
                HistoryKind.of(fact),
                fact.year(),
                award,
                null,
                initiative,
                figures,
                basis,
                null,
                null);
    }
}
