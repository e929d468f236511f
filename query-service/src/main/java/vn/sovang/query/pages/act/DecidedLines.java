package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.decision.IssueDecision;
import vn.sovang.law.Criterion;
import vn.sovang.law.Unjudged;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ProposalStage;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines of proposals in the form of a decision: for each one, whether it is granted, refused,
/// or left for another decision. A command names them one by one in two lists; a person sees the
/// names and ticks.
@Component
class DecidedLines {
    static final String GRANTS = "grants";
    static final String REFUSALS = "refusals";

    /// Narrows the form to one proposal, by a link from its page.
    static final String PROPOSAL = "de-nghi";

    private static final String ROWS = "dong";
    private static final String REF = ".ref";
    private static final String PROPOSAL_ID = "proposalId";
    private static final String LINE = "line";

    private static final Set<Unjudged> LACKS_WORDS =
            Set.of(Unjudged.PERIOD_UNSTATED, Unjudged.KIND_UNSTATED);

    private final Names names;

    DecidedLines(Names names) {
        this.names = names;
    }

    static boolean areIn(Class<?> command) {
        return component(command, GRANTS) != null && component(command, REFUSALS) != null;
    }

    /// The form with every line that can be decided now.
    Typed offered(Class<?> command, Typed typed, Words words, HttpServletRequest request)
            throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        int row = typed.rows(ROWS);
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < row; i++) {
            said.put(typed.value(ROWS + "[" + i + "]" + REF), "");
        }
        for (JsonNode proposal : open(command, typed, request)) {
            for (JsonNode line : proposal.path("lines")) {
                String ref = proposal.path("id").asString("") + "#" + line.path("number").asInt(0);
                if (line.path("refusedFor").isMissingNode() || line.path("refusedFor").isNull()) {
                    if (!said.containsKey(ref)) {
                        fields.set(ROWS + "[" + row++ + "]" + REF, ref);
                    }
                    fields.set(ROWS + ".ten." + ref, name(proposal, line, words));
                }
            }
        }
        return new Typed(fields);
    }

    /// Those at the head's table come first.
    private List<JsonNode> open(Class<?> command, Typed typed, HttpServletRequest request)
            throws Exception {
        ProposalStage stage =
                command == IssueDecision.class ? ProposalStage.SUBMITTED : ProposalStage.FORWARDED;
        String only = typed.value(PROPOSAL);
        return names.rows("proposals", Map.of("stage", stage.name()), request).stream()
                .filter(proposal -> only.isEmpty() || proposal.path("id").asString("").equals(only))
                .sorted(
                        Comparator.comparing((JsonNode proposal) ->
                                !proposal.path("holder").asString("").equals(Holder.LEADER.name())))
                .toList();
    }

    private static String name(JsonNode proposal, JsonNode line, Words words) {
        Holder holder = Holder.valueOf(proposal.path("holder").asString(Holder.LEADER.name()));
        Stream<String> known =
                Stream.of(
                        line.path("nominee").asString(""),
                        said("item", line, words),
                        line.path("unitName").asString(""),
                        proposal.path("campaignName").asString(""),
                        proposal.path("reviewName").asString(""),
                        notices(line.path("eligibility"), words));
        Stream<String> still =
                holder == Holder.OFFICE || holder == Holder.COUNCIL
                        ? Stream.of(words.get("form.still-with", "holder", words.of(holder)))
                        : Stream.of();
        return Stream.concat(known, still)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Names.AND));
    }

    /// Criteria that the newest verdict leaves open, or the reason for which none was judged by
    /// want of words; blank where there is nothing to acknowledge.
    private static String notices(JsonNode verdict, Words words) {
        String unjudged = verdict.path("unjudged").asString("");
        String open =
                LACKS_WORDS.stream().anyMatch(lack -> lack.name().equals(unjudged))
                        ? words.of(Unjudged.valueOf(unjudged))
                        : verdict.path("checks")
                                .valueStream()
                                .filter(check -> !check.path("isInTheWay").asBoolean(false))
                                .filter(check -> !check.path("outcome").asString("").equals("YES"))
                                .map(check ->
                                        words.of(
                                                Criterion.valueOf(
                                                        check.path("criterion").asString(""))))
                                .collect(Collectors.joining("; "));
        return open.isEmpty() ? "" : words.get("form.line.notices", "notices", open);
    }

    private static String said(String part, JsonNode line, Words words) {
        RecordComponent component =
                Arrays.stream(Proposal.Line.class.getRecordComponents())
                        .filter(one -> one.getName().equals(part))
                        .findFirst()
                        .orElseThrow();
        return RowCells.in(words).plain().words(component, line.path(part));
    }

    /// The form with the two lists of the command.
    static Typed listed(Typed typed) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (int i = 0; i < typed.rows(ROWS); i++) {
            String row = ROWS + "[" + i + "]";
            String list = typed.value(row + "." + Typed.KIND);
            String[] ref = typed.value(row + REF).split("#", 2);
            if (!list.isEmpty() && ref.length == 2) {
                String way = list + "[" + (counted.merge(list, 1, Integer::sum) - 1) + "]";
                fields.set(way + "." + PROPOSAL_ID, ref[0]);
                fields.set(way + "." + LINE, ref[1]);
                String from = row + "." + list + ".";
                typed.fields()
                        .forEach((name, values) -> {
                            if (name.startsWith(from)) {
                                fields.put(way + "." + name.substring(from.length()), values);
                            }
                        });
            }
        }
        return new Typed(fields);
    }

    /// The place in the form of a field of one of the two lists.
    static String way(String path, Typed typed) {
        for (String list : List.of(GRANTS, REFUSALS)) {
            if (path.startsWith(list + "[")) {
                int sought = Integer.parseInt(path.replaceAll("^\\w+\\[(\\d+)].*", "$1"));
                for (int i = 0; i < typed.rows(ROWS); i++) {
                    String row = ROWS + "[" + i + "]";
                    if (typed.value(row + "." + Typed.KIND).equals(list) && sought-- == 0) {
                        return row + "." + list + path.substring(path.indexOf(']') + 1);
                    }
                }
            }
        }
        return path;
    }

    static List<Control> controls(Class<?> command, Controls form) {
        Typed typed = form.inputs().typed();
        List<Control> controls = new ArrayList<>();
        for (int i = 0; i < typed.rows(ROWS); i++) {
            String row = ROWS + "[" + i + "]";
            String ref = typed.value(row + REF);
            String name = typed.value(ROWS + ".ten." + ref);
            controls.add(new Control.Hidden(row + REF, ref));
            controls.add(
                    new Control.Cases(
                            row + "." + Typed.KIND,
                            name.isEmpty() ? ref : name,
                            form.inputs().errors().getOrDefault(row, ""),
                            true,
                            List.of(
                                    choice(command, GRANTS, row, form),
                                    choice(command, REFUSALS, row, form),
                                    new Control.Case(
                                            "",
                                            form.inputs().words().get("form.line.later"),
                                            typed.value(row + "." + Typed.KIND).isEmpty(),
                                            List.of()))));
        }
        if (controls.isEmpty()) {
            controls.add(new Control.Note(ROWS, form.inputs().words().get("form.no-lines")));
        }
        return List.of(
                new Control.Group(
                        ROWS,
                        form.inputs().words().get("form.lines-to-decide"),
                        "",
                        controls,
                        false));
    }

    private static Control.Case choice(Class<?> command, String list, String row, Controls form) {
        Class<?> element =
                Shapes.element(Objects.requireNonNull(component(command, list)).getGenericType());
        List<Control> parts =
                Arrays.stream(Objects.requireNonNull(element).getRecordComponents())
                        .skip(2)
                        .map(part -> form.of(part, row + "." + list + "." + part.getName()))
                        .toList();
        return new Control.Case(
                list,
                form.inputs().words().get("form.line." + list),
                form.inputs().typed().value(row + "." + Typed.KIND).equals(list),
                parts);
    }

    private static @Nullable RecordComponent component(Class<?> command, String name) {
        return Arrays.stream(command.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
