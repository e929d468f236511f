package vn.sovang.scoresheet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// A unit handed in its marks.
///
/// @param total what they come to
/// @param due last day for it; null where none is set
public record ScoresSubmitted(
        ScoreSheetId sheetId,
        int version,
        BigDecimal total,
        @Nullable LocalDate due,
        Instant submittedAt)
        implements ScoreSheetEvent {}
