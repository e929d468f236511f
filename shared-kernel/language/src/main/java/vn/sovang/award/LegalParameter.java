package vn.sovang.award;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A number, decider or list that the law sets, as the platform applies it in some time; the form
/// in which every table of them shows itself. `docs/law-parameters.md` is written from these.
///
/// @param value as people read it
/// @param from first day; null where it applies to all that is older
/// @param to last day; null while no end is known
/// @param source the clause
public record LegalParameter(
        String name,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        Certainty certainty) {}
