package vn.sovang.log;

/// Where a tenant's log ends.
@SuppressWarnings("ArrayRecordComponent") // a hash, compared with Arrays.equals
public record Head(long position, byte[] hash) {}
