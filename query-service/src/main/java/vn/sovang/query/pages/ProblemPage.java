package vn.sovang.query.pages;

/// Reason why a page cannot be shown.
///
/// @param reference the word by which the log of the service is searched
public record ProblemPage(String detail, String reference) {}
