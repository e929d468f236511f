package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.pages.Words;
import vn.sovang.scoresheet.CheckScores;
import vn.sovang.scoresheet.FinaliseScores;
import vn.sovang.scoresheet.ReviseScores;
import vn.sovang.scoresheet.SaveScores;
import vn.sovang.scoretable.ConfirmRanking;
import vn.sovang.scoretable.DraftScoreTable;
import vn.sovang.scoretable.GivenPlace;
import vn.sovang.scoretable.IssueScoreTable;
import vn.sovang.scoretable.ReviseScoreTable;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.ScoreFinding;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Forms of scoring tables and score sheets: criteria, units, blocks and tables are named by what
/// the form was opened from, and nobody types a code or an id.
@Component
class ScoreForms {
    private static final String TABLE = "tableId";
    private static final String BLOCK = "blockId";
    private static final String MARKS = "marks";
    private static final String FINDINGS = "findings";
    private static final String PLACES = "places";
    private static final String POINTS = "points";
    private static final String THERE = "isThere";
    private static final String WORDS = "words";
    private static final String PLACE = "place";
    private static final String REASON = "reason";
    private static final String CHAIR = "confirmation.meeting.chair";

    /// Table from which a draft begins.
    static final String FROM = "tu-bang";

    /// Words for a row, which the form remembers and nobody sends.
    private static final String NAME = "ten-";

    private static final Set<Class<?>> OF_SHEETS =
            Set.of(SaveScores.class, ReviseScores.class, CheckScores.class, FinaliseScores.class);

    private final Names names;

    ScoreForms(Names names) {
        this.names = names;
    }

    /// True where the units, too, are named by the form.
    static boolean namesUnits(Class<?> command) {
        return command == ConfirmRanking.class;
    }

    /// True where blocks are chosen.
    static boolean choosesBlocks(Class<?> command) {
        return command == DraftScoreTable.class || command == ReviseScoreTable.class;
    }

    /// The form with a row for each criterion and each fact, or for each unit of the block.
    Typed offered(Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Class<?> command = act.route().command();
        if (command == ConfirmRanking.class) {
            return ranked(act, typed, words, request);
        }
        if (!OF_SHEETS.contains(command)) {
            return typed;
        }
        JsonNode sheet =
                command == SaveScores.class
                        ? null
                        : names.record("sheets", act.id(), request).orElse(null);
        String tableId = sheet == null ? typed.value(TABLE) : sheet.path(TABLE).asString("");
        JsonNode table =
                References.isId(tableId)
                        ? names.record("tables", tableId, request).orElse(null)
                        : null;
        if (table == null) {
            return typed;
        }
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        marks(fields, typed, table, sheet, command, words);
        findings(fields, typed, table, sheet, command);
        return new Typed(fields);
    }

    private static void marks(
            LinkedMultiValueMap<String, String> fields,
            Typed typed,
            JsonNode table,
            @Nullable JsonNode sheet,
            Class<?> command,
            Words words) {
        Map<String, Integer> rows = rows(typed, MARKS, "criterion");
        remove(fields, MARKS);
        int row = 0;
        for (JsonNode group : table.path("groups").valueStream().toList()) {
            for (JsonNode criterion : group.path("criteria").valueStream().toList()) {
                String code = criterion.path("code").asString("");
                JsonNode line = line(sheet, "lines", "criterion", code);
                String way = MARKS + "[" + row + "].";
                fields.set(way + "criterion", code);
                fields.set(NAME + MARKS + "[" + row + "]", name(criterion, line, command, words));
                Integer typedRow = rows.get(code);
                boolean isOwn = command == SaveScores.class || command == ReviseScores.class;
                boolean isBegun = !rows.isEmpty();
                fields.set(
                        way + POINTS,
                        isBegun
                                ? typedRow == null
                                        ? ""
                                        : typed.value(MARKS + "[" + typedRow + "]." + POINTS)
                                : line == null ? "" : points(isOwn ? line.path("own") : now(line)));
                fields.set(
                        way + WORDS,
                        isBegun
                                ? typedRow == null
                                        ? ""
                                        : typed.value(MARKS + "[" + typedRow + "]." + WORDS)
                                : line == null || !isOwn ? "" : line.path("evidence").asString(""));
                row++;
            }
        }
    }

