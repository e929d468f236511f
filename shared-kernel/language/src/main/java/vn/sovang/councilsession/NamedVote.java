package vn.sovang.councilsession;

/// Vote of a member by an open ballot.
public record NamedVote(String member, Choice choice) {
    /// Ways to vote.
    public enum Choice {
        IN_FAVOUR,
        AGAINST,
        BLANK
    }
}
