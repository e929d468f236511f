package vn.sovang.platform.web;

/// Fault of one field of a request.
///
/// @param field its path, such as `content.campaigns[0].name`
public record FieldProblem(String field, String code, String detail) {}
