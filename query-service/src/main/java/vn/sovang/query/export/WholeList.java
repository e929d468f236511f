package vn.sovang.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Views;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Answers a list as CSV where a caller asks for that, in place of its endpoint.
@Configuration(proxyBeanMethods = false)
class WholeList implements HandlerInterceptor, WebMvcConfigurer {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int MOST_ROWS = 100_000;
    private static final String PAGE = "200";

    private final Views views;
    private final Texts texts;
    private final JsonMapper mapper;

    WholeList(Views views, Texts texts, JsonMapper mapper) {
        this.views = views;
        this.texts = texts;
        this.mapper = mapper;
    }

    /// After whatever refuses parameters.
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (handler instanceof HandlerMethod endpoint
                && Views.isList(endpoint)
                && wantsCsv(request)) {
            write(endpoint, request, response);
            return false;
        }
        return true;
    }

    private static boolean wantsCsv(HttpServletRequest request) {
        String format = request.getParameter("format");
        if (format == null) {
            return acceptsCsvFirst(request.getHeader(HttpHeaders.ACCEPT));
        }
        return switch (format) {
            case "csv" -> true;
            case "json" -> false;
            default -> throw Ask.malformed("format");
        };
    }

    private static boolean acceptsCsvFirst(@Nullable String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return !types.isEmpty()
                    && types.stream()
                            .max((one, other) ->
                                    Double.compare(one.getQualityValue(), other.getQualityValue()))
                            .filter(best -> best.equalsTypeAndSubtype(CSV))
                            .isPresent();
        } catch (InvalidMediaTypeException notAType) {
            return false;
        }
    }

    /// Nothing is written before the first page is there: what refuses it is answered as always.
    private void write(
            HandlerMethod endpoint, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Map<String, String> parameters = new HashMap<>(Map.of("limit", PAGE));
        Language language = Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Cells cells = new Cells(texts, language);
        Columns columns = Columns.of(Views.rowType(endpoint));
        Views.View list = Views.View.of(endpoint, request);
        Answer<?> page = (Answer<?>) views.read(list, request, parameters);
        begin(request, response, page);
        Writer out = response.getWriter();
        out.write(Csv.BYTE_ORDER_MARK + Csv.line(columns.headings(cells)));
        parameters.put("asOf", page.moment());
        // The first page has waited for all of them.
        parameters.put("atLeast", "0");
        int rows = 0;
        while (true) {
            write(out, columns, cells, page);
            rows += page.items().size();
            if (page.next() == null) {
                break;
            }
            if (rows >= MOST_ROWS) {
                out.write(Csv.line(List.of(tooLong(language))));
                break;
            }
            parameters.put("after", page.next());
            page = (Answer<?>) views.read(list, request, parameters);
        }
        out.flush();
    }

    private static void begin(
            HttpServletRequest request, HttpServletResponse response, Answer<?> first) {
        String path = request.getRequestURI();
        response.setContentType(CSV.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s-%d.csv\""
                        .formatted(path.substring(path.lastIndexOf('/') + 1), first.position()));
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private void write(Writer out, Columns columns, Cells cells, Answer<?> page)
            throws IOException {
        for (Object item : page.items()) {
            JsonNode row = mapper.valueToTree(item);
            out.write(Csv.line(columns.cells(row, cells)));
        }
        out.flush();
    }

    private String tooLong(Language language) {
        return texts.get("column.too-long", language, Map.of("rows", Integer.toString(MOST_ROWS)));
    }
}
