package vn.sovang.unit;

/// What an authority outside the platform is.
public enum AuthorityKind {
    PRESIDENT,
    GOVERNMENT,
    PRIME_MINISTER,
    MINISTRY,
    CENTRAL_BODY,
    PROVINCIAL_COMMITTEE
}
