package vn.sovang.councilsession;

import vn.sovang.kernel.InvalidValue;

import java.util.List;

/// Count of the votes for one line, of those present and in writing.
///
/// @param blank neither for nor against
/// @param named members with their votes, of an open ballot that names them; empty where nobody is
///   named
public record Ballot(int line, int inFavour, int against, int blank, List<NamedVote> named) {
    public Ballot {
        if (inFavour < 0 || against < 0 || blank < 0) {
            throw new InvalidValue("vote.negative", "line", Integer.toString(line));
        }
        named = List.copyOf(named);
    }

    /// A count that names nobody.
    public Ballot(int line, int inFavour, int against, int blank) {
        this(line, inFavour, against, blank, List.of());
    }

    public int cast() {
        return inFavour + against + blank;
    }

    /// True where no member is named, or the named votes add up to the count.
    public boolean addsUp() {
        return named.isEmpty()
                || (number(NamedVote.Choice.IN_FAVOUR) == inFavour
                        && number(NamedVote.Choice.AGAINST) == against
                        && number(NamedVote.Choice.BLANK) == blank);
    }

    private long number(NamedVote.Choice choice) {
        return named.stream().filter(vote -> vote.choice() == choice).count();
    }
}
