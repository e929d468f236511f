package vn.sovang.query.pages.table;

import vn.sovang.query.pages.Words;
import vn.sovang.text.SearchText;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Columns of a list of names, by the headings that offices give them.
public enum Column {
    NAME("ho ten", "ho va ten", "ten", "ten ca nhan", "ten tap the", "name"),
    UNIT("don vi", "ten don vi", "don vi cong tac", "noi cong tac", "unit"),
    KIND("loai", "doi tuong", "kind"),
    ITEM("danh hieu", "hinh thuc", "hinh thuc khen thuong", "danh hieu hinh thuc", "award"),
    ACHIEVEMENT("thanh tich", "tom tat thanh tich", "achievement"),
    ACCOUNT("tai khoan", "account"),
    YEAR("nam", "nam danh hieu", "nam khen thuong", "nam xep loai", "year"),
    NUMBER("so quyet dinh", "so ky hieu", "so hieu", "so van ban", "decision number"),
    DAY("ngay quyet dinh", "ngay ky", "ngay ban hanh", "ngay", "date"),
    ISSUER("co quan ban hanh", "co quan quyet dinh", "noi ban hanh", "issuer"),
    AUTHORITY("cap quyet dinh", "cap khen thuong", "decided by"),
    RATING("xep loai", "muc xep loai", "ket qua xep loai", "danh gia", "rating"),
    BASIS("can cu", "van ban xep loai", "basis"),
    PARENT("truc thuoc", "don vi cap tren", "don vi truc thuoc", "cap tren", "parent"),
    FROM("tu ngay", "ngay thanh lap", "ngay hieu luc", "from");

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /// Headings as they are compared, in one text: an enum holds nothing that changes.
    private final String headings;

    Column(String... headings) {
        this.headings = String.join("\n", headings);
    }

    /// The column of a heading: of those with which it begins, the longest decides, so that `Họ và
    /// tên (tên tập thể)` is a name and `Tên đơn vị` a unit.
    ///
    /// @param read those that a list has
    static Optional<Column> of(String heading, Set<Column> read) {
        String words = BETWEEN.matcher(SearchText.fold(heading)).replaceAll(" ").strip();
        return read.stream()
                .filter(column -> column.length(words) > 0)
                .max(Comparator.comparingInt(column -> column.length(words)));
    }

    /// The heading under which templates have it.
    private String key() {
        return "table.column." + name();
    }

    /// The headings of templates, in the order of the columns.
    public static List<String> headings(Set<Column> columns, Words words) {
        return columns.stream().map(column -> words.get(column.key())).toList();
    }

    private int length(String words) {
        return List.of(headings.split("\n", -1)).stream()
                .filter(known ->
                        words.equals(known) || (!isWhole() && words.startsWith(known + " ")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// True where more words make another heading: `Năm sinh` and `Ngày sinh` are those of a birth.
    private boolean isWhole() {
        return this == YEAR || this == DAY;
    }
}
