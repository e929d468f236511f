package vn.sovang.query.trail;

import static vn.sovang.query.trail.Words.text;

import vn.sovang.query.reading.UnitNames;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;

import java.time.LocalDate;
import java.util.Map;

/// Plain words for what happens to reports.
final class ReportSentences {
    private ReportSentences() {}

    static Map<String, String> of(ReportEvent event, UnitNames names, LocalDate day) {
        return switch (event) {
            case ReportDraftSaved e ->
                    Map.of("unit", names.on(day, e.unitId()), "phase", e.phase());
            case ReportSubmitted e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "until",
                            text(e.content().coversUntil()));
            case ReportReturned e ->
                    Map.of("version", Integer.toString(e.version()), "reason", e.reason());
            case ReportResubmitted e ->
                    Map.of(
                            "version",
                            Integer.toString(e.version()),
                            "until",
                            text(e.content().coversUntil()));
            case ReportAccepted e -> Map.of("version", Integer.toString(e.version()));
            case ReportSupplemented e ->
                    Map.of(
                            "version",
                            Integer.toString(e.version()),
                            "number",
                            Integer.toString(e.number()),
                            "until",
                            text(e.content().coversUntil()));
            case DocumentInLieuRecorded e ->
                    Map.of(
                            "unit",
                            names.on(day, e.unitId()),
                            "phase",
                            e.phase(),
                            "document",
                            e.document().citation(),
                            "day",
                            text(e.document().issuedOn()),
                            "line",
                            e.document().line().value());
        };
    }
}
