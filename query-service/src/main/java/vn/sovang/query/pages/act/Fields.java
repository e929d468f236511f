package vn.sovang.query.pages.act;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;

import vn.sovang.platform.json.SealedNames;
import vn.sovang.query.pages.Words;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;

/// Turns what a record says into the fields of a form, as a person would have typed them: the way
/// back from [Typed].
final class Fields {
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private Fields() {}

    static MultiValueMap<String, String> of(Type type, JsonNode value, String way) {
        Fields all = new Fields();
        all.put(type, value, way);
        return all.fields;
    }

    private void put(Type type, JsonNode value, String way) {
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        Class<?> element = Shapes.element(type);
        if (element != null) {
            list(element, value, way);
            return;
        }
        Class<?> simple = (Class<?>) type;
        if (Shapes.isAward(simple)) {
            String kind = value.path(Typed.KIND).asString("");
            fields.add(way + "." + Typed.AWARD, kind + ":" + value.path(kind).asString(""));
            fields.add(way + "." + Typed.DECIDED_BY, value.path(Typed.DECIDED_BY).asString(""));
        } else if (Shapes.isOneOfCases(simple)) {
            String kind = value.path(Typed.KIND).asString("");
            fields.add(way + "." + Typed.KIND, kind);
            Class<?> chosen = SealedNames.cases(simple).get(kind);
            if (chosen != null) {
                group(chosen, value, way + "." + kind);
            }
        } else if (Shapes.isGroup(simple)) {
            group(simple, value, way);
        } else {
            fields.add(way, text(simple, value));
        }
    }

    private void list(Class<?> element, JsonNode list, String way) {
        for (int i = 0; i < list.size(); i++) {
            if (element.isEnum()) {
                fields.add(way, list.get(i).asString(""));
            } else {
                put(element, list.get(i), way + "[" + i + "]");
            }
        }
    }

    private void group(Class<?> group, JsonNode value, String way) {
        for (RecordComponent part : group.getRecordComponents()) {
            put(part.getGenericType(), value.path(part.getName()), way + "." + part.getName());
        }
    }

    /// The words of what was read: whoever sends them again has them read again.
    private static String text(Class<?> type, JsonNode value) {
        if (value.isObject()) {
            return value.path("phrase").asString("");
        }
        String text = value.asString("");
        return type == LocalDate.class && !text.isEmpty() ? Words.day(LocalDate.parse(text)) : text;
    }
}
