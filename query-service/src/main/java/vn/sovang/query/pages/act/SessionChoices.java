package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.sovang.councilsession.ConveneSession;
import vn.sovang.councilsession.ReviseSession;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.council.Council;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Choices in the form of a session: the organisation's councils, and the proposals that wait for
/// the council's vote. Nobody types an id there.
@Component
class SessionChoices {
    private static final String COUNCIL = "councilId";
    private static final String AGENDA = "agenda";

    /// Holders of proposals that the council can still vote on: what was appraised comes first.
    private static final List<Holder> BEFORE_THE_VOTE =
            List.of(Holder.COUNCIL, Holder.RECIPIENT, Holder.OFFICE);

    /// Stages of sessions that will consider what is on their agenda.
    private static final List<String> OPEN = List.of("CONVENED", "IN_SESSION");

    private static final int NAMED = 3;

    private final Names names;

    SessionChoices(Names names) {
        this.names = names;
    }

    static boolean areIn(Class<?> command) {
        return command == ConveneSession.class || command == ReviseSession.class;
    }

    /// Records to choose from, by the parts of the command.
    Map<String, List<Control.Option>> of(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        List<Control.Option> proposals = proposals(act.id(), typed, words, request);
        return act.route().command() == ConveneSession.class
                ? Map.of(COUNCIL, councils(typed, words, request), AGENDA, proposals)
                : Map.of(AGENDA, proposals);
    }

    /// Councils in term first; where only one is, it is chosen from the beginning.
    private List<Control.Option> councils(Typed typed, Words words, HttpServletRequest request)
            throws Exception {
        List<JsonNode> all = names.rows("councils", Map.of(), request);
        List<JsonNode> inTerm = all.stream().filter(SessionChoices::isInTerm).toList();
        String chosen =
                typed.value(COUNCIL).isEmpty() && inTerm.size() == 1
                        ? inTerm.getFirst().path("id").asString("")
                        : typed.value(COUNCIL);
        return Stream.concat(inTerm.stream(), all.stream().filter(one -> !isInTerm(one)))
                .map(council -> {
                    String id = council.path("id").asString("");
                    return new Control.Option(id, council(council, words), id.equals(chosen));
                })
                .toList();
    }

    private static boolean isInTerm(JsonNode council) {
        return state(council) == Council.State.IN_TERM;
    }

    private static Council.State state(JsonNode council) {
        return Council.State.valueOf(council.path("state").asString(""));
    }

    private static String council(JsonNode council, Words words) {
        String name = council.path("name").asString("");
        return isInTerm(council) ? name : name + " (" + words.of(state(council)) + ")";
    }

    /// Proposals before the vote, and those that the agenda has already.
    ///
    /// @param session the one whose agenda is said anew; blank for a new one
    private List<Control.Option> proposals(
            String session, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Map<String, JsonNode> offered = new LinkedHashMap<>();
        for (Holder holder : BEFORE_THE_VOTE) {
            for (JsonNode proposal :
                    names.whole(
                            "proposals", Map.of("desk", holder.name(), "held", "true"), request)) {
                offered.put(proposal.path("id").asString(""), proposal);
            }
        }
        for (String id : typed.values(AGENDA)) {
            if (!offered.containsKey(id) && References.isId(id)) {
                names.record("proposals", id, request)
                        .ifPresent(proposal -> offered.put(id, proposal));
            }
        }
        Map<String, String> elsewhere = elsewhere(session, request);
        return offered.entrySet().stream()
                .map(one ->
                        new Control.Option(
                                one.getKey(),
                                proposal(
                                        one.getValue(),
                                        elsewhere.getOrDefault(one.getKey(), ""),
                                        words),
                                typed.values(AGENDA).contains(one.getKey())))
                .toList();
    }

    /// Days of the other sessions that will consider proposals, by the proposals.
    private Map<String, String> elsewhere(String session, HttpServletRequest request)
            throws Exception {
        Map<String, String> elsewhere = new LinkedHashMap<>();
        for (String stage : OPEN) {
            for (JsonNode other : names.rows("sessions", Map.of("stage", stage), request)) {
                if (!other.path("id").asString("").equals(session)) {
                    other.path("agenda")
                            .forEach(item ->
                                    elsewhere.put(
                                            item.path("proposalId").asString(""),
                                            Words.day(
                                                    LocalDate.parse(
                                                            other.path("heldOn").asString("")))));
                }
            }
        }
        return elsewhere;
    }

    /// Unit, occasion and day, then what is proposed and for whom.
    private static String proposal(JsonNode proposal, String elsewhere, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.get("home.proposal", "unit", proposal.path("unitName").asString("")));
        Stream.of("campaignName", "reviewName")
                .map(occasion -> proposal.path(occasion).asString(""))
                .filter(occasion -> !occasion.isEmpty())
                .forEach(parts::add);
        String submitted = proposal.path("submittedAt").asString("");
        if (!submitted.isEmpty()) {
            parts.add(
                    words.get(
                            "convene.submitted",
                            "day",
                            Words.day(VietnamTime.day(Instant.parse(submitted)))));
        }
        parts.add(lines(proposal, words));
        if (proposal.path("appraisal").isMissingNode() || proposal.path("appraisal").isNull()) {
            parts.add(words.get("convene.not-appraised"));
        }
        if (!elsewhere.isEmpty()) {
            parts.add(words.get("convene.elsewhere", "day", elsewhere));
        }
        return String.join(Names.AND, parts);
    }

    /// Titles and forms with their nominees, such as `Giấy khen: A, B và 3 dòng khác`.
    private static String lines(JsonNode proposal, Words words) {
        Map<String, List<String>> nominees = new LinkedHashMap<>();
        for (JsonNode line : DecidedLines.standing(proposal)) {
            String item =
                    words.of(
                            ItemClass.valueOf(line.path("itemClass").asString(""))
                                    .named(line.path("item").asString("")));
            nominees.computeIfAbsent(item, _ -> new ArrayList<>())
                    .add(line.path("nominee").asString(""));
        }
        return nominees.entrySet().stream()
                .map(item -> item.getKey() + ": " + some(item.getValue(), words))
                .collect(Collectors.joining("; "));
    }

    private static String some(List<String> nominees, Words words) {
        String first = nominees.stream().limit(NAMED).collect(Collectors.joining(", "));
        return nominees.size() <= NAMED
                ? first
                : words.get("convene.more", "first", first, "count", nominees.size() - NAMED);
    }
}
