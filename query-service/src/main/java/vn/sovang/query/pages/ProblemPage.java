package vn.sovang.query.pages;

/// Why a page cannot be shown.
///
/// @param reference by which the log of the service is searched
public record ProblemPage(String detail, String reference) {}
