package vn.sovang.query.scoringpage;

import java.util.List;

/// The units of a block by their places.
///
/// @param missing units whose scores are not final
/// @param confirmed by which document the places were confirmed; blank while they are not
/// @param toConfirm address of the form; blank for those who may not
public record RankingPage(
        List<Row> rows, List<String> missing, String confirmed, String toConfirm, String toList) {
    public RankingPage {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /// A unit.
    ///
    /// @param share of the longest bar, such as `87.50%`; blank for no bar
    /// @param isFinal whether its points are final
    /// @param why how its place came about; blank for nothing to say
    public record Row(
            String unit,
            String to,
            String state,
            String total,
            String share,
            boolean isFinal,
            String place,
            String why,
            String confirmed,
            String reason) {}
}
