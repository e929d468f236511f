package vn.sovang.command.edge;

/// A file that was kept.
///
/// @param hash SHA-256 in hexadecimal: the file's name from now on
/// @param size in bytes
record Uploaded(String hash, String mediaType, long size) {}
