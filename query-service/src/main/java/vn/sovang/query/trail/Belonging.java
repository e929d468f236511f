package vn.sovang.query.trail;

/// One record belongs under another; both by their ids in the log.
record Belonging(String child, String parent) {}
