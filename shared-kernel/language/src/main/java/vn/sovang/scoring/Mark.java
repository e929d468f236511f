package vn.sovang.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// Points for a criterion.
///
/// @param criterion its code
/// @param points from 0 on, also where they are taken off
/// @param words evidence of who scores itself, reason of who scores otherwise; null for none
public record Mark(String criterion, BigDecimal points, @Nullable String words) {
    public Mark {
        points = Points.of("points", points);
    }
}
