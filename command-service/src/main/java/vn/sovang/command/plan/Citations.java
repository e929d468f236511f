package vn.sovang.command.plan;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The documents that a text cites, and what it says has happened: their numbers, days and years
/// are theirs, and never move with the plan's year.
final class Citations {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DAY =
            "(?:ngày )?(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}"
                    + "|\\d{1,2} tháng \\d{1,2} năm \\d{4})";

    /// Before a day that nothing is due by.
    private static final String NO_LIMIT = "(?<!\\d)(?<!(?:trước|hết|nhất) (?:ngày )?)";

    private static final String AUTHORITY =
            "(?:UBND|Ủy ban|Bộ|Chính phủ|Thủ tướng|HĐND|Hội đồng|Quốc hội|Tỉnh ủy|Thành ủy|Trung"
                    + " ương|Ban (?:Bí thư|Chấp hành|Thường vụ))(?!\\p{L})";

    /// Day or year of a document, after a comma or a bracket. A year that running words go on from
    /// is the plan's: `Thực hiện Quyết định số 12, năm 2021 trồng cây`.
    private static final String WHEN =
            " ?(?:(?:của )?"
                    + AUTHORITY
                    + "[^,;.()\\n]{0,40}, ?)?(?:[^,;.()\\d\\n]{0,60}?(?:ký|ban hành|thông qua) "
                    + "|(?:tại )?(?:kỳ|phiên) họp [^,;.()\\n]{0,40}?)?(?:"
                    + DAY
                    + "|năm \\d{4}(?= ?(?:$|[,;.)\\n]| của(?!\\p{L}))))";

    /// Kinds that are always another document.
    private static final String KIND =
            "(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Nghị định|Thông tư|Công văn|Văn bản|Tờ trình"
                    + "|Công điện|Biên bản|QĐ|NQ|NĐ|TTr)";

    /// Kinds that the plan itself can be, and its work; these are cited by a number or a day.
    private static final String OWN_KIND =
            "(?:Kế hoạch|Báo cáo|Hướng dẫn|Chương trình|Thông báo|Đề án|Quy chế|KH|BC|HD|CTr|TB|CV"
                    + "|KL|CT|TT|BB)";

    private static final String ANY_KIND = "(?<!\\p{L})(?:" + KIND + "|" + OWN_KIND + ")";

    /// Papers that are given away, cited by a number alone.
    private static final String GIVEN_KIND =
            "(?<!\\p{L})(?:Giấy (?:khen|chứng nhận|phép)|Bằng khen|Hợp đồng)";

