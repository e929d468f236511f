package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.EmulationTitle;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.councilsession.CastVotes;
import vn.sovang.councilsession.CorrectMinutes;
import vn.sovang.councilsession.RecordAttendance;
import vn.sovang.councilsession.RecordBallots;
import vn.sovang.decision.CorrectDecision;
import vn.sovang.decision.DecisionCommand;
import vn.sovang.decision.RecordRestoration;
import vn.sovang.decision.RecordStripping;
import vn.sovang.plan.LinkParent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.SettleFinding;
import vn.sovang.proposal.SettleRemark;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.findings.FindingState;
import vn.sovang.query.history.HistoryWords;
import vn.sovang.query.history.ShownFact;
import vn.sovang.query.nomineeregister.NomineeHistory;
import vn.sovang.query.pages.Words;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts of the record on which a form acts, to choose from in words: awards of a decision, lines
/// of a proposal or of a registration, remarks on a list, entries of a history, duties, findings
/// and campaigns of a plan. The command names them by number or code; nobody types one.
@Component
class PartChoices {
    /// Commands on lines of one proposal of an agenda.
    private static final Set<Class<?>> OF_A_PROPOSAL = Set.of(RecordBallots.class, CastVotes.class);

    private static final String PROPOSAL = "proposalId";
    private static final String LINE = "line";

    /// The line of minutes that is counted anew; its proposal stands beside its count.
    private static final String COUNTED = "ballot.line";

    private static final String NUMBER = "number";
    private static final String DUTY = "duty";
    private static final String GROUND = "parent";
    private static final String DOCUMENT = "documentId";
    private static final String LABEL = "label";
    private static final String PLAN = "planId";
    private static final String CORRECTS = "corrects";
    private static final String SEPARATOR = "#";
    private static final int NAMED = 3;

    private final Names names;

    PartChoices(Names names) {
        this.names = names;
    }

    /// True where a command names lines of proposals that its record has: awards of a decision,
    /// lines that a session voted on.
    static boolean areLinesIn(Class<?> command) {
        return command == CorrectMinutes.class
                || command == RecordAttendance.class
                || (DecisionCommand.class.isAssignableFrom(command)
                        && !DecidedLines.areIn(command));
    }

    /// Parts to choose from, by the ways of the command's components.
    Map<String, List<Control.Option>> of(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        if (act.route().command() == LaunchCampaign.class) {
            return announced(typed, request);
        }
        if (act.id().isEmpty()) {
            return Map.of();
        }
        return switch (act.route().collection()) {
            case "decisions" -> awards(act, typed, words, request);
            case "proposals", "enrolments" -> lines(act, typed, words, request);
            case "sessions" -> considered(act, typed, words, request);
            case "nominees" -> entries(act, typed, words, request);
            case "plans" -> ofPlan(act, typed, words, request);
            default -> Map.of();
        };
    }

    /// The form with the proposal and the number of each line that was chosen.
    static Typed chosen(Class<?> command, Typed typed) {
        if (!areLinesIn(command)) {
            return typed;
        }
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        for (String way : typed.fields().keySet()) {
            String[] award = typed.value(way).split(SEPARATOR, 2);
            if (isLine(way) && award.length == 2) {
                fields.set(proposal(way), award[0]);
                fields.set(way, award[1]);
            }
        }
        return new Typed(fields);
    }

    private static boolean isLine(String way) {
        return way.equals(LINE) || way.endsWith("." + LINE);
    }

    /// The place of the proposal of a line.
    static String proposal(String way) {
        return way.equals(COUNTED)
                ? PROPOSAL
                : way.substring(0, way.length() - LINE.length()) + PROPOSAL;
    }

