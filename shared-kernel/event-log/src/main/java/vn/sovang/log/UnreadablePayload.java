package vn.sovang.log;

/// Stands in for a payload that cannot be decoded, so that a reader can park the event and go on
/// with the others.
public record UnreadablePayload(String reason) {}
