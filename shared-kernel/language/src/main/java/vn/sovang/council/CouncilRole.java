package vn.sovang.council;

/// Posts within a council.
public enum CouncilRole {
    /// Chủ tịch.
    CHAIR,
    /// Phó Chủ tịch thường trực.
    STANDING_VICE_CHAIR,
    VICE_CHAIR,
    /// Ủy viên thường trực, thư ký.
    SECRETARY,
    MEMBER;

    /// True for those who preside over a session, in the order of this list.
    public boolean presides() {
        return this == CHAIR || this == STANDING_VICE_CHAIR || this == VICE_CHAIR;
    }
}
