package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.SubjectKind;
import vn.sovang.decision.IssueDecision;
import vn.sovang.law.Criterion;
import vn.sovang.law.Difference;
import vn.sovang.law.Unjudged;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ProposalStage;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines of proposals in the form of a decision. A command names them one by one in two lists;
/// a person says once for a whole proposal that it is granted, and names the single exceptions.
@Component
class DecidedLines {
    static final String GRANTS = "grants";
    static final String REFUSALS = "refusals";

    /// Narrows the form to one proposal, by a link from its page.
    static final String PROPOSAL = "de-nghi";

    private static final String ALL = "ca-de-nghi";
    private static final String ROWS = "dong";
    private static final String REF = ".ref";
    private static final String NAME = ".ten.";
    private static final String ITEM = ".loai.";
    private static final String NOTICES = ".luu-y.";
    private static final String AGAINST = ".can-cho-phep.";
    private static final String LEFT_OUT = "de-nghi-rieng";
    private static final String PROPOSAL_ID = "proposalId";
    private static final String LINE = "line";
    private static final String COUNCIL = VoteMinutes.Body.COUNCIL.name();
    private static final String ACKNOWLEDGED = "noticesAcknowledged";

    /// Most lines of one item whose names are seen without unfolding them.
    private static final int MOST_UNFOLDED = 10;

    /// Proposals of which the proceedings are suspended, and how many lines are ready.
    private static final String SUSPENDED = "tam-dung";

    private static final String READY = ".san-sang.";

    private static final Pattern COMMAS = Pattern.compile(",");

    private static final Set<Unjudged> LACKS_WORDS =
            Set.of(Unjudged.PERIOD_UNSTATED, Unjudged.KIND_UNSTATED);

    private final Names names;

    DecidedLines(Names names) {
        this.names = names;
    }

    static boolean areIn(Class<?> command) {
        return component(command, GRANTS) != null && component(command, REFUSALS) != null;
    }

