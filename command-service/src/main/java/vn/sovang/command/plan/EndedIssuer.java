package vn.sovang.command.plan;

import vn.sovang.command.act.UnitFacts;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.PlanHead;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateContext;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds that the issuer of a document was no more on its day (rule 52). A name that a successor
/// bears on is that of the successor.
///
/// @param units that are no more, by their names
record EndedIssuer(EndedUnits units, UnitFacts register) {
    /// Finding for a printed head; absent where it shows no issuer, or no day in whatever form.
    Optional<Finding> in(PlanHead head, int year) {
        return Optional.ofNullable(head.issuer().phrase())
                .flatMap(issuer ->
                        Optional.ofNullable(head.date())
                                .flatMap(date -> date.resolve(DateContext.ofYear(year)))
                                .flatMap(days -> of(issuer, days.first())));
    }

    Optional<Finding> of(Phrase issuer, LocalDate on) {
        return units.named(issuer.value()).stream()
                .map(unit -> register.successors(unit, on))
                .flatMap(Optional::stream)
                .filter(successors -> !isBorneOn(issuer, successors, on))
                .findFirst()
                .map(_ -> new Finding(FindingCode.ISSUER_ENDED, "head.issuer", issuer));
    }

    private boolean isBorneOn(Phrase issuer, List<UnitId> successors, LocalDate on) {
        String name = NumberSeries.issuer(issuer.value());
        return successors.stream()
                .anyMatch(unit -> NumberSeries.issuer(register.name(unit, on)).equals(name));
    }
}
