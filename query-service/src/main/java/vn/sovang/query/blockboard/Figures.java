package vn.sovang.query.blockboard;

import vn.sovang.query.reportboard.ReportCount;

/// Figures of one member.
///
/// @param registrable phases for which it can register
/// @param registered phases for which it has registered
/// @param proposals handed in and not withdrawn
/// @param awards valid ones of the unit and of those who work in it
public record Figures(
        long registrable, long registered, ReportCount reports, long proposals, long awards) {}
