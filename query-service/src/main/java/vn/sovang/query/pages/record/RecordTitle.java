package vn.sovang.query.pages.record;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.pages.Words;

import java.util.List;
import java.util.stream.Stream;

/// Titles by which people know records, from what a view answers of them.
public final class RecordTitle {
    private static final List<String> NAMES =
            List.of("name", "title", "words", "unitName", "nominee");

    private RecordTitle() {}

    /// The record's own name, or else what it is and whose.
    public static String of(JsonNode row, Words words) {
        String unit = row.path("unitName").asString("");
        if (row.has("checklistSource")) {
            return words.get("home.proposal", "unit", unit);
        }
        if (row.has("phaseName")) {
            String phase = row.path("phaseName").asString("");
            return phase.isBlank()
                    ? words.get("home.report.untitled", "unit", unit)
                    : words.get("home.report", "phase", phase, "unit", unit);
        }
        if (row.has("decidedOn")) {
            return words.get("decision.title", "number", row.path("number").asString(""));
        }
        if (row.has("coversUntil")) {
            return words.get(
                    "aggregation.title",
                    "phase",
                    row.path("phase").asString(""),
                    "campaign",
                    row.path("campaignName").asString(""));
        }
        return Stream.concat(NAMES.stream().map(row::path), Stream.of(row.at("/head/title")))
                .map(name -> name.asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Words::beginning)
                .orElseGet(() -> words.get("record.title"));
    }
}
