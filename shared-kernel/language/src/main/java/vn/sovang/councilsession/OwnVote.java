package vn.sovang.councilsession;

/// Vote of whoever casts it, on a line.
public record OwnVote(int line, NamedVote.Choice choice) {}
