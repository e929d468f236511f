package vn.sovang.query.api;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import tools.jackson.databind.node.ObjectNode;

import vn.sovang.platform.api.ApiDescription;
import vn.sovang.platform.api.Operation;
import vn.sovang.platform.api.PartWords;
import vn.sovang.platform.api.Words;
import vn.sovang.platform.json.JsonShapes;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.ViewTable;
import vn.sovang.query.export.Format;
import vn.sovang.query.reading.Views;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Describes every endpoint under `/api/`.
@Component
class ReadApi implements ApiDescription {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Texts texts;
    private final JsonShapes shapes;

    ReadApi(ObjectProvider<RequestMappingHandlerMapping> mappings, Texts texts) {
        this.mappings = mappings;
        this.texts = texts;
        this.shapes = new JsonShapes(JsonShapes.Side.ANSWERED, new PartWords(texts));
    }

    @Override
    public String name() {
        return "reads";
    }

    @Override
    public JsonShapes shapes() {
        return shapes;
    }

    @Override
    public List<Operation> operations() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> operations(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Operation::path))
                .toList();
    }

    private Stream<Operation> operations(RequestMappingInfo info, HandlerMethod endpoint) {
        boolean isAct = info.getMethodsCondition().getMethods().contains(RequestMethod.POST);
        return Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                .filter(path -> path.getPatternString().startsWith(Views.API))
                .map(path -> operation(path, isAct, endpoint));
    }

    private Operation operation(PathPattern path, boolean isAct, HandlerMethod endpoint) {
        OperationName name = OperationName.of(path.getPatternString());
        String id = isAct ? name.act() : name.read(Views.isList(endpoint));
        return new Operation(
                isAct ? "post" : "get",
                path.getPatternString(),
                id,
                name.collection(),
                title(path.getPatternString(), id, Views.isList(endpoint)),
                Views.isList(endpoint) ? List.of(Words.of(texts, "api.list")) : List.of(),
                ViewTable.at(path).roles(),
                new ReadParameters(texts, shapes).of(endpoint),
                null,
                status(endpoint),
                answer(endpoint),
                ReadRefusals.of(id, path.getPatternString(), isAct));
    }

    /// A list is called as its page is.
    private Words title(String path, String id, boolean isList) {
        String list = path.substring(Views.API.length()).replaceAll("[{}]", "").replace('/', '.');
        return Words.of(texts, isList ? "page.list." + list + ".title" : "api.read." + id);
    }

    private static int status(HandlerMethod endpoint) {
        ResponseStatus status = endpoint.getMethodAnnotation(ResponseStatus.class);
        return status == null ? 200 : status.code().value();
    }

    private Map<String, ObjectNode> answer(HandlerMethod endpoint) {
        Map<String, ObjectNode> answer = new LinkedHashMap<>();
        Class<?> type = endpoint.getReturnType().getParameterType();
        if (type == ResponseEntity.class || type == void.class) {
            answer.put(MediaType.APPLICATION_OCTET_STREAM_VALUE, JsonShapes.bytes());
            return answer;
        }
        if (type == String.class) {
            answer.put(MediaType.TEXT_PLAIN_VALUE, JsonShapes.simple("string"));
            return answer;
        }
        answer.put(
                MediaType.APPLICATION_JSON_VALUE,
                shapes.of(endpoint.getMethod().getGenericReturnType()));
        if (Views.isList(endpoint)) {
            for (Format format : Format.values()) {
                answer.put(format.type(), JsonShapes.bytes());
            }
        }
        return answer;
    }
}
