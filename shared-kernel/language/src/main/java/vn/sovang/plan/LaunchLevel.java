package vn.sovang.plan;

import java.util.List;

/// Reach of the launches of an authority (Luật 06/2022/QH15, Điều 18), as far as its name says;
/// ordered, the widest last.
public enum LaunchLevel {
    /// The head of an organisation, within it.
    ORGANISATION,
    /// The chairman of a people's committee, in its locality. A city can be a province or a part of
    /// one, which its name does not say, so it is taken for the smaller.
    LOCALITY,
    PROVINCE,
    /// A minister in the sector, the Prime Minister and the President in the country.
    CENTRAL;

    private static final String COMMITTEE = "uy ban nhan dan";

    private static final List<String> CENTRE =
            List.of("bo ", "chinh phu", "thu tuong", "chu tich nuoc", "quoc hoi");

    /// Words that begin with bộ and mean no ministry.
    private static final List<String> NO_MINISTRY =
            List.of("bo chinh tri", "bo chi huy", "bo tu lenh", "bo doi", "bo phan");

    /// The level of whoever issues under this name.
    ///
    /// @param issuer as a document or its citation names it
    public static LaunchLevel of(String issuer) {
        String words = NumberSeries.issuer(issuer).replaceFirst("^chu tich (?=uy ban)", "");
        if (words.startsWith(COMMITTEE)) {
            return words.startsWith(COMMITTEE + " tinh") ? PROVINCE : LOCALITY;
        }
        boolean isCentral =
                CENTRE.stream().anyMatch(words::startsWith)
                        && NO_MINISTRY.stream().noneMatch(words::startsWith);
        return isCentral ? CENTRAL : ORGANISATION;
    }
}