    private Map<String, List<Control.Option>> awards(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Class<?> command = act.route().command();
        Map<String, List<Control.Option>> choices = new HashMap<>();
        List<JsonNode> awards =
                areLinesIn(command)
                        ? names.whole(
                                "awards", Map.of("decision", act.id(), "state", "ALL"), request)
                        : List.of();
        if (awards.isEmpty()) {
            return choices;
        }
        for (String way : ways(command, typed)) {
            String chosen = chosen(way, typed);
            choices.put(
                    way,
                    awards.stream()
                            .filter(award -> fits(command, award) || ref(award).equals(chosen))
                            .map(award ->
                                    new Control.Option(
                                            ref(award),
                                            award(award, words),
                                            ref(award).equals(chosen)))
                            .toList());
        }
        return choices;
    }

    private static String chosen(String way, Typed typed) {
        return typed.value(proposal(way)) + SEPARATOR + typed.value(way);
    }

    /// Lines on a session's agenda, of which minutes correct those that were voted on; for a count
    /// of a proposal's lines, the proposal.
    private Map<String, List<Control.Option>> considered(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Class<?> command = act.route().command();
        Map<String, List<Control.Option>> choices = new HashMap<>();
        if (!areLinesIn(command) && !OF_A_PROPOSAL.contains(command)) {
            return choices;
        }
        List<JsonNode> agenda =
                names.record(act.route().collection(), act.id(), request).stream()
                        .flatMap(session -> session.path("agenda").valueStream())
                        .toList();
        if (OF_A_PROPOSAL.contains(command)) {
            choices.put(
                    PROPOSAL,
                    agenda.stream()
                            .map(item -> {
                                String id = item.path(PROPOSAL).asString("");
                                return new Control.Option(
                                        id, considered(item), typed.value(PROPOSAL).equals(id));
                            })
                            .toList());
            return choices;
        }
        for (String way : ways(command, typed)) {
            List<Control.Option> options = new ArrayList<>();
            for (JsonNode item : agenda) {
                for (JsonNode line : item.path("lines")) {
                    if (!way.equals(COUNTED) || line.hasNonNull("counted")) {
                        String ref =
                                item.path(PROPOSAL).asString("")
                                        + SEPARATOR
                                        + line.path(LINE).asInt(0);
                        String said =
                                joined(
                                        line.path("nominee").asString(""),
                                        item(line, words),
                                        item.path("unitName").asString(""));
                        options.add(new Control.Option(ref, said, ref.equals(chosen(way, typed))));
                    }
                }
            }
            choices.put(way, options);
        }
        return choices;
    }

    /// A proposal by its unit and its nominees.
    private static String considered(JsonNode item) {
        return joined(
                item.path("unitName").asString(""),
                item.path("lines")
                        .valueStream()
                        .map(line -> line.path("nominee").asString(""))
                        .limit(NAMED)
                        .collect(Collectors.joining(", ")));
    }

    private static boolean fits(Class<?> command, JsonNode award) {
        boolean isHeld = award.path("state").asString("").equals(Award.State.VALID.name());
        if (command == RecordStripping.class) {
            return isHeld
                    && award.path("item")
                            .asString("")
                            .equals(CommendationForm.STATE_HONORARY_TITLE.name());
        }
        return command == CorrectDecision.class || isHeld == (command != RecordRestoration.class);
    }

    private static String ref(JsonNode award) {
        return award.path(PROPOSAL).asString("") + SEPARATOR + award.path(LINE).asInt(0);
    }

    private static String award(JsonNode award, Words words) {
        Award.State state = Award.State.valueOf(award.path("state").asString(""));
        return joined(
                award.path("nominee").asString(""),
                item(award, words),
                award.path("unitName").asString(""),
                state == Award.State.VALID ? "" : words.get("award." + state));
    }

    private static String item(JsonNode line, Words words) {
        return words.of(
                ItemClass.valueOf(line.path("itemClass").asString(""))
                        .named(line.path("item").asString("")));
    }

