package vn.sovang.kernel;

/// Something that is asked of one record. Each family of commands is sealed, and the first
/// component of each command is the id of its record.
public interface Command {}
