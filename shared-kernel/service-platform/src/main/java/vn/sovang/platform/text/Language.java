package vn.sovang.platform.text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// The languages in which every text exists.
public enum Language {
    VI,
    EN;

    private static final List<Locale> LOCALES = List.of(Locale.of("vi"), Locale.ENGLISH);

    /// The language that an `Accept-Language` header asks for; Vietnamese when it asks for no
    /// language of ours.
    public static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return VI;
        }
        try {
            Locale locale = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
            return Locale.ENGLISH.equals(locale) ? EN : VI;
        } catch (IllegalArgumentException notALanguageHeader) {
            return VI;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
