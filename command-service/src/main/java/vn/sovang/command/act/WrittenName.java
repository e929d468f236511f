package vn.sovang.command.act;

import vn.sovang.text.SearchText;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the name of a person as minutes write it, with courtesies and a post around it, with
/// the name that the register has (rule 44).
public final class WrittenName {
    private static final Pattern COMRADE = Pattern.compile("(?<!\\p{L})đ ?[/.] ?c(?!\\p{L})");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern BESIDE = Pattern.compile("[,;:|/–—]| -|- ");
    private static final Pattern NUMBER = Pattern.compile("\\d*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Courtesies, degrees and posts that stand before a name, each word by itself.
    private static final Set<String> BEFORE =
            Set.of(
                    ("ông bà anh chị cô chú bác thầy đc đồng chí ths thạc sĩ sỹ ts tiến gs giáo sư"
                         + " pgs phó bs cn cử nhân ks kỹ kĩ ls luật giám đốc tổng chủ tịch hiệu"
                         + " trưởng phòng ban bí thư ký kí ủy uỷ viên uv gđ pgđ tgđ")
                            .split(" ", -1));

    /// A post behind a name, which nothing sets apart from it.
    private static final Pattern POST_BEHIND =
            Pattern.compile(
                    " (?:(?:phó )?(?:(?:tổng )?giám đốc|t?gđ|chủ tịch|hiệu trưởng|bí thư)|pgđ|phó"
                        + " (?:phòng|ban)|trưởng (?:phòng|ban)|thư k[ýí]|[uủ][ỷy] viên)(?: .*)?$");

    private WrittenName() {}

    /// True when both are one name, marks and all, whatever courtesy or post stands around it.
    public static boolean isSame(String written, String name) {
        return Nominees.comparable(written).equals(Nominees.comparable(name))
                || bare(written).equals(bare(name));
    }

    /// True when the name stands in the other as whole words, whatever the marks: perhaps the same
    /// person, and perhaps another.
    public static boolean isAlike(String written, String name) {
        String own = words(bare(name));
        return isSame(written, name)
                || (own.strip().contains(" ")
                        && (words(Nominees.comparable(written)).contains(own)
                                || words(bare(written)).contains(own)));
    }

    /// The name alone: the first part that has two words beside courtesies, else all of it.
    private static String bare(String written) {
        String text = COMRADE.matcher(Nominees.comparable(written)).replaceAll(" ");
        String alone = ASIDE.matcher(text).replaceAll(" ");
        return BESIDE.splitAsStream(alone)
                .map(WrittenName::withoutCourtesy)
                .filter(part -> part.contains(" "))
                .findFirst()
                .orElse(text);
    }

    private static String withoutCourtesy(String part) {
        String name =
                BETWEEN_WORDS
                        .splitAsStream(part)
                        .dropWhile(word -> NUMBER.matcher(word).matches() || BEFORE.contains(word))
                        .collect(Collectors.joining(" "));
        return POST_BEHIND.matcher(name).replaceFirst("");
    }

    private static String words(String text) {
        return BETWEEN_WORDS.matcher(" " + SearchText.fold(text) + " ").replaceAll(" ");
    }
}
