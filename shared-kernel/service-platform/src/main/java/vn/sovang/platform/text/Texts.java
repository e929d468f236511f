package vn.sovang.platform.text;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vn.sovang.kernel.Closed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All texts under `messages/*_vi.properties` and `messages/*_en.properties`; blanks are written
/// `{name}`, and a word that goes by a number `{name|one|many}`, such as `{count|line|lines}`.
public final class Texts {
    private static final Pattern BLANK =
            Pattern.compile("\\{([A-Za-z]+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");
    private static final Pattern CLOSED =
            Pattern.compile(Pattern.quote(Closed.PREFIX) + "[\\w.]*\\w");

    private final Map<Language, Map<String, String>> texts;

    private Texts(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    public static Texts ofClassPath() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, load(language));
        }
        return new Texts(texts);
    }

    /// The text with its blanks filled, closed lists in words; a blank without a value stays as it
    /// is. Empty for an unknown code.
    public Optional<String> find(String code, Language language, Map<String, String> values) {
        return Optional.ofNullable(in(language).get(code))
                .map(text -> fill(text, language, values));
    }

    /// Like [#find], for codes that a test proves to be there.
    public String get(String code, Language language, Map<String, String> values) {
        return find(code, language, values)
                .orElseThrow(() -> new IllegalStateException("no text for " + code));
    }

    /// The words for one of a closed list.
    public String of(Enum<?> one, Language language) {
        return get(Closed.code(one), language, Map.of());
    }

    public Set<String> codes(Language language) {
        return Set.copyOf(in(language).keySet());
    }

    private Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private String fill(String text, Language language, Map<String, String> values) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(filled(blank, language, values)));
    }

    private String filled(MatchResult blank, Language language, Map<String, String> values) {
        String value = values.get(blank.group(1));
        if (value == null || blank.group(2) == null) {
            return words(Objects.requireNonNullElseGet(value, blank::group), language);
        }
        return value.equals("1") ? blank.group(2) : blank.group(3);
    }

    private String words(String value, Language language) {
        return CLOSED.matcher(value)
                .replaceAll(code ->
                        Matcher.quoteReplacement(
                                in(language).getOrDefault(code.group(), code.group())));
    }

    private static Map<String, String> load(Language language) {
        String pattern = "classpath*:messages/*_" + language.tag() + ".properties";
        try {
            Properties properties = new Properties();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (Reader reader =
                        new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
            }
            return properties.stringPropertyNames().stream()
                    .collect(
                            java.util.stream.Collectors.toUnmodifiableMap(
                                    name -> name, properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
