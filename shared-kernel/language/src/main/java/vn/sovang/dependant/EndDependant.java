package vn.sovang.dependant;

/// Ends a finding that is over by itself. Sent by the platform itself, never over HTTP.
public record EndDependant(DependantId dependantId, DependantEnded.End end)
        implements DependantCommand {}
