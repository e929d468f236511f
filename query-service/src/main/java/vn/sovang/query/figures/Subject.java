package vn.sovang.query.figures;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Subject of a row: a province, an organisation or a campaign.
record Subject(
        By by,
        String id,
        String name,
        @Nullable String kind,
        @Nullable String planId,
        @Nullable LocalDate endedOn) {}
