package vn.sovang.query.lookup;

import java.util.List;

/// The decisions of a province as everybody may look them up.
///
/// @param address of the page
/// @param words by which it is searched, as they were typed
/// @param language in the address; blank where there is none
/// @param before address of the page before; blank on the first
/// @param after address of the page after; blank on the last
public record PublicLookupPage(
        String address,
        String words,
        String year,
        String language,
        List<Row> rows,
        String before,
        String after) {
    public PublicLookupPage {
        rows = List.copyOf(rows);
    }

    /// An award.
    ///
    /// @param lost words on how it is held no more; blank while it is held
    public record Row(
            String nominee,
            String subject,
            String unit,
            String item,
            String number,
            String day,
            String issuer,
            String signatory,
            String lost) {}
}
