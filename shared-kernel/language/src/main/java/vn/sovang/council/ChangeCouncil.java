package vn.sovang.council;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;
import java.util.List;

/// Says by a later document who belongs to a council from a day on (kiện toàn), as a whole.
///
/// @param basis the document: type, number, issuer
/// @param to last day of its term; null where none is set
/// @param quorum null where neither this document nor an earlier one names any
public record ChangeCouncil(
        CouncilId councilId,
        String basis,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate to,
        List<CouncilMember> members,
        @Nullable Quorum quorum)
        implements CouncilCommand {
    public ChangeCouncil {
        Required.text("basis", basis);
        members = List.copyOf(members);
    }

    public Composition composition() {
        return new Composition(basis, signedOn, from, to, members, quorum);
    }
}
