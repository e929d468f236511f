package vn.sovang.query.projection;

/// An event that a board could not take, or that waits behind such a one.
public record ParkedEvent(long position, String aggregateId, String name, String reason) {}
