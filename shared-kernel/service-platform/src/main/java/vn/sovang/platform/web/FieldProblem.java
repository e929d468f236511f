package vn.sovang.platform.web;

/// What is wrong with one field.
///
/// @param field its path, such as `content.campaigns[0].name`
public record FieldProblem(String field, String code, String detail) {}
