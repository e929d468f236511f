package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.VoteMinutes;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The votes in the form of minutes: the count that all lines have alike is typed once, and only a
/// line with another count has a row of its own. The command names every line.
@Component
class VotedLines {
    private static final String ROWS = "minutes.votes";
    private static final String OTHERS = "cac-dong-khac";
    private static final String LINE = "line";

    private final Names names;

    VotedLines(Names names) {
        this.names = names;
    }

    static boolean areIn(Class<?> command) {
        return command == RecordVoteMinutes.class;
    }

    /// Count of the lines that have no row.
    static Control control(Controls form) {
        return new Control.Group(
                OTHERS,
                form.inputs().words().get("form.other-lines"),
                "",
                counts().map(part -> form.of(part, OTHERS + "." + part.getName())).toList(),
                false);
    }

    private static Stream<RecordComponent> counts() {
        return Arrays.stream(VoteMinutes.LineVote.class.getRecordComponents())
                .filter(part -> !part.getName().equals(LINE));
    }

    /// The form with a row for each line that stands.
    Typed listed(Act act, Typed typed, HttpServletRequest request) throws Exception {
        if (typed.isEmpty(OTHERS)) {
            return typed;
        }
        int rows = typed.rows(ROWS);
        Set<String> named = new HashSet<>();
        IntStream.range(0, rows).forEach(row -> named.add(typed.value(way(row, LINE)).strip()));
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        List<JsonNode> lines =
                names.record(act.route().collection(), act.id(), request)
                        .map(DecidedLines::standing)
                        .orElse(List.of());
        for (JsonNode line : lines) {
            String number = line.path("number").asString("");
            if (named.add(number)) {
                fields.set(way(rows, LINE), number);
                int row = rows++;
                counts().forEach(part ->
                        fields.set(
                                way(row, part.getName()),
                                typed.value(OTHERS + "." + part.getName())));
            }
        }
        return new Typed(fields);
    }

    /// The place in the form of a field of a line that has no row there.
    static String way(String path, Typed typed) {
        if (!path.startsWith(ROWS + "[")) {
            return path;
        }
        int row = Integer.parseInt(path.replaceAll("^[\\w.]+\\[(\\d+)].*", "$1"));
        return row < typed.rows(ROWS) ? path : OTHERS + path.substring(path.indexOf(']') + 1);
    }

    private static String way(int row, String part) {
        return ROWS + "[" + row + "]." + part;
    }
}