    private Map<String, List<Control.Option>> lines(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Optional<JsonNode> record = names.record(act.route().collection(), act.id(), request);
        Map<String, List<Control.Option>> choices = new HashMap<>();
        if (record.isEmpty()) {
            return choices;
        }
        Class<?> command = act.route().command();
        for (String way : ways(command, typed)) {
            choices.put(
                    way,
                    record.get()
                            .path("lines")
                            .valueStream()
                            .map(line -> option(way, line, line(line, words), typed))
                            .toList());
        }
        if (command == SettleRemark.class) {
            choices.put(
                    NUMBER,
                    record.get()
                            .at("/publicity/remarks")
                            .valueStream()
                            .filter(remark -> !remark.hasNonNull("outcome"))
                            .map(remark ->
                                    option(NUMBER, remark, remark.path("text").asString(""), typed))
                            .toList());
        }
        choices.values().removeIf(List::isEmpty);
        return choices;
    }

    /// A line of a proposal has a form or a title, one of a registration a title alone.
    private static String line(JsonNode line, Words words) {
        return joined(
                line.path("nominee").asString(""),
                line.hasNonNull("itemClass")
                        ? item(line, words)
                        : words.of(EmulationTitle.valueOf(line.path("title").asString(""))),
                line.path("unitName").asString(""));
    }

    private Map<String, List<Control.Option>> entries(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Map<String, List<Control.Option>> choices = new HashMap<>();
        Class<?> command = act.route().command();
        for (String way : List.of(NUMBER, CORRECTS)) {
            if (has(command, way)) {
                NomineeHistory history =
                        names.one("nominees/" + act.id() + "/history", request)
                                .map(NomineeHistory.class::cast)
                                .orElse(null);
                if (history != null) {
                    choices.put(
                            way,
                            history.entries().stream()
                                    .filter(NomineeHistory.Entry::stands)
                                    .map(entry -> entry(way, entry, typed, words))
                                    .toList());
                }
            }
        }
        return choices;
    }

    /// Duties, findings and grounds of a plan, and the documents that a ground can be.
    private Map<String, List<Control.Option>> ofPlan(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Class<?> command = act.route().command();
        Map<String, List<Control.Option>> choices = new HashMap<>();
        if (References.has(command, DUTY)) {
            Map<String, String> duties = new LinkedHashMap<>();
            for (JsonNode duty : names.whole("duties", Map.of("plan", act.id()), request)) {
                duties.putIfAbsent(
                        duty.path("code").asString(""),
                        joined(
                                Words.beginning(duty.path("action").asString("")),
                                duty.path("actor").asString("")));
            }
            choices.put(DUTY, options(DUTY, duties, typed));
        }
        if (command == SettleFinding.class) {
            Map<String, String> findings = new LinkedHashMap<>();
            for (JsonNode finding :
                    names.whole("findings", Map.of("plan", act.id(), "state", "ALL"), request)) {
                String number = finding.path(NUMBER).asString("");
                if (!finding.path("state").asString("").equals(FindingState.OPEN.name())
                        && !number.equals(typed.value(NUMBER))) {
                    continue;
                }
                findings.put(
                        number,
                        number
                                + ". "
                                + joined(
                                        "“" + finding.path("phrase").asString("") + "”",
                                        finding.path(words.language().tag())
                                                .path("means")
                                                .asString("")));
            }
            choices.put(NUMBER, options(NUMBER, findings, typed));
        }
        if (command == LinkParent.class) {
            List<JsonNode> parents =
                    names.record("plans", act.id(), request).stream()
                            .flatMap(plan -> plan.path("parents").valueStream())
                            .toList();
            Map<String, String> grounds = new LinkedHashMap<>();
            for (int i = 0; i < parents.size(); i++) {
                grounds.put(Integer.toString(i), parents.get(i).path("citation").asString(""));
            }
            choices.put(GROUND, options(GROUND, grounds, typed));
            Map<String, String> documents = new LinkedHashMap<>();
            for (JsonNode document : names.whole("documents", Map.of(), request)) {
                documents.put(
                        document.path("id").asString(""),
                        joined(
                                document.path("title").asString(""),
                                document.path("number").asString(""),
                                document.path("issuer").asString("")));
            }
            for (JsonNode plan : names.whole("plans", Map.of(), request)) {
                documents.put(
                        plan.path("id").asString(""),
                        joined(
                                plan.path("title").asString(""),
                                plan.path("number").asString(plan.path("code").asString(""))));
            }
            documents.remove(act.id());
            choices.put(DOCUMENT, options(DOCUMENT, documents, typed));
        }
        return choices;
    }

