package vn.sovang.platform.api;

import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.util.Map;
import java.util.Optional;

/// A text in both languages.
public record Words(String vi, String en) {
    public static Words of(Texts texts, String code) {
        return find(texts, code)
                .orElseThrow(() -> new IllegalStateException("no text for " + code));
    }

    public static Optional<Words> find(Texts texts, String code) {
        return texts.find(code, Language.VI, Map.of())
                .map(vi -> new Words(vi, texts.get(code, Language.EN, Map.of())));
    }

    /// Vietnamese first.
    public String both() {
        return vi.equals(en) ? vi : vi + " · " + en;
    }
}