    /// The form with every line that can be decided now. A proposal of so many lines that they do
    /// not fit beside the others is decided in a form of its own.
    Typed offered(Class<?> command, Typed typed, Words words, HttpServletRequest request)
            throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        fields.keySet().removeIf(DecidedLines::isKnownHere);
        Set<String> asked = Set.copyOf(refs(ALL, typed));
        Set<String> said = Set.copyOf(refs(ROWS, typed));
        int proposals = typed.rows(ALL);
        int row = typed.rows(ROWS);
        for (JsonNode proposal : open(command, typed, request)) {
            String id = proposal.path("id").asString("");
            List<JsonNode> lines = standing(proposal);
            if (proposal.path("suspension").isObject()) {
                fields.add(SUSPENDED, id);
                fields.set(ALL + NAME + id, name(proposal, lines, words));
                continue;
            }
            long lacking = lines.stream().filter(line -> !lacks(proposal, line).isEmpty()).count();
            fields.set(
                    ALL + READY + id,
                    words.get(
                            lacking == 0 ? "form.lines-ready" : "form.lines-not-ready",
                            "ready",
                            lines.size() - lacking,
                            "lacking",
                            lacking));
            long fresh = lines.stream().filter(line -> !said.contains(ref(id, line))).count();
            if (row + fresh > Typed.MOST_ROWS) {
                fields.add(LEFT_OUT, id);
                fields.set(ALL + NAME + id, name(proposal, lines, words));
                continue;
            }
            if (!asked.contains(id)) {
                String all = ALL + "[" + proposals++ + "]";
                fields.set(all + REF, id);
                if (id.equals(typed.value(PROPOSAL)) && lacking == 0) {
                    fields.set(all + "." + Typed.KIND, GRANTS);
                }
            }
            fields.set(ALL + NAME + id, name(proposal, lines, words));
            for (JsonNode line : lines) {
                String ref = ref(id, line);
                if (!said.contains(ref)) {
                    fields.set(ROWS + "[" + row++ + "]" + REF, ref);
                }
                fields.set(ROWS + NAME + ref, name(proposal, line, words));
                boolean isAgainst = !against(proposal, line, words).isEmpty();
                String item = said("item", line, words);
                fields.set(
                        ROWS + ITEM + ref,
                        isAgainst ? words.get("form.lines-against", "item", item) : item);
                fields.set(ROWS + AGAINST + ref, isAgainst ? "1" : "");
                fields.set(ROWS + NOTICES + ref, String.join(",", notices(line)));
            }
        }
        return new Typed(fields);
    }

    /// True for what the registers say of the lines: nobody sends it.
    private static boolean isKnownHere(String field) {
        return field.startsWith(ROWS + ".")
                || field.startsWith(ALL + ".")
                || field.equals(LEFT_OUT)
                || field.equals(SUSPENDED);
    }

    private static List<String> refs(String list, Typed typed) {
        return IntStream.range(0, typed.rows(list))
                .mapToObj(row -> typed.value(list + "[" + row + "]" + REF))
                .toList();
    }

    private static String ref(String proposal, JsonNode line) {
        return proposal + "#" + line.path("number").asInt(0);
    }

    /// Lines of a proposal that were not refused.
    static List<JsonNode> standing(JsonNode proposal) {
        return proposal.path("lines")
                .valueStream()
                .filter(line ->
                        line.path("refusedFor").isMissingNode() || line.path("refusedFor").isNull())
                .toList();
    }

    /// Those at the head's table come first.
    private List<JsonNode> open(Class<?> command, Typed typed, HttpServletRequest request)
            throws Exception {
        ProposalStage stage =
                command == IssueDecision.class ? ProposalStage.SUBMITTED : ProposalStage.FORWARDED;
        String only = typed.value(PROPOSAL);
        List<JsonNode> proposals =
                only.isEmpty()
                        ? names.rows("proposals", Map.of("stage", stage.name()), request)
                        : names.record("proposals", only, request).stream().toList();
        return proposals.stream()
                .filter(proposal -> proposal.path("stage").asString("").equals(stage.name()))
                .sorted(
                        Comparator.comparing((JsonNode proposal) ->
                                !proposal.path("holder").asString("").equals(Holder.LEADER.name())))
                .toList();
    }

    /// A proposal by who made it, for what, and the number of lines of each item.
    private static String name(JsonNode proposal, List<JsonNode> lines, Words words) {
        Holder holder = Holder.valueOf(proposal.path("holder").asString(Holder.LEADER.name()));
        Map<String, Long> items =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        line -> said("item", line, words),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        Stream<String> known =
                Stream.of(
                        proposal.path("unitName").asString(""),
                        proposal.path("campaignName").asString(""),
                        proposal.path("reviewName").asString(""),
                        items.entrySet().stream()
                                .map(item ->
                                        words.get(
                                                "form.lines-of",
                                                "item",
                                                item.getKey(),
                                                "count",
                                                item.getValue()))
                                .collect(Collectors.joining(", ")));
        Stream<String> still =
                holder == Holder.OFFICE || holder == Holder.COUNCIL
                        ? Stream.of(words.get("form.still-with", "holder", words.of(holder)))
                        : Stream.of();
        return Stream.concat(known, still)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Names.AND));
    }

    /// A line by its number, its nominee, the award and the nominee's unit.
    static String name(JsonNode line, Words words) {
        return Stream.of(
                        line.path("number").asString("") + ". " + line.path("nominee").asString(""),
                        said("item", line, words),
                        line.path("unitName").asString(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Names.AND));
    }

    private static String name(JsonNode proposal, JsonNode line, Words words) {
        String against = String.join("; ", against(proposal, line, words));
        String lacks =
                lacks(proposal, line).stream()
                        .map(lack -> words.get("form.line." + lack))
                        .collect(Collectors.joining("; "));
        String open =
                notices(line).stream()
                        .map(code -> notice(code, words))
                        .collect(Collectors.joining("; "));
        return Stream.of(
                        name(line, words),
                        against.isEmpty() ? "" : words.get("form.line.against", "against", against),
                        lacks.isEmpty() ? "" : words.get("form.line.lacks", "lacks", lacks),
                        open.isEmpty() ? "" : words.get("form.line.notices", "notices", open))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Names.AND));
    }

    /// Steps before a decision that a line has not been through: each with its rule and what is to
    /// be done in the texts. A proposal that came from elsewhere was through them there. Of a
    /// collective unity is always assessed (rule 39); whether a plan has criteria for a person is
    /// not known here.
    private static List<String> lacks(JsonNode proposal, JsonNode line) {
        if (proposal.path("sender").isObject()
                || !proposal.path("stage").asString("").equals(ProposalStage.SUBMITTED.name())) {
            return List.of();
        }
        int number = line.path("number").asInt(0);
        boolean isAsked = line.path("subject").asString("").equals(SubjectKind.COLLECTIVE.name());
        boolean isAssessed =
                proposal.path("assessments")
                        .valueStream()
                        .anyMatch(one -> one.path("line").asInt(0) == number);
        boolean isVoted =
                proposal.path("votes")
                        .valueStream()
                        .filter(vote -> vote.path("body").asString("").equals(COUNCIL))
                        .anyMatch(vote -> ofLine(vote, number).findAny().isPresent());
        return Stream.of(
                        isAsked && !isAssessed ? "unassessed" : "",
                        proposal.path("appraisal").isObject() ? "" : "unappraised",
                        isVoted ? "" : "unvoted")
                .filter(lack -> !lack.isEmpty())
                .toList();
    }

    /// Advice against a line, for which a decision needs somebody who allows it.
    private static List<String> against(JsonNode proposal, JsonNode line, Words words) {
        int number = line.path("number").asInt(0);
        Stream<String> unmet =
                proposal.path("assessments")
                        .valueStream()
                        .filter(assessed -> assessed.path("line").asInt(0) == number)
                        .filter(assessed -> !assessed.path("allMet").booleanValue(true))
                        .map(_ -> words.get("form.line.unmet"));
        Stream<String> voted =
                proposal
                        .path("votes")
                        .valueStream()
                        .filter(vote -> vote.path("body").asString("").equals(COUNCIL))
                        .filter(vote -> ofLine(vote, number).findAny().isPresent())
                        .max(Comparator.comparing(vote -> vote.path("heldOn").asString("")))
                        .stream()
                        .flatMap(vote -> ofLine(vote, number))
                        .filter(vote -> !vote.path("reached").asBoolean(true))
                        .map(_ -> words.get("form.line.voted-down"));
        Stream<String> law =
                line.path("eligibility")
                        .path("checks")
                        .valueStream()
                        .filter(check -> check.path("isInTheWay").asBoolean(false))
                        .map(check -> notice(check.path("criterion").asString(""), words));
        return Stream.of(unmet, voted, law).flatMap(some -> some).toList();
    }

    private static Stream<JsonNode> ofLine(JsonNode vote, int number) {
        return vote.path("lines")
                .valueStream()
                .filter(line -> line.path("line").asInt(0) == number);
    }

    /// Codes of the criteria that the newest verdict leaves open, or of the reason for which none
    /// was judged by want of words, and of a history that has changed since; empty where there is
    /// nothing to acknowledge.
    private static List<String> notices(JsonNode line) {
        JsonNode verdict = line.path("eligibility");
        String unjudged = verdict.path("unjudged").asString("");
        return LACKS_WORDS.stream().anyMatch(lack -> lack.name().equals(unjudged))
                ? List.of(unjudged)
                : Stream.concat(
                                verdict.path("checks")
                                        .valueStream()
                                        .filter(check -> !check.path("isInTheWay").asBoolean(false))
                                        .filter(check ->
                                                !check.path("outcome").asString("").equals("YES"))
                                        .map(check -> check.path("criterion").asString(""))
                                        .distinct(),
                                line.path("historyChanged").asBoolean(false)
                                        ? Stream.of(Difference.Cause.HISTORY.name())
                                        : Stream.of())
                        .toList();
    }

    private static String notice(String code, Words words) {
        if (code.equals(Difference.Cause.HISTORY.name())) {
            return words.of(Difference.Cause.HISTORY);
        }
        return LACKS_WORDS.stream()
                .filter(lack -> lack.name().equals(code))
                .findFirst()
                .map(words::of)
                .orElseGet(() -> words.of(Criterion.valueOf(code)));
    }

    private static String said(String part, JsonNode line, Words words) {
        RecordComponent component =
                Arrays.stream(Proposal.Line.class.getRecordComponents())
                        .filter(one -> one.getName().equals(part))
                        .findFirst()
                        .orElseThrow();
        return RowCells.in(words).plain().words(component, line.path(part));
    }

    /// Answer to a line.
    ///
    /// @param list of the command that takes it; blank while it is left for another decision
    /// @param way of the control that says so, with what belongs to it
    private record Answer(String ref, String list, String way) {
        String part(String name) {
            return way + "." + list + "." + name;
        }
    }

    /// Answers in the order of the lines: of a line's own, or of its whole proposal.
    private static List<Answer> answers(Typed typed) {
        Map<String, String> whole = new HashMap<>();
        for (int i = 0; i < typed.rows(ALL); i++) {
            whole.put(typed.value(ALL + "[" + i + "]" + REF), ALL + "[" + i + "]");
        }
        List<Answer> answers = new ArrayList<>();
        int rows = typed.rows(ROWS);
        for (int i = 0; i < rows; i++) {
            String row = ROWS + "[" + i + "]";
            String ref = typed.value(row + REF);
            String own = typed.value(row + "." + Typed.KIND);
            String way = own.isEmpty() ? whole.getOrDefault(proposal(ref), row) : row;
            answers.add(new Answer(ref, typed.value(way + "." + Typed.KIND), way));
        }
        return answers;
    }

    private static String proposal(String ref) {
        return ref.split("#", 2)[0];
    }

    /// The form with the two lists of the command, and with the notices acknowledged where every
    /// kind of them was that the lines which are granted have now.
    Typed listed(Class<?> command, Typed typed, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        Map<String, Integer> counted = new HashMap<>();
        Set<String> granted = new HashSet<>();
        for (Answer answer : answers(typed)) {
            String[] ref = answer.ref().split("#", 2);
            if (answer.list().isEmpty() || ref.length < 2) {
                continue;
            }
            if (answer.list().equals(GRANTS)) {
                granted.add(answer.ref());
            }
            String way =
                    answer.list()
                            + "["
                            + (counted.merge(answer.list(), 1, Integer::sum) - 1)
                            + "].";
            fields.set(way + PROPOSAL_ID, ref[0]);
            fields.set(way + LINE, ref[1]);
            Class<?> element = element(command, answer.list());
            for (String part : ways(element)) {
                List<String> said = typed.values(answer.part(part));
                if (!said.isEmpty()) {
                    fields.put(way + part, said);
                }
            }
        }
        if (fields.containsKey(ACKNOWLEDGED)) {
            fields.set(ACKNOWLEDGED, String.valueOf(isSeen(command, granted, typed, request)));
        }
        return new Typed(fields);
    }

    /// Ways of the parts of a line that are typed; an award has two.
    private static List<String> ways(Class<?> element) {
        return Arrays.stream(element.getRecordComponents())
                .skip(2)
                .flatMap(part ->
                        Shapes.isAward(part.getType())
                                ? Stream.of(Typed.AWARD, Typed.DECIDED_BY)
                                        .map(half -> part.getName() + "." + half)
                                : Stream.of(part.getName()))
                .toList();
    }

    private boolean isSeen(
            Class<?> command, Set<String> granted, Typed typed, HttpServletRequest request)
            throws Exception {
        Set<String> seen = Set.copyOf(typed.values(ACKNOWLEDGED));
        for (JsonNode proposal : open(command, typed, request)) {
            for (JsonNode line : standing(proposal)) {
                if (granted.contains(ref(proposal.path("id").asString(""), line))
                        && !seen.containsAll(notices(line))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The place in the form of a field of one of the two lists.
    static String way(String path, Typed typed) {
        for (String list : List.of(GRANTS, REFUSALS)) {
            if (path.startsWith(list + "[")) {
                int sought = Integer.parseInt(path.replaceAll("^\\w+\\[(\\d+)].*", "$1"));
                return answers(typed).stream()
                        .filter(answer -> answer.list().equals(list))
                        .skip(sought)
                        .findFirst()
                        .map(answer ->
                                answer.way() + "." + list + path.substring(path.indexOf(']') + 1))
                        .orElse(path);
            }
        }
        return path;
    }

    static List<Control> controls(Class<?> command, Controls form) {
        Typed typed = form.inputs().typed();
        Words words = form.inputs().words();
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        List<String> refs = refs(ROWS, typed);
        for (int i = 0; i < refs.size(); i++) {
            rows.computeIfAbsent(proposal(refs.get(i)), _ -> new ArrayList<>()).add(i);
        }
        List<Control> controls = new ArrayList<>();
        List<String> proposals = refs(ALL, typed);
        for (int i = 0; i < proposals.size(); i++) {
            String id = proposals.get(i);
            String all = ALL + "[" + i + "]";
            controls.add(new Control.Hidden(all + REF, id));
            if (!typed.value(ALL + READY + id).isEmpty()) {
                controls.add(new Control.Note(all + READY, typed.value(ALL + READY + id)));
            }
            controls.add(
                    new Control.Cases(
                            all + "." + Typed.KIND,
                            orElse(typed.value(ALL + NAME + id), id),
                            form.inputs().errors().getOrDefault(all, ""),
                            true,
                            List.of(
                                    choice(command, GRANTS, all, "form.all-lines.grants", form),
                                    later(all, "form.line.later", form))));
            controls.addAll(lines(command, rows.getOrDefault(id, List.of()), form));
        }
        typed.values(LEFT_OUT)
                .forEach(id ->
                        controls.add(
                                new Control.Note(
                                        LEFT_OUT,
                                        words.get(
                                                "form.decided-apart",
                                                "proposal",
                                                typed.value(ALL + NAME + id)))));
        typed.values(SUSPENDED)
                .forEach(id ->
                        controls.add(
                                new Control.Note(
                                        SUSPENDED,
                                        words.get(
                                                "form.suspended",
                                                "proposal",
                                                typed.value(ALL + NAME + id)))));
        if (controls.isEmpty()) {
            controls.add(new Control.Note(ROWS, words.get("form.no-lines")));
        }
        List<Control> all = new ArrayList<>();
        if (!typed.value(PROPOSAL).isEmpty()) {
            all.add(new Control.Hidden(PROPOSAL, typed.value(PROPOSAL)));
        }
        all.add(new Control.Group(ROWS, words.get("form.lines-to-decide"), "", controls, false));
        return all;
    }

    /// The lines of a proposal, folded by what is proposed: only an exception has to be opened.
    /// Those that somebody has to allow come first, and open.
    private static List<Control> lines(Class<?> command, List<Integer> rows, Controls form) {
        Typed typed = form.inputs().typed();
        Map<String, List<Integer>> items = new LinkedHashMap<>();
        for (int row : rows) {
            String ref = typed.value(ROWS + "[" + row + "]" + REF);
            items.computeIfAbsent(typed.value(ROWS + ITEM + ref), _ -> new ArrayList<>()).add(row);
        }
        List<Control> first = new ArrayList<>();
        List<Control> groups = new ArrayList<>();
        items.forEach((item, of) -> {
            String some = typed.value(ROWS + "[" + of.getFirst() + "]" + REF);
            boolean isAgainst = !typed.value(ROWS + AGAINST + some).isEmpty();
            List<Control> lines = new ArrayList<>();
            for (int row : of) {
                String way = ROWS + "[" + row + "]";
                lines.add(new Control.Hidden(way + REF, typed.value(way + REF)));
                lines.add(line(command, way, form));
            }
            (isAgainst ? first : groups)
                    .add(
                            new Control.Group(
                                    ROWS + "-nhom[" + of.getFirst() + "]",
                                    form.inputs()
                                            .words()
                                            .get("form.lines-of", "item", item, "count", of.size()),
                                    "",
                                    lines,
                                    !isAgainst
                                            && of.size() > MOST_UNFOLDED
                                            && of.stream()
                                                    .noneMatch(row -> isException(row, form))));
        });
        first.addAll(groups);
        return first;
    }

    private static Control line(Class<?> command, String row, Controls form) {
        String ref = form.inputs().typed().value(row + REF);
        String name = orElse(form.inputs().typed().value(ROWS + NAME + ref), ref);
        Control cases =
                new Control.Cases(
                        row + "." + Typed.KIND,
                        name,
                        form.inputs().errors().getOrDefault(row, ""),
                        true,
                        List.of(
                                later(row, "form.line.as-all", form),
                                choice(command, REFUSALS, row, "form.line.refusals", form),
                                choice(command, GRANTS, row, "form.line.grants", form)));
        int number = Integer.parseInt(row.substring(ROWS.length() + 1, row.length() - 1));
        return new Control.Group(
                ROWS + "-rieng[" + number + "]",
                name,
                "",
                List.of(cases),
                !isException(number, form));
    }

    private static boolean isException(int row, Controls form) {
        String way = ROWS + "[" + row + "]";
        return !form.inputs().typed().value(way + "." + Typed.KIND).isEmpty()
                || form.inputs().errors().keySet().stream().anyMatch(error -> isIn(way, error));
    }

    private static boolean isIn(String way, String error) {
        return error.equals(way) || error.startsWith(way + ".");
    }

    private static Control.Case later(String way, String words, Controls form) {
        return new Control.Case(
                "",
                form.inputs().words().get(words),
                form.inputs().typed().value(way + "." + Typed.KIND).isEmpty(),
                List.of());
    }

    /// The kinds of notices on the lines, each with the number of its lines: whoever grants ticks
    /// them one by one. Nothing where no line has any.
    static List<Control> acknowledged(Controls form) {
        Typed typed = form.inputs().typed();
        Words words = form.inputs().words();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (String ref : refs(ROWS, typed)) {
            COMMAS.splitAsStream(typed.value(ROWS + NOTICES + ref))
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> lines.merge(code, 1, Integer::sum));
        }
        List<Control.Option> options =
                lines.entrySet().stream()
                        .map(kind ->
                                new Control.Option(
                                        kind.getKey(),
                                        words.get(
                                                "form.notice",
                                                "notice",
                                                notice(kind.getKey(), words),
                                                "count",
                                                kind.getValue()),
                                        typed.values(ACKNOWLEDGED).contains(kind.getKey())))
                        .toList();
        return options.isEmpty()
                ? List.of()
                : List.of(
                        new Control.Choice(
                                ACKNOWLEDGED,
                                form.inputs().label(ACKNOWLEDGED),
                                form.inputs().error(ACKNOWLEDGED),
                                true,
                                true,
                                options));
    }

    static boolean isAcknowledgement(RecordComponent part) {
        return part.getName().equals(ACKNOWLEDGED);
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static Control.Case choice(
            Class<?> command, String list, String way, String words, Controls form) {
        List<Control> parts =
                Arrays.stream(element(command, list).getRecordComponents())
                        .skip(2)
                        .map(part -> form.of(part, way + "." + list + "." + part.getName()))
                        .toList();
        return new Control.Case(
                list,
                form.inputs().words().get(words),
                form.inputs().typed().value(way + "." + Typed.KIND).equals(list),
                parts);
    }

    private static Class<?> element(Class<?> command, String list) {
        return Objects.requireNonNull(
                Shapes.element(Objects.requireNonNull(component(command, list)).getGenericType()));
    }

    private static @Nullable RecordComponent component(Class<?> command, String name) {
        return Arrays.stream(command.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