    /// Campaigns of the plan that are not launched yet; none while nobody named the plan.
    private Map<String, List<Control.Option>> announced(Typed typed, HttpServletRequest request)
            throws Exception {
        Map<String, String> campaigns = new LinkedHashMap<>();
        List<String> plans = plans(typed, request);
        for (String id : plans) {
            names.record("plans", id, request).stream()
                    .flatMap(plan -> plan.path("campaigns").valueStream())
                    .filter(campaign -> !campaign.hasNonNull("campaignId"))
                    .forEach(campaign ->
                            campaigns.put(
                                    campaign.path(LABEL).asString(""),
                                    Words.beginning(campaign.path("name").asString(""))));
        }
        return plans.isEmpty() ? Map.of() : Map.of(LABEL, options(LABEL, campaigns, typed));
    }

    /// The plan that the form names: by its id, as the form was begun with, or as its only title.
    private List<String> plans(Typed typed, HttpServletRequest request) throws Exception {
        String plan = typed.value(PLAN).strip();
        if (plan.isEmpty() || References.isId(plan)) {
            return plan.isEmpty() ? List.of() : List.of(plan);
        }
        List<Names.Named> found =
                names.find(PlanId.class, plan, request).stream()
                        .filter(one -> one.name().equalsIgnoreCase(plan))
                        .toList();
        List<String> begun = List.of(typed.value(References.BEGUN_WITH).split(" "));
        List<String> meant = found.stream().map(Names.Named::id).filter(begun::contains).toList();
        return meant.isEmpty() && found.size() == 1 ? List.of(found.getFirst().id()) : meant;
    }

    private static List<Control.Option> options(String way, Map<String, String> said, Typed typed) {
        String chosen = typed.value(way);
        return said.entrySet().stream()
                .map(one ->
                        new Control.Option(
                                one.getKey(), one.getValue(), one.getKey().equals(chosen)))
                .toList();
    }

    private static Control.Option entry(
            String way, NomineeHistory.Entry entry, Typed typed, Words words) {
        ShownFact fact = entry.fact();
        String number = Integer.toString(entry.number());
        return new Control.Option(
                number,
                number
                        + ". "
                        + (fact == null
                                ? words.get("history.discipline")
                                : HistoryWords.said(fact, words)),
                typed.value(way).equals(number));
    }

    private static Control.Option option(String way, JsonNode part, String said, Typed typed) {
        String number = part.path(NUMBER).asString("");
        return new Control.Option(number, number + ". " + said, typed.value(way).equals(number));
    }

    /// Ways of the parts that number a line; the first row of a list is there before it is filled.
    private static List<String> ways(Class<?> command, Typed typed) {
        List<String> ways = new ArrayList<>();
        for (RecordComponent part : command.getRecordComponents()) {
            add(ways, part.getGenericType(), part.getName(), typed);
        }
        return ways;
    }

    private static void add(List<String> ways, Type type, String way, Typed typed) {
        Class<?> element = Shapes.element(type);
        if (element != null) {
            for (int row = 0; row < Math.max(1, typed.rows(way)); row++) {
                add(ways, element, way + "[" + row + "]", typed);
            }
        } else if (type instanceof Class<?> simple) {
            if (isLine(way) && Shapes.isNumber(simple)) {
                ways.add(way);
            } else if (Shapes.isGroup(simple) && !Shapes.isPaper(simple)) {
                for (RecordComponent part : simple.getRecordComponents()) {
                    add(ways, part.getGenericType(), way + "." + part.getName(), typed);
                }
            }
        }
    }

    private static boolean has(Class<?> command, String name) {
        return Arrays.stream(command.getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(name::equals);
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Names.AND));
    }
}
