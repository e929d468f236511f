package vn.sovang.query.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Place in the heading of a paper, before its day: the commune of a commune's committee, the
/// capital of a central body, else the province (Nghị định 30/2020/NĐ-CP, Phụ lục I).
public final class Seat {
    private static final Pattern COMMUNE =
            Pattern.compile("(?:Ủy|Uỷ) ban nhân dân (?:xã|phường|thị trấn|đặc khu) (.+)");
    private static final Pattern CENTRAL = Pattern.compile("(?:Bộ|Ban|Cơ quan) .+");
    private static final String CAPITAL = "Hà Nội";

    private Seat() {}

    /// The place for an organisation.
    ///
    /// @param province name of the province or central body of the organisation
    public static String of(String organisation, String province) {
        Matcher commune = COMMUNE.matcher(organisation);
        if (commune.matches()) {
            return commune.group(1);
        }
        return CENTRAL.matcher(province).matches() ? CAPITAL : province;
    }

    /// The day with its place, as in `Hà Tĩnh, ngày 05 tháng 3 năm 2021`.
    ///
    /// @param province of the organisation; blank where it is not known, as is the place then
    public static String dated(String organisation, String province, String day) {
        return province.isBlank() ? day : of(organisation, province) + ", " + day;
    }
}
