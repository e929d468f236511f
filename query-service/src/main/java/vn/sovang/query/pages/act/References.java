package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import vn.sovang.kernel.Command;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.query.pages.Words;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Names in the place of ids: people type a unit's name where a command names its id.
@Component
class References {
    /// Field of ids of the records that a form was begun with, such as those of the link to it.
    static final String BEGUN_WITH = "da-biet";

    /// Component that names a part of a target by its code within its plan.
    private static final String LEAF = "leaf";

    private final Names names;
    private final SessionChoices sessions;
    private final FundForms funds;
    private final ScoreForms scores;
    private final PartChoices parts;

    References(
            Names names,
            SessionChoices sessions,
            FundForms funds,
            ScoreForms scores,
            PartChoices parts) {
        this.names = names;
        this.sessions = sessions;
        this.funds = funds;
        this.scores = scores;
        this.parts = parts;
    }

    /// The form with ids for names, and what could not be understood, by its way.
    record Resolved(Typed typed, Map<String, List<String>> unclear) {}

    /// Names and notes for a form, taken from the records.
    ///
    /// @param lists names to choose from, by the id of the list
    /// @param notes those on what was typed, by its way
    /// @param choices records to tick or pick in the place of typing a name, by the way of the part
    record Known(
            Map<String, List<String>> lists,
            Map<String, List<String>> notes,
            Map<String, List<Control.Option>> choices) {
        /// The list of names for a part; blank where there is no list.
        String list(Class<?> type, String name) {
            String id = Names.areOf(type) ? id(Names.view(type)) : id(name);
            return lists.containsKey(id) ? id : "";
        }

        private static String id(String list) {
            return "goi-y-" + list;
        }
    }

    /// Reads what a form suggests, and what is known of what it says.
    Known known(Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Class<?> command = act.route().command();
        if (SessionChoices.areIn(command)) {
            return new Known(Map.of(), Map.of(), sessions.of(act, typed, words, request));
        }
        if (FundForms.areIn(command)) {
            return new Known(Map.of(), Map.of(), funds.choices(act, typed, words, request));
        }
        Map<String, List<String>> lists = new HashMap<>();
        for (Class<?> type : Names.types().toList()) {
            boolean isChosen = type == ProposalId.class && PartChoices.areLinesIn(command);
            if (!isChosen && mentions(command, type, new HashSet<>())) {
                List<String> found =
                        names.find(type, "", request).stream()
                                .map(Names.Named::name)
                                .distinct()
                                .toList();
                if (!found.isEmpty()) {
                    lists.put(Known.id(Names.view(type)), found);
                }
            }
        }
        if (has(command, LEAF)) {
            lists.put(Known.id(LEAF), names.leaves(request));
        }
        return new Known(
                lists,
                earlierAwards(command, typed, words, request),
                choices(act, typed, words, request));
    }

    private Map<String, List<Control.Option>> choices(
            Act act, Typed typed, Words words, HttpServletRequest request) throws Exception {
        Map<String, List<Control.Option>> choices =
                new HashMap<>(parts.of(act, typed, words, request));
        choices.putAll(scores.choices(act, typed, request));
        return choices;
    }

    /// Earlier awards beside each nominee that is clear.
    private Map<String, List<String>> earlierAwards(
            Class<?> command, Typed typed, Words words, HttpServletRequest request)
            throws Exception {
        Map<String, List<String>> notes = new HashMap<>();
        Typed resolved = ids(command, 1, typed, request).typed();
        for (Map.Entry<String, Class<?>> place : places(command, 1, typed).entrySet()) {
            String id = resolved.value(place.getKey());
            if (place.getValue() == NomineeId.class && isId(id)) {
                String name = names.name(NomineeId.class, id, request).orElse("");
                List<String> awards = names.awards(id, name, words, request);
                notes.put(
                        place.getKey(),
                        awards.isEmpty() ? List.of(words.get("form.no-awards")) : awards);
            }
        }
        return notes;
    }

