package vn.sovang.councilsession;

/// Number of those present, measured by the quorum of that day.
///
/// @param members all of the council
/// @param part of `whole` who must be present
/// @param source clause that says so
/// @param certainty its mark; `T` for the council's own document
public record QuorumCheck(
        int present, int members, int part, int whole, String source, String certainty) {
    public boolean suffices() {
        return members > 0 && (long) present * whole >= (long) part * members;
    }
}