    /// `12/2021/QĐ-UBND`, `34-CT/TW`, `15/KH-UBND`, `số 65/2018`.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d/.-])\\d+\\p{L}?(?:/\\d{4})? ?[/-] ?\\p{Lu}[\\p{L}\\d/&.-]*"
                            + "|(?<!\\p{L})số \\d+\\p{L}?/\\d{4}(?!\\d)");

    /// `Kế hoạch số 15`, `QĐ của UBND tỉnh số 3`.
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:"
                            + ANY_KIND
                            + "|"
                            + GIVEN_KIND
                            + ")(?: [^,;.()\\d\\n]{1,60}?)? số ?:? ?\\d+(?![\\d/])",
                    ANY_CASE);

    /// `Nghị quyết … năm 2021`: written as a name, or with who made it.
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\p{L})(?:"
                            + KIND
                            + "(?![\\p{L}\\d/-])|(?:Thông báo|Hướng dẫn)(?= của(?!\\p{L}))|(?iu:"
                            + KIND
                            + ")(?= (?:của|ban hành|ký|họp)(?!\\p{L})))");

    /// A document that is named by its kind and its day.
    private static final Pattern DATED =
            Pattern.compile(
                    ANY_KIND + "(?: của [^,;.()\\n]{1,60}?)?,? (?:ký |ban hành )?" + DAY, ANY_CASE);

    /// `Kế hoạch năm 2021 của UBND tỉnh`: a document of an authority, by its kind and its year.
    private static final Pattern OF_YEAR =
            Pattern.compile(
                    ANY_KIND + "(?: [^,;.()\\d\\n]{1,60}?)? năm \\d{4} của " + AUTHORITY, ANY_CASE);

    private static final Pattern LAW =
            Pattern.compile(
                    "(?<!\\p{L})(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh)(?!\\p{L})[^;.()\\n]{0,120}?"
                            + "(?:\\([^;.()\\n]{0,60}?)?(?:năm \\d{4}|"
                            + NO_LIMIT
                            + DAY
                            + ")");

    /// Things that happened, by their words: `thành lập năm 2021`, `đã được khen năm 2021`. What
    /// was only set down for the plan's year is not over: `nhiệm vụ đã giao năm 2021`.
    private static final Pattern HAPPENED =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:thành lập|ra đời|hy sinh|từ trần|nhập ngũ|khánh thành"
                            + "|(?<!(?:học|vệ|an|phát|dân|tái|thí|môi|giáo|cứu) )sinh)(?: vào| từ)?"
                            + "|(?:đã|từng được)(?! (?:[^,;.()\\n]{1,40} )?(?:giao|đề ra|đăng ký"
                            + "|phê duyệt|xác định|phát động|ký)(?!\\p{L}))[^,;.()\\n]{0,60}?) (?:"
                            + NO_LIMIT
                            + DAY
                            + "|tháng \\d{1,2} ?(?:/ ?|năm )\\d{4}|năm \\d{4})",
                    ANY_CASE);

    private static final Pattern ISSUED =
            Pattern.compile(
                    NO_LIMIT
                            + DAY
                            + ",? ?[^;.()\\n]{0,80}(?:ban hành|ký|thông qua) [^,;.()\\n]{0,40}$",
                    ANY_CASE);
    private static final Pattern TITLE = Pattern.compile(" (?:về|v/v|quy định|hướng dẫn) ");

    /// A day by which something is due is none of a document's.
    private static final String LIMIT =
            "| (?:trước|hết|chậm nhất)(?: vào| trong| là)* (?:ngày )?\\d{1,2} ?(?:[/.-]|tháng)";

    private static final Pattern END_OF_CLAUSE =
            Pattern.compile("[;)\\n]|\\.(?=\\s|$)|[,(](?!" + WHEN + ")" + LIMIT, ANY_CASE);
    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("[;()\\n]|\\.(?=\\s|$)" + LIMIT, ANY_CASE);

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
        Stream<Place> clauses =
                Stream.of(NUMBER, NUMBERED, NAMED)
                        .flatMap(name -> name.matcher(text).results())
                        .map(name -> new Place(start(text, name), end(text, name)));
        Stream<Place> dated =
                Stream.of(DATED, OF_YEAR, LAW, HAPPENED)
                        .flatMap(name -> name.matcher(text).results())
                        .map(found -> new Place(found.start(), found.end()));
        return new Citations(Stream.concat(clauses, dated).toList());
    }

    /// These, and other places that hold one year each.
    Citations with(List<Integer> years) {
        return new Citations(
                Stream.concat(
                                places.stream(),
                                years.stream().map(year -> new Place(year, year + 1)))
                        .toList());
    }

    boolean hold(int position) {
        return places.stream().anyMatch(place -> place.holds(position));
    }

    /// The day before the number is its own in `Ngày 05/3/2021, UBND tỉnh ban hành Quyết định số
    /// …`.
    private static int start(String text, MatchResult name) {
        Matcher issued = ISSUED.matcher(text.substring(0, name.start()));
        return issued.find() ? issued.start() : name.start();
    }

    /// Its clause; where that goes on with a title, its sentence.
    private static int end(String text, MatchResult name) {
        int clause = first(END_OF_CLAUSE, text, name.end());
        boolean isTitled = TITLE.matcher(text.substring(name.end(), clause)).find();
        return isTitled ? first(END_OF_SENTENCE, text, name.end()) : clause;
    }

    private static int first(Pattern end, String text, int from) {
        Matcher found = end.matcher(text);
        return found.find(from) ? found.start() : text.length();
    }
}
