package vn.sovang.query.scoringpage;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// Points in words.
final class Points {
    private Points() {}

    /// Points with a comma, as documents write them; a dash for none.
    static String words(@Nullable BigDecimal points) {
        return points == null ? "–" : points.toPlainString().replace('.', ',');
    }
}
