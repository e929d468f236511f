package vn.sovang.scoring;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;

import java.math.BigDecimal;

/// A criterion of a scoring table.
///
/// @param most greatest points; of a deduction the greatest that is taken off
/// @param weight by which its points are multiplied; null for once
/// @param least điểm liệt: with fewer points the unit is not considered; null where there is none
public record ScoredCriterion(
        String code,
        String text,
        CriterionKind kind,
        BigDecimal most,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal least) {
    public ScoredCriterion {
        Required.label("code", code);
        Required.text("text", text);
        most = Points.of("most", most);
        weight = weight == null ? null : Points.of("weight", weight);
        least = least == null ? null : Points.of("least", least);
        if (least != null && (kind != CriterionKind.SCORED || least.compareTo(most) > 0)) {
            throw new InvalidValue("scoring.least", "code", code);
        }
    }

    /// Points that count: times the weight, cut after two decimals, below 0 for a deduction.
    public BigDecimal counted(BigDecimal points) {
        BigDecimal weighted = Points.cut(weight == null ? points : points.multiply(weight));
        return kind == CriterionKind.DEDUCTION ? weighted.negate() : weighted;
    }
}
