package vn.sovang.nominee;

/// Scope in which an initiative has effect, as the council that recognised it says (phạm vi ảnh
/// hưởng; Luật 06/2022/QH15, Điều 21-23).
public enum EffectScope {
    BASE,
    MINISTRY_OR_PROVINCE,
    NATIONWIDE
}
