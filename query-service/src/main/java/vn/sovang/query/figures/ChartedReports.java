package vn.sovang.query.figures;

import java.util.List;

/// Reports for the charts of a page.
record ChartedReports(List<SubjectReports> organisations, List<SubjectReports> campaigns) {
    ChartedReports {
        organisations = List.copyOf(organisations);
        campaigns = List.copyOf(campaigns);
    }
}
