package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.fund.LinePayment;
import vn.sovang.fund.PayReward;
import vn.sovang.fund.RecordRecovery;
import vn.sovang.fund.ReverseEntry;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.fund.Reward;
import vn.sovang.query.pages.Words;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Forms of a reward fund that are opened from a decision or an entry: which lines are paid, whose
/// money comes back and which entry is undone is chosen, and nobody types an id.
@Component
class FundForms {
    private static final String LINES = "lines";
    private static final String DECISION = "decisionId";
    private static final String PROPOSAL = "proposalId";
    private static final String LINE = "line";
    private static final String AMOUNT = "amount";
    private static final String ENTRY = "entry";

    /// Words for a line, which the form remembers and nobody sends.
    private static final String NAME = "ten-dong";

    /// Parts that the page knows, and nobody types.
    private static final Set<String> KNOWN = Set.of(DECISION, PROPOSAL, LINE);

    private final Names names;

    FundForms(Names names) {
        this.names = names;
    }

    static boolean areIn(Class<?> command) {
        return command == PayReward.class
                || command == RecordRecovery.class
                || command == ReverseEntry.class;
    }

    /// The form with the lines of its decision whose money is not paid, or is to come back, each
    /// with the amount that is to be expected.
    Typed offered(Class<?> command, Typed typed, Words words, HttpServletRequest request)
            throws Exception {
        if ((command != PayReward.class && command != RecordRecovery.class)
                || !typed.value(NAME + "[0]").isEmpty()
                || !References.isId(typed.value(DECISION))) {
            return typed;
        }
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        List<JsonNode> lines =
                names.record("rewards", typed.value(DECISION), request)
                        .map(reward -> reward.path(LINES).valueStream().toList())
                        .orElse(List.of());
        if (command == RecordRecovery.class) {
            lines.stream()
                    .filter(line -> isMeant(line, typed))
                    .findFirst()
                    .ifPresent(line -> {
                        fields.set(NAME + "[0]", name(line, words));
                        fields.putIfAbsent(AMOUNT, List.of(line.path("paid").asString("")));
                    });
            return new Typed(fields);
        }
        int row = 0;
        for (JsonNode line : lines) {
            if (line.path("state").asString("").equals(Reward.State.UNPAID.name())) {
                String way = LINES + "[" + row + "].";
                fields.set(way + PROPOSAL, line.path(PROPOSAL).asString(""));
                fields.set(way + LINE, line.path(LINE).asString(""));
                fields.set(way + AMOUNT, line.path("expected").asString(""));
                fields.set(NAME + "[" + row++ + "]", name(line, words));
            }
        }
        return new Typed(fields);
    }

    private static boolean isMeant(JsonNode line, Typed typed) {
        return line.path(PROPOSAL).asString("").equals(typed.value(PROPOSAL))
                && line.path(LINE).asString("").equals(typed.value(LINE));
    }

    private static String name(JsonNode line, Words words) {
        String item =
                words.of(
                        ItemClass.valueOf(line.path("itemClass").asString(""))
                                .named(line.path("item").asString("")));
        String name = line.path("nominee").asString("") + Names.AND + item;
        return line.path("expected").isNull() || line.path("expected").isMissingNode()
                ? name + Names.AND + words.get("fund.no-level")
                : name;
    }

    /// Entries that can be undone, by their form.
    Map<String, List<Control.Option>> choices(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        if (act.route().command() != ReverseEntry.class) {
            return Map.of();
        }
        List<Control.Option> options = new ArrayList<>();
        List<JsonNode> entries =
                names.record("funds", act.id(), request).isEmpty()
                        ? List.of()
                        : names.whole("funds/" + act.id() + "/entries", Map.of(), request);
        for (JsonNode entry : entries) {
            if (!entry.hasNonNull("reversedBy") && !entry.hasNonNull("reverses")) {
                String number = entry.path("number").asString("");
                options.add(
                        new Control.Option(
                                number,
                                words.get(
                                        "fund.entry.option",
                                        "number",
                                        number,
                                        "document",
                                        entry.path("document").asString(""),
                                        "amount",
                                        Dong.words(
                                                entry.path("received").asLong(0)
                                                        + entry.path("paid").asLong(0))),
                                number.equals(typed.value(ENTRY))));
            }
        }
        return Map.of(ENTRY, options);
    }

    /// The fields without lines for which no amount is left.
    static MultiValueMap<String, String> paid(
            Class<?> command, MultiValueMap<String, String> fields) {
        if (command != PayReward.class) {
            return fields;
        }
        Typed typed = new Typed(fields);
        LinkedMultiValueMap<String, String> paid = new LinkedMultiValueMap<>(fields);
        for (int row = 0; row < typed.rows(LINES); row++) {
            String way = LINES + "[" + row + "].";
            if (typed.value(way + AMOUNT).isBlank()) {
                List.of(PROPOSAL, LINE, AMOUNT).forEach(part -> paid.remove(way + part));
                paid.remove(NAME + "[" + row + "]");
            }
        }
        return paid;
    }

    static boolean isOwn(Class<?> command, RecordComponent part) {
        return areIn(command)
                && (KNOWN.contains(part.getName())
                        || part.getName().equals(LINES)
                        || (command == RecordRecovery.class && part.getName().equals(AMOUNT)));
    }

    /// The part of the form that a page knows: hidden, or the amount beside the words for its line.
    static List<Control> controls(RecordComponent part, Controls form) {
        Typed typed = form.inputs().typed();
        String name = part.getName();
        if (name.equals(LINES)) {
            return lines(form);
        }
        if (name.equals(AMOUNT)) {
            return List.of(
                    new Control.Group(
                            NAME,
                            typed.value(NAME + "[0]"),
                            "",
                            List.of(
                                    new Control.Hidden(NAME + "[0]", typed.value(NAME + "[0]")),
                                    form.of(part, AMOUNT)),
                            false));
        }
        return List.of(new Control.Hidden(name, typed.value(name)));
    }

    private static List<Control> lines(Controls form) {
        Typed typed = form.inputs().typed();
        List<Control> rows = new ArrayList<>();
        RecordComponent amount =
                Arrays.stream(LinePayment.class.getRecordComponents())
                        .filter(part -> part.getName().equals(AMOUNT))
                        .findFirst()
                        .orElseThrow();
        for (int row = 0; row < typed.rows(LINES); row++) {
            String way = LINES + "[" + row + "].";
            String name = NAME + "[" + row + "]";
            rows.add(new Control.Hidden(way + PROPOSAL, typed.value(way + PROPOSAL)));
            rows.add(new Control.Hidden(way + LINE, typed.value(way + LINE)));
            rows.add(new Control.Hidden(name, typed.value(name)));
            rows.add(form.optional(amount, way + AMOUNT, typed.value(name)));
        }
        return rows.isEmpty()
                ? List.of(new Control.Note(LINES, form.inputs().words().get("form.none.fund")))
                : List.of(
                        new Control.Group(
                                LINES,
                                form.inputs().words().get("fund.lines"),
                                form.inputs().error(LINES),
                                rows,
                                false));
    }
}
