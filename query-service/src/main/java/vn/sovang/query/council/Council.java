package vn.sovang.query.council;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.Composition;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.Quorum;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.util.List;

/// A council as people see it, in the composition of the day.
///
/// @param basis newest document by which it is composed so
/// @param applies first day of this composition
/// @param until last day of the term; null where none is set
/// @param quorum as a document of its own names it; null where none does
/// @param documents all of them, the first one first
public record Council(
        String id,
        String name,
        String organisationId,
        String organisationName,
        State state,
        String basis,
        LocalDate signedOn,
        LocalDate applies,
        @Nullable LocalDate until,
        int size,
        @Nullable Quorum quorum,
        List<CouncilMember> members,
        List<Document> documents) {
    public Council {
        members = List.copyOf(members);
        documents = List.copyOf(documents);
    }

    /// Stations of a term.
    public enum State {
        TO_COME,
        IN_TERM,
        OVER
    }

    /// A document by which it was composed.
    public record Document(String basis, LocalDate signedOn, LocalDate applies, int size) {}

    static Council of(CouncilRow row, UnitNames names, Moment moment) {
        List<Composition> all = row.council().compositions();
        LocalDate day = moment.day();
        Composition now =
                all.stream()
                        .filter(one -> !day.isBefore(one.from()))
                        .reduce((_, later) -> later)
                        .orElse(all.getFirst());
        return new Council(
                row.council().id().toString(),
                row.council().name(),
                row.organisation().toString(),
                names.on(day, row.organisation()),
                row.council().on(day).isPresent()
                        ? State.IN_TERM
                        : day.isBefore(all.getFirst().from()) ? State.TO_COME : State.OVER,
                now.basis(),
                now.signedOn(),
                now.from(),
                now.to(),
                now.members().size(),
                row.council().quorum(day).orElse(null),
                now.members(),
                all.stream()
                        .map(one ->
                                new Document(
                                        one.basis(),
                                        one.signedOn(),
                                        one.from(),
                                        one.members().size()))
                        .toList());
    }
}
