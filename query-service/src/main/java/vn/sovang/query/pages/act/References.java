package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.block.BlockId;
import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.NomineeId;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;
import vn.sovang.unit.UnitId;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Records by their names: people type a unit's name where a command names its id.
@Component
class References {
    private static final Map<Class<?>, String> VIEWS =
            Map.of(
                    UnitId.class, "units",
                    CampaignId.class, "campaigns",
                    PlanId.class, "plans",
                    BlockId.class, "blocks",
                    NomineeId.class, "nominees");
    private static final String MOST = "200";

    private final Views views;
    private final JsonMapper mapper;

    References(Views views, JsonMapper mapper) {
        this.views = views;
        this.mapper = mapper;
    }

    /// A record that a name may mean.
    private record Named(String id, String name) {}

    /// What was typed with ids for names, and what could not be understood, by its way.
    record Resolved(MultiValueMap<String, String> fields, Map<String, List<String>> unclear) {}

    /// Names that a form suggests, by the type of the component; empty for a view that the caller
    /// may not read.
    Map<Class<?>, List<String>> suggestions(Class<?> command, HttpServletRequest request)
            throws Exception {
        Map<Class<?>, List<String>> all = new HashMap<>();
        for (Class<?> type : types(command)) {
            all.put(type, find(type, "", request).stream().map(Named::name).distinct().toList());
        }
        return all;
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
            List<Named> found = find(place.getValue(), value, request);
            List<Named> same =
                    found.stream().filter(one -> one.name().equalsIgnoreCase(value)).toList();
            List<Named> meant = same.isEmpty() ? found : same;
            if (meant.size() == 1) {
                fields.set(place.getKey(), meant.getFirst().id());
            } else {
                unclear.put(place.getKey(), meant.stream().map(Named::name).limit(5).toList());
            }
        }
        return new Resolved(fields, unclear);
    }

    /// Puts names in the place of ids that a link has filled in.
    MultiValueMap<String, String> names(
            Class<?> command, int from, Typed typed, HttpServletRequest request) throws Exception {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        for (Map.Entry<String, Class<?>> place : places(command, from, typed).entrySet()) {
            String value = typed.value(place.getKey());
            if (isId(value)) {
                name(place.getValue(), value, request)
                        .ifPresent(name -> fields.set(place.getKey(), name));
            }
        }
        return fields;
    }

    private Optional<String> name(Class<?> type, String id, HttpServletRequest request)
            throws Exception {
        Optional<Views.View> view = views.find(VIEWS.get(type) + "/" + id);
        return view.isEmpty()
                ? Optional.empty()
                : Optional.of(name(mapper.valueToTree(read(view.get(), request, Map.of()))))
                        .filter(name -> !name.isEmpty());
    }

    private List<Named> find(Class<?> type, String words, HttpServletRequest request)
            throws Exception {
        Answer<?> answer =
                (Answer<?>)
                        read(
                                views.find(String.valueOf(VIEWS.get(type))).orElseThrow(),
                                request,
                                Map.of("q", words, "limit", MOST));
        List<Named> found = new ArrayList<>();
        for (Object row : answer.items()) {
            JsonNode json = mapper.valueToTree(row);
            found.add(new Named(json.path("id").asString(), name(json)));
        }
        return found;
    }

    /// The form's own fields are no parameters of a list.
    private Object read(Views.View view, HttpServletRequest request, Map<String, String> parameters)
            throws Exception {
        Map<String, String> all = new HashMap<>();
        for (String own : List.of("unit", "kind", "plan", "stage", "on", "year", "q")) {
            if (request.getParameter(own) != null) {
                all.put(own, "");
            }
        }
        all.putAll(parameters);
        return views.read(view, request, all);
    }

    private static String name(JsonNode row) {
        return row.path("name").asString(row.path("title").asString(""));
    }

    /// The ways of all parts that name a record.
    private static Map<String, Class<?>> places(Class<?> command, int from, Typed typed) {
        Map<String, Class<?>> places = new LinkedHashMap<>();
        RecordComponent[] components = command.getRecordComponents();
        for (int i = from; i < components.length; i++) {
            add(places, components[i].getGenericType(), components[i].getName(), typed);
        }
        return places;
    }

    private static void add(Map<String, Class<?>> places, Type type, String way, Typed typed) {
        if (type instanceof ParameterizedType list) {
            for (int i = 0; i < typed.rows(way); i++) {
                add(places, list.getActualTypeArguments()[0], way + "[" + i + "]", typed);
            }
        } else if (type instanceof Class<?> simple && VIEWS.containsKey(simple)) {
            places.put(way, simple);
        } else if (type instanceof Class<?> group && Shapes.isGroup(group)) {
            for (RecordComponent part : group.getRecordComponents()) {
                add(places, part.getGenericType(), way + "." + part.getName(), typed);
            }
        }
    }

    private static List<Class<?>> types(Class<?> command) {
        return VIEWS.keySet().stream().filter(type -> mentions(command, type)).toList();
    }

    private static boolean mentions(Class<?> group, Class<?> sought) {
        for (RecordComponent part : group.getRecordComponents()) {
            Type type =
                    part.getGenericType() instanceof ParameterizedType list
                            ? list.getActualTypeArguments()[0]
                            : part.getGenericType();
            if (type == sought
                    || (type instanceof Class<?> inner
                            && Shapes.isGroup(inner)
                            && mentions(inner, sought))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
