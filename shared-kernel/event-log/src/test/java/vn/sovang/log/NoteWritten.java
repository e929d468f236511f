package vn.sovang.log;

/// An event for tests.
record NoteWritten(String text) {}
