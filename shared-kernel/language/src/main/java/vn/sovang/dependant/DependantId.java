package vn.sovang.dependant;

import vn.sovang.proposal.ProposalId;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names what one line has in one award that it stands on.
public record DependantId(UUID value) {
    public static DependantId of(String text) {
        return new DependantId(UUID.fromString(text));
    }

    /// The same for the same line and award, wherever and however often it is found.
    ///
    /// @param source of the award, as [DependantFound] has it
    public static DependantId of(ProposalId proposal, int line, String source) {
        return new DependantId(
                UUID.nameUUIDFromBytes(
                        "dependant/%s/%d/%s"
                                .formatted(proposal, line, source)
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
