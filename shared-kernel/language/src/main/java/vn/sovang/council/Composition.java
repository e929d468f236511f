package vn.sovang.council;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A council as one document has it, from a day on.
///
/// @param basis the document: type, number, issuer
/// @param from first day on which it applies
/// @param to last day of the term; null where none is set
/// @param quorum null where the document names none
public record Composition(
        String basis,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate to,
        List<CouncilMember> members,
        @Nullable Quorum quorum) {
    public Composition {
        members = List.copyOf(members);
    }
}
