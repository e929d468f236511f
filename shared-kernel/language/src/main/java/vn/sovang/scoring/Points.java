package vn.sovang.scoring;

import vn.sovang.kernel.InvalidValue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Points of a scoring table: exact, with at most two decimals.
public final class Points {
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = new BigDecimal(1_000);

    private Points() {}

    /// The points in their shortest form.
    ///
    /// @throws InvalidValue for less than 0, more than 1,000 or more than two decimals
    public static BigDecimal of(String field, BigDecimal points) {
        BigDecimal plain = plain(points);
        if (plain.signum() < 0 || plain.compareTo(MOST) > 0 || plain.scale() > DECIMALS) {
            throw new InvalidValue("scoring.points", "field", field);
        }
        return plain;
    }

    /// Two decimals; what comes after them is left out, so that nothing is rounded up to a pass
    /// mark.
    static BigDecimal cut(BigDecimal points) {
        return plain(points.setScale(DECIMALS, RoundingMode.DOWN));
    }

    static BigDecimal plain(BigDecimal points) {
        BigDecimal shortest = points.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
