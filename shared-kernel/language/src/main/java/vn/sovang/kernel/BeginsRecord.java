package vn.sovang.kernel;

/// A command that may be the first on its record; any other needs a record that is there.
public interface BeginsRecord {}
