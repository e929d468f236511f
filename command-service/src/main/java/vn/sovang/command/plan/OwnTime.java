package vn.sovang.command.plan;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds which days and years of a text are surely the plan's own time: a limit (`trước ngày
/// 31/12/2021`), a part of the year (`06 tháng đầu năm 2021`), or a year of what the plan does
/// (`phong trào thi đua năm 2021`, `năm 2021, toàn ngành phấn đấu …`). Any other belongs to a
/// document, an award or an event for all that the words say: `Nghị định 91, tháng 7 năm 2021`.
///
/// @param text in composed letters
/// @param isName true for a title, a theme or a name of the plan's: its year is its own unless
///   something else is named before
record OwnTime(String text, boolean isName) {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// Work of a plan.
    private static final Pattern WORK =
            Pattern.compile(
                    "(?<!\\p{L})(?:phong trào|thi đua|(?<!(?:theo|tại|trong) )(?:kế hoạch|chương"
                        + " trình)|nhiệm vụ|chỉ tiêu|mục tiêu|phương hướng|phát động|hưởng ứng|đăng"
                        + " ký|giao ước|sơ kết|tổng kết|triển khai|tổ chức|thực hiện|phấn đấu|hoàn"
                        + " thành|(?<!(?:theo|tại|qua) )báo cáo|bình xét|xét|đề nghị|nội dung|công"
                        + " tác|hội nghị|mít tinh|gửi|nộp|(?<!(?:công|quá|quy) )trình|họp|kiểm"
                        + " tra|dự toán|thời gian)(?!\\p{L})",
                    ANY_CASE);

