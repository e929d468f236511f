package vn.sovang.proposal;

/// The share of all members, not only of those present, that must be in favour.
///
/// @param source passage in the law
/// @param certainty its mark
public record VoteThreshold(int line, int percent, String source, String certainty) {
    /// True when a vote reaches it: those who were absent, in writing too, count as members.
    public boolean isReachedBy(int inFavour, int members) {
        return members > 0 && inFavour * 100L >= (long) percent * members;
    }
}
