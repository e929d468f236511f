package vn.sovang.command.plan;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The documents that a text cites: their numbers, days and titles are theirs, and never move with
/// the plan's year.
final class Citations {
    private static final String DAY =
            "ngày (?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})";

    /// `12/2021/QĐ-UBND`, `34-CT/TW`, `15/KH-UBND`, `số 65/2018`.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d/.-])\\d+\\p{L}?(?:/\\d{4})? ?[/-] ?\\p{Lu}[\\p{L}\\d/&.-]*"
                            + "|(?<!\\p{L})số \\d+\\p{L}?/\\d{4}(?!\\d)");

    /// A document that is named by its kind and its day, or a law by its year.
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Nghị định|Thông tư"
                            + "|Kế hoạch|Công văn|Hướng dẫn|Thông báo|Văn bản|Tờ trình|Công điện)"
                            + "(?: của [^,;.()\\n]{1,60}?)?,? (?:ký |ban hành )?"
                            + DAY
                            + "|(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh)(?!\\p{L})[^;.()\\n]{0,120}?"
                            + "năm \\d{4})");

    private static final Pattern ISSUED =
            Pattern.compile(
                    DAY + ",? ?[^;.()\\n]{0,80}(?:ban hành|ký|thông qua) [^,;.()\\n]{0,40}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE = Pattern.compile(" (?:về|v/v|quy định|hướng dẫn) ");
    private static final Pattern END_OF_CLAUSE =
            Pattern.compile("[;()\\n]|\\.(?=\\s|$)|,(?! ?(?:(?:ký|ban hành) )?" + DAY + ")");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[;()\\n]|\\.(?=\\s|$)");

    private record Place(int start, int end) {
        boolean holds(int position) {
            return start <= position && position < end;
        }
    }

    private final List<Place> places;

    private Citations(List<Place> places) {
        this.places = places;
    }

    static Citations of(String text) {
        Stream<Place> numbered =
                NUMBER.matcher(text)
                        .results()
                        .map(number -> new Place(start(text, number), end(text, number)));
        Stream<Place> named =
                NAMED.matcher(text).results().map(found -> new Place(found.start(), found.end()));
        return new Citations(Stream.concat(numbered, named).toList());
    }

    boolean hold(int position) {
        return places.stream().anyMatch(place -> place.holds(position));
    }

    /// The day before the number is its own in `Ngày 05/3/2021, UBND tỉnh ban hành Quyết định số
    /// …`.
    private static int start(String text, MatchResult number) {
        Matcher issued = ISSUED.matcher(text.substring(0, number.start()));
        return issued.find() ? issued.start() : number.start();
    }

    /// Its clause; where that goes on with a title, its sentence.
    private static int end(String text, MatchResult number) {
        int clause = first(END_OF_CLAUSE, text, number.end());
        boolean isTitled = TITLE.matcher(text.substring(number.end(), clause)).find();
        return isTitled ? first(END_OF_SENTENCE, text, number.end()) : clause;
    }

    private static int first(Pattern end, String text, int from) {
        Matcher found = end.matcher(text);
        return found.find(from) ? found.start() : text.length();
    }
}
