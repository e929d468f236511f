package vn.sovang.query.pages.act;

import java.util.Locale;

/// Amounts in words.
public final class Dong {
    private Dong() {}

    /// Thousands apart, as documents write amounts.
    public static String words(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
    }
}
