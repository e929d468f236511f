package vn.sovang.log;

/// End of a tenant's log: the position and hash of its newest event.
@SuppressWarnings("ArrayRecordComponent") // a hash, compared with Arrays.equals
public record Head(long position, byte[] hash) {}
