package vn.sovang.command.edge;

import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Quantity;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/// Describes our records as they are read: values as their text, dates as words, what is neither
/// `@Nullable` nor a list as required.
final class RecordSchemas implements ModelConverter {
    private static final ModelResolver RESOLVER = new ModelResolver(Json.mapper());

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json.mapper().constructType(type.getType());
        Class<?> raw = java.getRawClass();
        if (raw == Deadline.class || raw == DatePoint.class) {
            return words("trước ngày 20/6/2021");
        }
        if (raw == Quantity.class) {
            return words("trên 10 vạn tấn");
        }
        if (raw == Goal.class) {
            return goal();
        }
        if (raw == Phrase.class) {
            return words("Kế hoạch số 15/KH-UBND ngày 19/01/2021");
        }
        if (raw == AwardItem.class) {
            return awardItem();
        }
        if (raw.isRecord() && raw.getRecordComponents().length == 1) {
            RecordComponent only = raw.getRecordComponents()[0];
            if (only.getName().equals("value")) {
                return only.getType() == UUID.class
                        ? new StringSchema().format("uuid")
                        : new StringSchema();
            }
        }
        Schema<?> resolved = RESOLVER.resolve(type, context, chain);
        if (raw.isRecord()) {
            Schema<?> defined = context.getDefinedModels().get(raw.getSimpleName());
            if (defined != null) {
                defined.setRequired(required(raw));
            }
        }
        return resolved;
    }

    private static List<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component ->
                        component.getType() != List.class
                                && !component
                                        .getAnnotatedType()
                                        .isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Schema<?> words(String example) {
        return new StringSchema().description("the document's own words").example(example);
    }

    private static Schema<?> awardItem() {
        Schema<?> item = new ObjectSchema();
        item.addProperty("kind", choice(List.of("title", "form")));
        item.addProperty("title", choice(List.of(EmulationTitle.values())));
        item.addProperty("form", choice(List.of(CommendationForm.values())));
        item.addProperty("decidedBy", choice(List.of(DecidingAuthority.values())));
        item.setRequired(List.of("kind", "decidedBy"));
        return item;
    }

    /// A goal, which can hold goals: that is said in words so that the description ends.
    private static Schema<?> goal() {
        Schema<?> goal = new ObjectSchema();
        goal.addProperty("kind", choice(List.of("figure", "statement", "all-of", "any-of")));
        goal.setDescription(
                "figure: code, name, measure, comparator, value, direction, population?, baseline?,"
                        + " each[]; statement: code, name, nature; all-of and any-of: parts[] of"
                        + " goals");
        goal.setRequired(List.of("kind"));
        return goal;
    }

    private static Schema<?> choice(List<?> values) {
        StringSchema schema = new StringSchema();
        values.forEach(value -> schema.addEnumItem(value.toString()));
        return schema;
    }
}
