package vn.sovang.nominee;

/// Details that are kept about a person beyond the archive facts, and only sealed.
public enum NomineeDetail {
    BIRTH_DATE,
    IDENTITY_NUMBER,
    CONTACT,
    FAMILY,
    HEALTH,
    DISCIPLINE
}
