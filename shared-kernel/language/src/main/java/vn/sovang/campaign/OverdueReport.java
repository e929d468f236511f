package vn.sovang.campaign;

import java.time.LocalDate;

/// Limit for the reports on a phase, or round, that is over.
///
/// @param phase label of it
/// @param last day that was in time
public record OverdueReport(String phase, LocalDate last) {}
