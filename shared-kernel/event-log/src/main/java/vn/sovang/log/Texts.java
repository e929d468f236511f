package vn.sovang.log;

import vn.sovang.kernel.InvalidValue;

/// Check of texts that stand in keys of the database, before one can spoil a batch of others.
final class Texts {
    private static final int LONGEST = 400;

    private Texts() {}

    static void requireKey(String what, String value) {
        if (value.isEmpty() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw new InvalidValue("log-key.invalid", what, value);
        }
    }
}