    /// Puts ids in the place of names.
    Resolved ids(Class<?> command, int from, Typed typed, HttpServletRequest request)
            throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        Map<String, List<String>> unclear = new LinkedHashMap<>();
        for (Map.Entry<String, Class<?>> place : places(command, from, typed).entrySet()) {
            String value = typed.value(place.getKey()).strip();
            if (value.isEmpty() || isId(value)) {
                continue;
            }
            List<Names.Named> found = names.find(place.getValue(), value, request);
            List<Names.Named> same =
                    found.stream().filter(one -> one.name().equalsIgnoreCase(value)).toList();
            List<Names.Named> meant = begun(same.isEmpty() ? found : same, typed);
            if (meant.size() == 1) {
                fields.set(place.getKey(), meant.getFirst().id());
            } else {
                unclear.put(
                        place.getKey(), meant.stream().map(Names.Named::name).limit(5).toList());
            }
        }
        if (has(command, LEAF)) {
            fields.set(LEAF, typed.value(LEAF).split(Names.AND, 2)[0].strip());
        }
        return new Resolved(new Typed(fields), unclear);
    }

    /// Picks, of several records of the same name, the one that the form was begun with.
    private static List<Names.Named> begun(List<Names.Named> meant, Typed typed) {
        List<String> known = List.of(typed.value(BEGUN_WITH).split(" "));
        List<Names.Named> begun = meant.stream().filter(one -> known.contains(one.id())).toList();
        return begun.size() == 1 ? begun : meant;
    }

    /// Puts names in the place of ids, and remembers the ids.
    Typed names(Class<?> command, int from, Typed typed, HttpServletRequest request)
            throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        for (Map.Entry<String, Class<?>> place : places(command, from, typed).entrySet()) {
            String value = typed.value(place.getKey());
            if (isId(value)) {
                names.name(place.getValue(), value, request)
                        .ifPresent(name -> {
                            fields.set(place.getKey(), name);
                            fields.add(BEGUN_WITH, value);
                        });
            }
        }
        return new Typed(fields);
    }

    /// The ways of all parts that name a record by its name.
    private static Map<String, Class<?>> places(Class<?> command, int from, Typed typed) {
        Map<String, Class<?>> places = new LinkedHashMap<>();
        if (SessionChoices.areIn(command)
                || FundForms.areIn(command)
                || ScoreForms.namesUnits(command)) {
            return places; // its records are chosen
        }
        RecordComponent[] components = command.getRecordComponents();
        for (int i = from; i < components.length; i++) {
            add(places, components[i].getGenericType(), components[i].getName(), typed);
        }
        if (PartChoices.areLinesIn(command)) {
            places.values().removeIf(ProposalId.class::equals); // chosen with its line
        }
        return places;
    }

    private static void add(Map<String, Class<?>> places, Type type, String way, Typed typed) {
        Class<?> element = Shapes.element(type);
        if (element != null) {
            int rows = typed.rows(way);
            for (int i = 0; i < rows; i++) {
                add(places, element, way + "[" + i + "]", typed);
            }
        } else if (type instanceof Class<?> simple && Names.areOf(simple)) {
            places.put(way, simple);
        } else if (type instanceof Class<?> group && Shapes.isGroup(group)) {
            for (RecordComponent part : group.getRecordComponents()) {
                add(places, part.getGenericType(), way + "." + part.getName(), typed);
            }
        }
    }

    private static boolean mentions(Class<?> group, Class<?> sought, Set<Class<?>> seen) {
        if (!seen.add(group)) {
            return false;
        }
        for (RecordComponent part : group.getRecordComponents()) {
            Class<?> element = Shapes.element(part.getGenericType());
            Class<?> type = element == null ? part.getType() : element;
            boolean isTheRecordItself =
                    group.getRecordComponents()[0].getName().equals(part.getName());
            if ((type == sought && !(isTheRecordItself && isCommand(group)))
                    || (Shapes.isGroup(type) && mentions(type, sought, seen))) {
                return true;
            }
        }
        return false;
    }

    /// The first component of a command is its record, which the address names.
    private static boolean isCommand(Class<?> group) {
        return Command.class.isAssignableFrom(group);
    }

    static boolean has(Class<?> command, String name) {
        return has(command, name, String.class);
    }

    static boolean hasNumber(Class<?> command, String name) {
        return has(command, name, int.class);
    }

    private static boolean has(Class<?> command, String name, Class<?> type) {
        for (RecordComponent part : command.getRecordComponents()) {
            if (part.getName().equals(name) && part.getType() == type) {
                return true;
            }
        }
        return false;
    }

    static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
