package vn.sovang.fund;

import vn.sovang.kernel.InvalidValue;

/// Bounds of amounts, in whole đồng.
final class Dong {
    /// One thousand billion: more than any fund of a province, and exact wherever it is read.
    private static final long MOST = 1_000_000_000_000L;

    private Dong() {}

    /// Requires that something is paid or received.
    static void positive(String field, long amount) {
        between(1, field, amount);
    }

    /// Requires that a balance is none or more.
    static void balance(String field, long amount) {
        between(0, field, amount);
    }

    private static void between(long least, String field, long amount) {
        if (amount < least || amount > MOST) {
            throw new InvalidValue("fund.amount", "field", field);
        }
    }
}
