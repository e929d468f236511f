package vn.sovang.award;

/// Titles of emulation, danh hiệu thi đua, each for one kind of subject (Luật 06/2022/QH15, Điều
/// 19, 20).
public enum EmulationTitle {
    ADVANCED_WORKER(SubjectKind.INDIVIDUAL),
    GRASSROOTS_EMULATION_FIGHTER(SubjectKind.INDIVIDUAL),
    PROVINCIAL_EMULATION_FIGHTER(SubjectKind.INDIVIDUAL),
    NATIONAL_EMULATION_FIGHTER(SubjectKind.INDIVIDUAL),
    ADVANCED_COLLECTIVE(SubjectKind.COLLECTIVE),
    EXCELLENT_COLLECTIVE(SubjectKind.COLLECTIVE),
    EMULATION_FLAG(SubjectKind.COLLECTIVE),
    GOVERNMENT_EMULATION_FLAG(SubjectKind.COLLECTIVE),
    EXEMPLARY_COMMUNE(SubjectKind.COLLECTIVE),
    CULTURAL_VILLAGE(SubjectKind.COLLECTIVE),
    CULTURAL_FAMILY(SubjectKind.HOUSEHOLD);

    private final SubjectKind subject;

    EmulationTitle(SubjectKind subject) {
        this.subject = subject;
    }

    /// The only kind of subject that it is given to.
    public SubjectKind subject() {
        return subject;
    }
}
