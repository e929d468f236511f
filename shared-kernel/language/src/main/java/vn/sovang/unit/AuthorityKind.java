package vn.sovang.unit;

/// Kinds of authorities outside the platform.
public enum AuthorityKind {
    PRESIDENT,
    GOVERNMENT,
    PRIME_MINISTER,
    MINISTRY,
    CENTRAL_BODY,
    PROVINCIAL_COMMITTEE
}
