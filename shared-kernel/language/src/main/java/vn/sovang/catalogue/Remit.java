package vn.sovang.catalogue;

/// Records on which a command acts, among the organisations of one province (rule 48). The role
/// says what a post may do, the remit for whom.
public enum Remit {
    /// Everything that the province has: the record only begins here, belongs to no organisation,
    /// or the roles are those of the whole province.
    PROVINCE,

    /// Units of the post's own organisation; a unit's own post for that unit alone. The rules of
    /// the command ask, since the command or the record names the unit.
    UNIT,

    /// Records of the post's own organisation.
    OWN,

    /// Records that lie with the post's own organisation: that are its own, were sent to it or
    /// forwarded to it.
    HELD,

    /// Records of the post's own organisation or of one that stands below it: who follows and
    /// inspects does so downwards (theo dõi, đôn đốc, kiểm tra).
    ABOVE
}
