package vn.sovang.council;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Puts a council on record that a document of its organisation establishes.
///
/// @param basis the document: type, number, issuer
/// @param from first day of its term
/// @param to last day of its term; null where none is set
/// @param quorum null where the document names none
public record EstablishCouncil(
        CouncilId councilId,
        UnitId organisation,
        String name,
        String basis,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate to,
        List<CouncilMember> members,
        @Nullable Quorum quorum)
        implements CouncilCommand, BeginsRecord {
    public EstablishCouncil {
        Required.name("name", name);
        Required.text("basis", basis);
        members = List.copyOf(members);
    }

    public Composition composition() {
        return new Composition(basis, signedOn, from, to, members, quorum);
    }
}
