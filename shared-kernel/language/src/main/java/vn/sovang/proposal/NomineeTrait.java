package vn.sovang.proposal;

import vn.sovang.award.SubjectKind;

/// Traits of nominees that the plans ask to be preferred (C36): each plan that names a share counts
/// by these.
public enum NomineeTrait {
    /// A small collective (tập thể nhỏ).
    SMALL_COLLECTIVE(SubjectKind.COLLECTIVE),
    /// A person who works, teaches or produces directly (người trực tiếp lao động).
    DIRECT_WORKER(SubjectKind.INDIVIDUAL),
    /// A person who leads or manages nobody (không giữ chức vụ lãnh đạo, quản lý).
    WITHOUT_LEADERSHIP_POST(SubjectKind.INDIVIDUAL);

    private final SubjectKind kind;

    NomineeTrait(SubjectKind kind) {
        this.kind = kind;
    }

    /// Kind of nominees that can have it.
    public SubjectKind kind() {
        return kind;
    }
}
