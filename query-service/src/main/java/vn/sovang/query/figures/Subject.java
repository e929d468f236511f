package vn.sovang.query.figures;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Of what a row tells.
record Subject(
        By by,
        String id,
        String name,
        @Nullable String kind,
        @Nullable String planId,
        @Nullable LocalDate endedOn) {}