    /// Things that have a year of their own.
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?<!\\p{L})(?:Đại hội|hội (?:thi|thao|diễn)|cuộc thi|giải|huân chương"
                            + "|huy chương|kỷ niệm chương|bằng khen|giấy khen|cờ thi đua"
                            + "|cờ của|danh hiệu|hạng|lần thứ|khóa|khoá|nhiệm kỳ|tặng|trao|bầu cử"
                            + "|luật|pháp lệnh|hiến pháp|nghị định|nghị quyết|thông tư|chỉ thị"
                            + "|quyết định|kết luận|công điện|đại dịch"
                            + "|dịch|bão|lũ)(?!\\p{L})",
                    ANY_CASE);

    /// Words of what is over, or of what a year is.
    private static final Pattern OVER =
            Pattern.compile(
                    "(?<!\\p{L})(?:vừa qua|thời gian qua|trước đây|năm (?:qua|trước)|vinh dự"
                            + "|đón nhận|được (?:tặng|phong|trao|công nhận|vinh danh|khen)"
                            + "|là năm|có ý nghĩa)(?!\\p{L})",
                    ANY_CASE);

    /// Words after which nothing is over yet.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?<!\\p{L})(?:phấn đấu|để|sẽ|đề nghị|dự kiến|xét)(?!\\p{L})", ANY_CASE);

    private static final Pattern DONE =
            Pattern.compile("(?<!\\p{L})(?:đã|từng)(?!\\p{L})", ANY_CASE);

    /// Words behind which a time is only compared or counted with.
    private static final Pattern BESIDE =
            Pattern.compile("(?<!\\p{L})(?:so với|tính đến|kể từ)(?!\\p{L})[^,()]*$", ANY_CASE);

    private static final String UNIT = "(?:\\s+(?:ngày|hết|cuối|đầu|giữa|tháng\\s+\\d{1,2}))*";

    /// Before a day or month by which something is due; a whole year is no limit unless it is its
    /// end.
    private static final Pattern LIMIT =
            Pattern.compile(
                    "(?<!\\p{L})(?:hết"
                            + "|(?:trước|đến|chậm nhất|muộn nhất|hạn)"
                            + "(?:\\s+(?:vào|là|trong))*(?:\\s+(?:cuối|ngày|tháng|quý|\\d))?)"
                            + UNIT
                            + "\\s*$",
                    ANY_CASE);

    /// Behind the first day of a period.
    private static final Pattern UNTIL =
            Pattern.compile(
                    "^[^;\\n]{0,20}?(?:đến|[-–])\\s*(?:hết\\s+)?(?:ngày\\s+)?\\d", ANY_CASE);

    private static final Pattern FROM =
            Pattern.compile("(?<!\\p{L})từ\\s+(?:ngày\\s+)?$", ANY_CASE);

    /// Part of a year.
    private static final Pattern PART =
            Pattern.compile(
                    "(?<!\\p{L})(?:trong|đầu|giữa|cuối|nửa (?:đầu|cuối)|đầu tháng \\d{1,2}"
                            + "|cuối tháng \\d{1,2}|quý\\s+(?:[IVX]+|\\d))\\s*[,/-]?\\s*$",
                    ANY_CASE);

    private static final Pattern QUARTER =
            Pattern.compile("^(?:quý|năm\\s+học)(?!\\p{L})", ANY_CASE);

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[;\\n]|\\.(?=\\s|$)", ANY_CASE);
    private static final Pattern END_OF_CLAUSE = Pattern.compile("[,()]");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\p{L})(?!ngày|năm|tháng)\\p{L}{2,}", ANY_CASE);

    /// True for a day, month or year that is the plan's.
    boolean holds(MatchResult time) {
        String before = text.substring(start(END_OF_SENTENCE, time.start()), time.start());
        String after = text.substring(time.end(), end(time.end()));
        if (isOver(before + time.group() + after) || BESIDE.matcher(before).find()) {
            return false;
        }
        String clause = before.substring(last(END_OF_CLAUSE, before));
        return isAlone(time)
                || isDue(time, before, after)
                || (isPart(time, before) && !endsWithOther(before))
                || isOfWork(clause)
                || (isName && !endsWithOther(before))
                || begins(time, clause, after);
    }

    private boolean isAlone(MatchResult time) {
        return !WORDS.matcher(text.substring(0, time.start()) + " " + text.substring(time.end()))
                .find();
    }

    private static boolean isOver(String sentence) {
        Matcher over = OVER.matcher(sentence);
        return over.find() && !TO_COME.matcher(sentence.substring(0, over.start())).find();
    }

    private static boolean isDue(MatchResult time, String before, String after) {
        boolean isYear = Character.toLowerCase(time.group().charAt(0)) == 'n';
        Matcher limit = LIMIT.matcher(before);
        return (limit.find() && !(isYear && isBareLimit(limit.group())))
                || (FROM.matcher(before).find() && UNTIL.matcher(after).find());
    }

    /// `trước năm 2021`, `đến năm 2021`.
    private static boolean isBareLimit(String words) {
        return words.strip().matches("(?iu)(?:trước|đến|hạn|chậm nhất|muộn nhất)");
    }

    private static boolean isPart(MatchResult time, String before) {
        return PART.matcher(before).find() || QUARTER.matcher(time.group()).find();
    }

    /// True where the last thing named is the plan's work.
    private static boolean isOfWork(String clause) {
        int work = last(WORK, clause);
        return work > 0 && work >= last(OTHER, clause);
    }

    private static boolean endsWithOther(String words) {
        return last(OTHER, words) > last(WORK, words);
    }

    /// `Năm 2021, toàn ngành phấn đấu …`
    private static boolean begins(MatchResult time, String clause, String after) {
        Matcher work = WORK.matcher(after);
        return clause.isBlank()
                && time.group().matches("(?iu)năm\\s.*")
                && work.find()
                && !OTHER.matcher(after.substring(0, work.start())).find()
                && !DONE.matcher(after).find();
    }

    private int start(Pattern end, int to) {
        return last(end, text.substring(0, to));
    }

    private int end(int from) {
        Matcher found = END_OF_SENTENCE.matcher(text);
        return found.find(from) ? found.start() : text.length();
    }

    /// Place behind the last of its kind; 0 where there is none.
    private static int last(Pattern kind, String words) {
        return kind.matcher(words).results().mapToInt(MatchResult::end).max().orElse(0);
    }
}
