package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.law.VoteRule;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.time.VietnamTime;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String MINUTES = "minutes";
    private static final String MEMBERS = "minutes.members";
    private static final String COUNCIL = "hoi-dong";

    /// Most lines that have a row each; many more are alike, and counted once.
    private static final int MOST = 50;

    private final Names names;
    private final Clock clock;

    VotedLines(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
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

    /// The fields without rows of lines of which nothing was counted.
    static MultiValueMap<String, String> counted(
            Class<?> command, MultiValueMap<String, String> fields) {
        if (!areIn(command)) {
            return fields;
        }
        LinkedMultiValueMap<String, String> counted = new LinkedMultiValueMap<>(fields);
        Typed typed = new Typed(fields);
        IntStream.range(0, typed.rows(ROWS))
                .filter(row ->
                        counts().allMatch(part -> typed.value(way(row, part.getName())).isBlank()))
                .forEach(row -> counted.remove(way(row, LINE)));
        return counted;
    }

    /// The controls with the members of the council that is on record, and with a row for each line
    /// where the lines are few.
    List<Control> shown(Act act, List<Control> controls, Inputs inputs, HttpServletRequest request)
            throws Exception {
        List<JsonNode> lines =
                names.record(act.route().collection(), act.id(), request)
                        .map(DecidedLines::standing)
                        .orElse(List.of());
        List<JsonNode> councils = councils(request);
        Map<String, JsonNode> members = new HashMap<>();
        councils.forEach(council ->
                council.path("members")
                        .valueStream()
                        .forEach(member -> members.put(name(member), member)));
        boolean isTable = !lines.isEmpty() && lines.size() <= MOST;
        List<Control> shown = new ArrayList<>();
        if (councils.size() > 1) {
            shown.add(
                    new Control.Choice(
                            COUNCIL,
                            inputs.words().get("vote.council"),
                            "",
                            false,
                            false,
                            councils.stream()
                                    .map(council ->
                                            new Control.Option(
                                                    council.path("id").asString(""),
                                                    council.path("name").asString(""),
                                                    inputs.typed()
                                                            .value(COUNCIL)
                                                            .equals(
                                                                    council.path("id")
                                                                            .asString(""))))
                                    .toList()));
        }
        for (Control control : controls) {
            if (control.name().equals(OTHERS) && isTable) {
                continue;
            }
            shown.add(
                    control instanceof Control.Group group && control.name().equals(MINUTES)
                            ? new Control.Group(
                                    group.name(),
                                    group.label(),
                                    group.error(),
                                    group.parts().stream()
                                            .map(part ->
                                                    part.name().equals(ROWS) && isTable
                                                            ? votes(part, lines, inputs)
                                                            : part.name().equals(MEMBERS)
                                                                    ? seated(part, members, inputs)
                                                                    : part)
                                            .toList(),
                                    group.isFolded())
                            : control);
        }
        return shown;
    }

    /// The form with the members of the council, all present; of several councils the one that was
    /// chosen.
    Typed seated(Typed typed, boolean isAnew, HttpServletRequest request) throws Exception {
        List<JsonNode> councils = councils(request);
        String chosen = typed.value(COUNCIL);
        Optional<JsonNode> council =
                councils.stream()
                        .filter(one ->
                                chosen.isEmpty()
                                        ? councils.size() == 1
                                        : one.path("id").asString("").equals(chosen))
                        .findFirst();
        if (council.isEmpty() || (!isAnew && typed.rows(MEMBERS) > 0)) {
            return typed;
        }
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        fields.keySet().removeIf(field -> field.startsWith(MEMBERS + "["));
        fields.putIfAbsent(MINUTES + ".body", List.of(VoteMinutes.Body.COUNCIL.name()));
        int row = 0;
        for (JsonNode member : council.get().path("members")) {
            String way = MEMBERS + "[" + row++ + "].";
            fields.set(way + "name", name(member));
            fields.set(way + "attendance", VoteMinutes.Attendance.PRESENT.name());
        }
        return new Typed(fields);
    }

    /// Councils of the reader's organisation that stand; none for who may not read them.
    private List<JsonNode> councils(HttpServletRequest request) throws Exception {
        return names.rows("councils", Map.of(), request).stream()
                .filter(council -> council.path("until").asString("").isEmpty())
                .toList();
    }

    private static String name(JsonNode member) {
        String account = member.path("account").asString("");
        return account.isEmpty() ? member.path("name").asString("") : account;
    }

    /// Rows of members who are on record show who they are, and ask only for their presence.
    private static Control seated(Control part, Map<String, JsonNode> members, Inputs inputs) {
        return part instanceof Control.Rows rows
                ? new Control.Rows(
                        rows.name(),
                        rows.label(),
                        rows.error(),
                        rows.rows().stream()
                                .map(row -> seated(row, members.get(typedName(row, inputs))))
                                .toList())
                : part;
    }

    private static String typedName(Control row, Inputs inputs) {
        return inputs.typed().value(row.name() + ".name");
    }

    private static Control seated(Control row, @Nullable JsonNode member) {
        if (member == null || !(row instanceof Control.Group group)) {
            return row;
        }
        List<Control> parts = new ArrayList<>();
        parts.add(new Control.Hidden(row.name() + ".name", name(member)));
        group.parts().stream()
                .filter(part -> part.name().endsWith(".attendance"))
                .forEach(parts::add);
        return new Control.Group(
                row.name(),
                member.path("name").asString("") + " – " + member.path("position").asString(""),
                row.error(),
                parts,
                false);
    }

    private Control votes(Control part, List<JsonNode> lines, Inputs inputs) {
        Typed typed = inputs.typed();
        Map<String, Integer> places = new HashMap<>();
        int next = typed.rows(ROWS);
        for (int row = 0; row < typed.rows(ROWS); row++) {
            places.put(typed.value(way(row, LINE)), row);
        }
        LocalDate day = day(typed.value(MINUTES + ".heldOn"));
        List<String> all =
                IntStream.range(0, typed.rows(MEMBERS))
                        .filter(row -> !typed.value(MEMBERS + "[" + row + "].name").isBlank())
                        .mapToObj(row -> typed.value(MEMBERS + "[" + row + "].attendance"))
                        .toList();
        List<Control.Vote> rows = new ArrayList<>();
        for (JsonNode line : lines) {
            String number = line.path("number").asString("");
            Integer known = places.get(number);
            int row = known == null ? next++ : known;
            VoteRule rule = VoteRule.inForceOn(day, AssessedLines.item(line));
            int voters = voters(typed, number, all);
            String inFavour = typed.value(way(row, "inFavour"));
            Optional<Integer> favour = number(inFavour);
            boolean isCounted =
                    !all.isEmpty()
                            && favour.isPresent()
                            && number(typed.value(way(row, "against"))).isPresent()
                            && number(typed.value(way(row, "blank"))).isPresent();
            rows.add(
                    new Control.Vote(
                            ROWS + "[" + row + "]",
                            number,
                            DecidedLines.name(line, inputs.words()),
                            inFavour,
                            typed.value(way(row, "against")),
                            typed.value(way(row, "blank")),
                            counts().map(one -> inputs.error(way(row, one.getName())))
                                    .filter(error -> !error.isEmpty())
                                    .findFirst()
                                    .orElse(""),
                            voters,
                            rule.percent(),
                            rule.source(),
                            isCounted
                                    ? outcome(
                                            favour.get() * 100 >= rule.percent() * all.size(),
                                            inputs.words())
                                    : null,
                            isCounted
                                    ? inputs.words()
                                            .get(
                                                    "session.share",
                                                    "percent",
                                                    inputs.words()
                                                            .number(
                                                                    Math.floorDiv(
                                                                                    favour.get()
                                                                                            * 1000,
                                                                                    all.size())
                                                                            / 10.0))
                                    : ""));
        }
        return new Control.Votes(part.name(), part.label(), part.error(), all.size(), rows);
    }

    private static Cell.Tag outcome(boolean isReached, Words words) {
        return new Cell.Tag(
                isReached ? Tone.DONE : Tone.LATE,
                words.get(isReached ? "session.reached" : "session.short"));
    }

    /// Those who are not absent and do not stand aside on the line.
    private static int voters(Typed typed, String line, List<String> attendances) {
        String aside = MINUTES + ".recusals";
        long away =
                IntStream.range(0, typed.rows(aside))
                        .filter(row -> typed.value(aside + "[" + row + "]." + LINE).equals(line))
                        .count();
        long there =
                attendances.stream()
                        .filter(one -> !one.equals(VoteMinutes.Attendance.ABSENT.name()))
                        .count();
        return (int) Math.max(0, there - away);
    }

    private static Optional<Integer> number(String typed) {
        return typed.strip().matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(typed.strip()))
                : Optional.empty();
    }

    /// The day on which the vote was held; today while it is not typed.
    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), DateTimeFormatter.ofPattern("d/M/uuuu"));
        } catch (DateTimeException _) {
            return VietnamTime.day(clock.instant());
        }
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
