package vn.sovang.time;

import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a phrase was read to its last word. A day is one only where all the words around
/// it are known to leave it as it is: `10 ngày trước ngày 15/6`, `15/6 âm lịch`, `15/6 và 30/6`
/// name another day, or several, by words that no list of exceptions would ever hold.
final class WholePhrase {
    /// Stands for the words that were understood.
    private static final char READ = '#';

    private static final String BEFORE = "(?<!\\p{L})(?:";
    private static final String AFTER = ")(?!\\p{L})";

    /// Words that say that the day is not sure, or is one of several.
    private static final Pattern DOUBT =
            Pattern.compile(
                    BEFORE
                            + "khoảng(?! cách)|dự kiến|dự tính|dự"
                            + " định|chừng|hoặc|hay|nếu|(?:tầm|độ|ước)(?="
                            + " (?:ngày|tháng|quý|năm|đầu|giữa|cuối|tính|đến|\\d))"
                            + AFTER
                            + "|[~?≈±]");

    /// A place before the day of a document: `Hà Tĩnh, ngày 03 tháng 02 năm 2021`.
    private static final Pattern PLACE = Pattern.compile("^\\p{L}[\\p{L}. ]*,(?: ngày)? ?#$");

    /// The occasion of a day, or its name.
    private static final Pattern OCCASION =
            Pattern.compile("\\((?:nhân|kỷ niệm|chào mừng|mừng|ngày (?!\\d)|lễ)[^()#]*\\)");

    private static final String PERIOD =
            "(?:\\d{1,2} tháng (?:đầu|cuối) năm|quý (?:iv|i{1,3}|[1-4])|tháng \\d{1,2})(?:(?: năm|"
                    + " ?/) ?\\d{4})?";

    /// The time that a report is about: `báo cáo 6 tháng đầu năm gửi trước ngày 15/6`.
    private static final Pattern REPORTED =
            Pattern.compile(
                    "^"
                            + PERIOD
                            + "(?= ?:)|"
                            + BEFORE
                            + "báo cáo|sơ kết|tổng kết|kết quả|đánh giá|số liệu)(?:"
                            + " (?!trước|sau)\\p{L}+)*? (?:"
                            + PERIOD
                            + "|năm(?: \\d{4})?)(?= (?:gửi|nộp|về|trước|hết|đến|chậm"
                            + " nhất)(?!\\p{L})| ?[,;:(])");

    /// Work that is due, and to whom it goes, up to the next word about time.
    private static final Pattern WORK =
            Pattern.compile(
                    BEFORE
                            + "gửi|nộp|trình|về|cho|tại|qua|để|báo cáo|hoàn thành|hoàn thiện|tổng"
                            + " kết|sơ kết|đánh giá|kết quả|số liệu|chỉ tiêu|nhiệm vụ|đăng ký|tổ"
                            + " chức|thực hiện|triển khai|kết thúc|phát động|ban hành|lập|xét|đề"
                            + " nghị|kiểm tra|tiếp nhận|hồ sơ|phong trào|thi đua|khen thưởng)(?:"
                            + " (?!(?:vào|lúc|từ|kể|tính|đến|tới|trước|sau|hết|xong|chậm|muộn|trong"
                            + "|ngày|tháng|năm|quý|tuần|khi|trừ|không|sớm|tối|ít|quá|gần|so|đợt"
                            + ")(?!\\p{L}))\\p{L}[\\p{L}-]*)*(?!\\p{L})");

    private static final Pattern HARMLESS =
            Pattern.compile(
                    BEFORE
                            + "không (?:muộn|chậm|trễ) hơn|không (?:quá|sau)|chậm nhất|muộn"
                            + " nhất|hạn (?:chót|cuối)(?: cùng)?|thời (?:hạn|gian|điểm)|hạn|kể"
                            + " từ|tính từ|bắt đầu|ngay|từ|đến|tới|trước|hết|xong|trong(?:"
                            + " vòng)?|vào|lúc|là|và|thì|phải|cần|được|cuối ngày(?="
                            + " #)|ngày|hôm|mùng|mồng|(?:của|trong) năm(?: nay)?|năm nay|gia"
                            + " hạn|kéo dài|(?:các |từng )?đơn vị|theo (?:quy định|kế hoạch|dấu bưu"
                            + " điện)|(?:đợt|giai đoạn|lần|vòng)(?: thứ)?"
                            + " (?:\\d{1,2}|[ivx]+|một|hai|ba|bốn)|thứ"
                            + " (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ"
                            + " nhật|(?:đầu|giữa|cuối|(?:thượng|trung|hạ) tuần)(?: tháng)?(?= ?#)"
                            + AFTER);
    private static final Pattern LEFT = Pattern.compile("[^#\\s.,;:()\"“”'*-]");

    private WholePhrase() {}

    static boolean isDoubtful(String text) {
        return DOUBT.matcher(text).find();
    }

    /// True when no word is left that can change what was found.
    static boolean isRead(String text, List<Found> found) {
        StringBuilder rest = new StringBuilder(text);
        found.forEach(place -> {
            for (int i = place.start(); i < place.end(); i++) {
                rest.setCharAt(i, READ);
            }
        });
        String left = rest.toString().replaceAll("#+", "#");
        for (Pattern known : List.of(PLACE, OCCASION, REPORTED, HARMLESS, WORK, HARMLESS)) {
            left = known.matcher(left).replaceAll(" ");
        }
        return !LEFT.matcher(left).find();
    }
}