    private static void findings(
            LinkedMultiValueMap<String, String> fields,
            Typed typed,
            JsonNode table,
            @Nullable JsonNode sheet,
            Class<?> command) {
        Map<String, Integer> rows = rows(typed, FINDINGS, "disqualifier");
        remove(fields, FINDINGS);
        int row = 0;
        for (JsonNode fact : table.path("disqualifiers").valueStream().toList()) {
            String code = fact.path("code").asString("");
            JsonNode line = line(sheet, "facts", "disqualifier", code);
            String way = FINDINGS + "[" + row + "].";
            boolean isOwn = command == SaveScores.class || command == ReviseScores.class;
            Integer typedRow = rows.get(code);
            JsonNode present = line == null ? null : isOwn ? line.path("found") : found(line);
            fields.set(way + "disqualifier", code);
            fields.set(
                    NAME + FINDINGS + "[" + row + "]",
                    code + ". " + fact.path("text").asString(""));
            fields.set(
                    way + THERE,
                    typedRow != null
                            ? typed.value(FINDINGS + "[" + typedRow + "]." + THERE)
                            : Boolean.toString(present != null && present.asBoolean(false)));
            fields.set(
                    way + WORDS,
                    typedRow != null
                            ? typed.value(FINDINGS + "[" + typedRow + "]." + WORDS)
                            : line == null || !isOwn ? "" : line.path("evidence").asString(""));
            row++;
        }
    }

    /// Points that stand of a line: in the end, by the check, else by the unit.
    private static JsonNode now(JsonNode line) {
        return line.hasNonNull("ended")
                ? line.path("ended")
                : line.hasNonNull("checked") ? line.path("checked") : line.path("own");
    }

    private static JsonNode found(JsonNode line) {
        return line.hasNonNull("endFound")
                ? line.path("endFound")
                : line.hasNonNull("checkFound") ? line.path("checkFound") : line.path("found");
    }

    private static String name(
            JsonNode criterion, @Nullable JsonNode line, Class<?> command, Words words) {
        String name =
                words.get(
                        "score.row." + criterion.path("kind").asString("").toLowerCase(Locale.ROOT),
                        "code",
                        criterion.path("code").asString(""),
                        "text",
                        criterion.path("text").asString(""),
                        "most",
                        points(criterion.path("most")));
        if (line == null || command == ReviseScores.class) {
            return name;
        }
        String own =
                words.get(
                        "score.row.own",
                        "points",
                        line.hasNonNull("own") ? points(line.path("own")) : "–",
                        "evidence",
                        line.path("evidence").asString("–"));
        String checked =
                line.hasNonNull("checked")
                        ? Names.AND
                                + words.get(
                                        "score.row.checked",
                                        "points",
                                        points(line.path("checked")),
                                        "reason",
                                        line.path("checkReason").asString(""))
                        : "";
        return name + Names.AND + own + checked;
    }

    private static @Nullable JsonNode line(
            @Nullable JsonNode sheet, String list, String key, String code) {
        return sheet == null
                ? null
                : sheet.path(list)
                        .valueStream()
                        .filter(one -> one.path(key).asString("").equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private static String points(JsonNode number) {
        return number.asString("").replace('.', ',');
    }

    private static Map<String, Integer> rows(Typed typed, String list, String key) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < typed.rows(list); row++) {
            String code = typed.value(list + "[" + row + "]." + key);
            if (!code.isEmpty()) {
                rows.put(code, row);
            }
        }
        return rows;
    }

    private static void remove(LinkedMultiValueMap<String, String> fields, String list) {
        List.copyOf(fields.keySet()).stream()
                .filter(name -> name.startsWith(list + "[") || name.startsWith(NAME + list + "["))
                .forEach(fields::remove);
    }

