package vn.sovang.query.trail;

import vn.sovang.query.reading.UnitNames;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresFinalised;
import vn.sovang.scoresheet.ScoresReturned;
import vn.sovang.scoresheet.ScoresRevised;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoretable.ScoreTableRevised;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Plain words for what happens to scoring tables and score sheets.
final class ScoreSentences {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private ScoreSentences() {}

    /// @param mentioned name of a block
    static Map<String, String> of(
            ScoreTableEvent event,
            UnitNames names,
            LocalDate day,
            Function<String, String> mentioned) {
        return switch (event) {
            case ScoreTableDrafted e ->
                    Map.of(
                            "name", e.rules().name(),
                            "unit", names.on(day, e.organisation()),
                            "count", Integer.toString(e.rules().criteria().size()));
            case ScoreTableRevised e ->
                    Map.of("count", Integer.toString(e.rules().criteria().size()));
            case ScoreTableIssued e ->
                    Map.of("document", e.document(), "day", DAY.format(e.issuedOn()));
            case RankingConfirmed e ->
                    Map.of(
                            "block", mentioned.apply(e.blockId().toString()),
                            "document", e.confirmation().document(),
                            "day", DAY.format(e.confirmation().day()),
                            "places",
                                    e.places().stream()
                                            .map(place ->
                                                    place.place()
                                                            + ". "
                                                            + names.on(day, place.unitId()))
                                            .collect(Collectors.joining("; ")));
        };
    }

    /// @param mentioned name of a table
    static Map<String, String> of(
            ScoreSheetEvent event,
            UnitNames names,
            LocalDate day,
            Function<String, String> mentioned) {
        return switch (event) {
            case ScoresSaved e ->
                    Map.of(
                            "unit", names.on(day, e.unitId()),
                            "table", mentioned.apply(e.tableId().toString()));
            case ScoresRevised e -> Map.of("version", Integer.toString(e.version()));
            case ScoresSubmitted e -> Map.of("total", points(e.total()));
            case ScoresReturned e -> Map.of("reason", e.reason());
            case ScoresChecked e ->
                    Map.of(
                            "unit", names.on(day, e.checker()),
                            "count", Integer.toString(e.marks().size() + e.findings().size()),
                            "total", points(e.total()));
            case ScoresFinalised e ->
                    Map.of(
                            "count", Integer.toString(e.marks().size() + e.findings().size()),
                            "total", points(e.total()));
        };
    }

    private static String points(BigDecimal points) {
        return points.toPlainString().replace('.', ',');
    }
}
