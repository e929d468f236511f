package vn.sovang.proposal;

import java.util.UUID;

/// Names one award proposal (đề nghị khen thưởng).
public record ProposalId(UUID value) {
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