    /// A row for each unit of the block, with its proposed place.
    private Typed ranked(Act act, Typed typed, Words words, HttpServletRequest request)
            throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        Map<String, Integer> rows = rows(typed, PLACES, "unitId");
        remove(fields, PLACES);
        int row = 0;
        for (JsonNode unit : units(act, typed, request)) {
            String id = unit.path("unitId").asString("");
            String way = PLACES + "[" + row + "].";
            Integer typedRow = rows.get(id);
            String place = unit.path("proposedPlace").asString("");
            fields.set(way + "unitId", id);
            fields.set(
                    NAME + PLACES + "[" + row + "]",
                    words.get(
                            place.isEmpty() ? "score.place.none" : "score.place.proposed",
                            "unit",
                            unit.path("unitName").asString(""),
                            "place",
                            place));
            fields.set(
                    way + PLACE,
                    rows.isEmpty()
                            ? place
                            : typedRow == null
                                    ? ""
                                    : typed.value(PLACES + "[" + typedRow + "]." + PLACE));
            fields.set(
                    way + REASON,
                    typedRow == null ? "" : typed.value(PLACES + "[" + typedRow + "]." + REASON));
            row++;
        }
        return new Typed(fields);
    }

    private List<JsonNode> units(Act act, Typed typed, HttpServletRequest request)
            throws Exception {
        return References.isId(typed.value(BLOCK))
                ? names.whole(
                        "rankings", Map.of("table", act.id(), "block", typed.value(BLOCK)), request)
                : List.of();
    }

    /// Blocks, tables and units to choose among.
    Map<String, List<Control.Option>> choices(Act act, Typed typed, HttpServletRequest request)
            throws Exception {
        Class<?> command = act.route().command();
        if (choosesBlocks(command)) {
            return Map.of(
                    "blocks",
                    names.rows("blocks", Map.of(), request).stream()
                            .filter(block -> block.path("members").size() > 0)
                            .map(block -> option(block, "blocks", typed))
                            .toList());
        }
        if (command == IssueScoreTable.class) {
            JsonNode own = names.record("tables", act.id(), request).orElse(null);
            return Map.of(
                    "replaces",
                    names.rows("tables", Map.of("stage", "IN_FORCE"), request).stream()
                            .filter(table ->
                                    own != null
                                            && isSame(own, table, "organisationId")
                                            && isSame(own, table, "reviewYear"))
                            .map(table -> option(table, "replaces", typed))
                            .toList());
        }
        if (command == ConfirmRanking.class) {
            return Map.of(
                    CHAIR,
                    units(act, typed, request).stream()
                            .map(unit -> {
                                String id = unit.path("unitId").asString("");
                                return new Control.Option(
                                        id,
                                        unit.path("unitName").asString(""),
                                        id.equals(typed.value(CHAIR)));
                            })
                            .toList());
        }
        return Map.of();
    }

    private static boolean isSame(JsonNode one, JsonNode other, String field) {
        return one.path(field).asString("").equals(other.path(field).asString(""));
    }

    private static Control.Option option(JsonNode record, String way, Typed typed) {
        String id = record.path("id").asString("");
        return new Control.Option(
                id, record.path("name").asString(""), typed.values(way).contains(id));
    }

    /// The fields without rows for which nothing was given.
    static MultiValueMap<String, String> given(
            Class<?> command, MultiValueMap<String, String> fields) {
        if (!OF_SHEETS.contains(command) && command != ConfirmRanking.class) {
            return fields;
        }
        Typed typed = new Typed(fields);
        LinkedMultiValueMap<String, String> given = new LinkedMultiValueMap<>(fields);
        dropBlank(given, typed, MARKS, POINTS);
        dropBlank(given, typed, PLACES, PLACE);
        return given;
    }

    private static void dropBlank(
            LinkedMultiValueMap<String, String> fields, Typed typed, String list, String part) {
        for (int row = 0; row < typed.rows(list); row++) {
            String way = list + "[" + row + "]";
            if (typed.value(way + "." + part).isBlank()) {
                List.copyOf(fields.keySet()).stream()
                        .filter(name -> name.startsWith(way + ".") || name.equals(NAME + way))
                        .forEach(fields::remove);
            }
        }
    }

    /// Begins a draft with the text of a table: its own, or one that it goes on from.
    Typed withTable(Typed begun, String id, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(begun.fields());
        JsonNode table = names.record("tables", id, request).orElse(null);
        if (table == null) {
            return begun;
        }
        fields.set("rules.name", table.path("name").asString(""));
        fields.put(
                "blocks",
                table.path("blocks")
                        .valueStream()
                        .map(block -> block.path("id").asString(""))
                        .toList());
        put(fields, "selfScoreBy", day(table.path("selfScoreBy").asString("")));
        int at = 0;
        for (JsonNode group : table.path("groups").valueStream().toList()) {
            String way = "rules.groups[" + at++ + "].";
            put(fields, group, way, "code", "name", "most");
            int row = 0;
            for (JsonNode criterion : group.path("criteria").valueStream().toList()) {
                put(
                        fields,
                        criterion,
                        way + "criteria[" + row++ + "].",
                        "code",
                        "text",
                        "kind",
                        "most",
                        "weight",
                        "least");
            }
        }
        at = 0;
        for (JsonNode fact : table.path("disqualifiers").valueStream().toList()) {
            put(fields, fact, "rules.disqualifiers[" + at++ + "].", "code", "text");
        }
        at = 0;
        for (JsonNode mark : table.path("passMarks").valueStream().toList()) {
            String way = "rules.passMarks[" + at++ + "].";
            put(fields, mark, way, "least");
            boolean isTitle = mark.path("itemClass").asString("").equals(ItemClass.TITLE.name());
            put(
                    fields,
                    way + "item." + Typed.AWARD,
                    (isTitle ? "title:" : "form:") + mark.path("item").asString(""));
            put(fields, way + "item." + Typed.DECIDED_BY, mark.path("decidedBy").asString(""));
        }
        at = 0;
        for (JsonNode step : table.path("tieBreaks").valueStream().toList()) {
            put(fields, step, "rules.tieBreaks[" + at++ + "].", "step", "group");
        }
        return new Typed(fields);
    }

    private static String day(String day) {
        return day.isEmpty()
                ? ""
                : "%s/%s/%s".formatted(day.substring(8), day.substring(5, 7), day.substring(0, 4));
    }

    private static void put(
            LinkedMultiValueMap<String, String> fields,
            JsonNode record,
            String way,
            String... parts) {
        for (String part : parts) {
            JsonNode value = record.path(part);
            put(fields, way + part, value.isNumber() ? points(value) : value.asString(""));
        }
    }

    private static void put(LinkedMultiValueMap<String, String> fields, String way, String value) {
        if (!value.isEmpty()) {
            fields.putIfAbsent(way, List.of(value));
        }
    }

    static boolean isOwn(Class<?> command, RecordComponent part) {
        String name = part.getName();
        return (OF_SHEETS.contains(command)
                        && Set.of(TABLE, MARKS, FINDINGS, "version").contains(name))
                || (command == ConfirmRanking.class && Set.of(BLOCK, PLACES).contains(name));
    }

    /// The part of the form that a page knows: hidden, or rows under the words for them.
    static List<Control> controls(RecordComponent part, Controls form) {
        return switch (part.getName()) {
            case MARKS -> rows(form, MARKS, "criterion", Mark.class, POINTS, WORDS);
            case FINDINGS -> rows(form, FINDINGS, "disqualifier", ScoreFinding.class, THERE, WORDS);
            case PLACES -> rows(form, PLACES, "unitId", GivenPlace.class, PLACE, REASON);
            default ->
                    List.of(
                            new Control.Hidden(
                                    part.getName(), form.inputs().typed().value(part.getName())));
        };
    }

    private static List<Control> rows(
            Controls form, String list, String key, Class<?> type, String... parts) {
        Typed typed = form.inputs().typed();
        List<Control> rows = new ArrayList<>();
        for (int row = 0; row < typed.rows(list); row++) {
            String way = list + "[" + row + "].";
            String name = NAME + list + "[" + row + "]";
            List<Control> pair = new ArrayList<>();
            for (String one : parts) {
                RecordComponent component =
                        Arrays.stream(type.getRecordComponents())
                                .filter(each -> each.getName().equals(one))
                                .findFirst()
                                .orElseThrow();
                pair.add(
                        form.optional(
                                component,
                                way + one,
                                form.inputs()
                                        .words()
                                        .get("field." + type.getSimpleName() + "." + one)));
            }
            rows.add(
                    new Control.Group(
                            list + "[" + row + "]",
                            typed.value(name),
                            form.inputs().error(list + "[" + row + "]"),
                            List.of(
                                    new Control.Hidden(way + key, typed.value(way + key)),
                                    new Control.Hidden(name, typed.value(name)),
                                    new Control.Pair(
                                            list + "-pair-" + row, typed.value(name), "", pair)),
                            false));
        }
        if (rows.isEmpty()) {
            return list.equals(FINDINGS)
                    ? List.of()
                    : List.of(
                            new Control.Note(list, form.inputs().words().get("form.none." + list)));
        }
        return List.of(
                new Control.Group(
                        list,
                        form.inputs().words().get("field." + list + ".rows"),
                        form.inputs().error(list),
                        rows,
                        false));
    }
}
