package vn.sovang.query.figures;

import vn.sovang.query.reportboard.ReportCount;

/// Reports of a subject, for a chart.
record SubjectReports(String id, String name, ReportCount reports) {}
