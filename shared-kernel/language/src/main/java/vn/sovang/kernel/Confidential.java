package vn.sovang.kernel;

/// A command whose body holds what must not be guessed from anything that is kept of it.
public interface Confidential {}
