package vn.sovang.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Views;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Answers a list as CSV or as an Excel file where a caller asks for that, in place of its
/// endpoint.
@Configuration(proxyBeanMethods = false)
public class WholeList implements HandlerInterceptor, WebMvcConfigurer {
    private static final String PAGE = "200";

    private final Views views;
    private final Texts texts;
    private final JsonMapper mapper;

    WholeList(Views views, Texts texts, JsonMapper mapper) {
        this.views = views;
        this.texts = texts;
        this.mapper = mapper;
    }

    /// Adds the interceptor after whatever refuses parameters.
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (handler instanceof HandlerMethod endpoint && Views.isList(endpoint)) {
            Optional<Format> format = wanted(request);
            if (format.isPresent()) {
                write(Views.View.of(endpoint, request), format.get(), request, response, Map.of());
                return false;
            }
        }
        return true;
    }

    private static Optional<Format> wanted(HttpServletRequest request) {
        String format = request.getParameter("format");
        if (format == null) {
            return Format.accepted(request.getHeader(HttpHeaders.ACCEPT));
        }
        return format.equals("json")
                ? Optional.empty()
                : Optional.of(Format.named(format).orElseThrow(() -> Ask.malformed("format")));
    }

    /// Writes the whole of a list. Nothing is written before the first page is there: what refuses
    /// it is answered as always.
    ///
    /// @param narrowed parameters in place of those of the request that have their names
    public void write(
            Views.View list,
            Format format,
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String> narrowed)
            throws Exception {
        Map<String, String> parameters = new HashMap<>(narrowed);
        parameters.put("limit", PAGE);
        write(
                Views.rowType(list.endpoint()),
                before -> {
                    if (before != null) {
                        parameters.put("asOf", before.moment());
                        // The first page has waited for all of them.
                        parameters.put("atLeast", "0");
                        parameters.put("after", Objects.requireNonNull(before.next()));
                    }
                    return (Answer<?>) views.read(list, request, parameters);
                },
                format,
                request,
                response);
    }

    /// Pages of what a file is made of.
    @FunctionalInterface
    public interface Pages {
        /// The next page; the first one after null.
        Answer<?> after(@Nullable Answer<?> before) throws Exception;
    }

    /// Words of the parts of a file's rows, in the reader's language.
    public RowWords words(HttpServletRequest request) {
        return new RowWords(texts, language(request), RowWords.Dates.ISO);
    }

    private static Language language(HttpServletRequest request) {
        return Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /// Writes all rows of some pages, likewise.
    ///
    /// @param rowType record of which all rows are
    public void write(
            Class<?> rowType,
            Pages pages,
            Format format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        RowWords words = words(request);
        Columns columns = Columns.of(rowType);
        Answer<?> page = pages.after(null);
        String name = name(request);
        begin(response, format, "%s-%d".formatted(name, page.position()));
        Table table = format.table(response, name, words);
        table.headings(columns.headings(words));
        int rows = 0;
        while (true) {
            for (Object item : page.items()) {
                table.row(columns.parts(), columns.values(mapper.valueToTree(item)));
            }
            table.flush();
            rows += page.items().size();
            if (page.next() == null) {
                break;
            }
            if (rows >= format.mostRows()) {
                table.note(tooLong(language(request), rows));
                break;
            }
            page = pages.after(page);
        }
        table.end();
    }

    private static String name(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void begin(HttpServletResponse response, Format format, String name) {
        response.setContentType(format.mediaType().toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s.%s\"".formatted(name, format.ending()));
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private String tooLong(Language language, int rows) {
        return texts.get("column.too-long", language, Map.of("rows", Integer.toString(rows)));
    }
}
