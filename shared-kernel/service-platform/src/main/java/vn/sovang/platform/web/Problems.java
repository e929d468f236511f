package vn.sovang.platform.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Rejection;
import vn.sovang.log.UnknownTenant;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a refusal into words: a stable code, and a detail that says what to do; for programs, the
/// values of which it speaks, ids among them.
@Component
public class Problems {
    private final Texts texts;

    public Problems(Texts texts) {
        this.texts = texts;
    }

    public ProblemDetail of(
            HttpStatus status, String code, Map<String, String> details, Language language) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:sovang:problem:" + code));
        problem.setTitle(texts.get("status." + status.value(), language, Map.of()));
        problem.setDetail(
                texts.find(code, language, details)
                        .orElseGet(() -> texts.get("problem.untold", language, details)));
        problem.setProperty("code", code);
        String reference = MDC.get(CorrelationFilter.KEY);
        if (reference != null) {
            problem.setProperty("reference", reference);
        }
        return problem;
    }

    /// Words that take no values.
    public String words(String code, Language language) {
        return texts.get(code, language, Map.of());
    }

    /// The problem of a failure that its caller can mend; empty for any other.
    public Optional<ProblemDetail> of(Exception failure, Language language) {
        return switch (failure) {
            case Rejection rejection -> Optional.of(of(rejection, language));
            case RefusedFields refused -> Optional.of(of(refused, language));
            case InvalidRequest invalid -> Optional.of(of(invalid, language));
            case InvalidValue invalid -> Optional.of(of(InvalidRequest.of(invalid), language));
            case MethodArgumentTypeMismatchException mismatch ->
                    Optional.of(parameter(mismatch.getName(), "parameter.malformed", language));
            case BindException unread -> {
                FieldError first = unread.getFieldError();
                String name = first == null ? unread.getObjectName() : first.getField();
                yield Optional.of(parameter(name, "parameter.malformed", language));
            }
            case MissingServletRequestParameterException missing ->
                    Optional.of(
                            parameter(missing.getParameterName(), "parameter.missing", language));
            case InvalidParameterException _ -> // not UTF-8, or too many: Tomcat reads them late
                    Optional.of(
                            of(HttpStatus.BAD_REQUEST, "request.malformed", Map.of(), language));
            case UnknownTenant _ ->
                    Optional.of(
                            of(HttpStatus.FORBIDDEN, "caller.tenant-unknown", Map.of(), language));
            case Overloaded overloaded ->
                    Optional.of(of(overloaded.status(), overloaded.code(), Map.of(), language));
            default -> Optional.empty();
        };
    }

    private ProblemDetail parameter(String name, String code, Language language) {
        return of(HttpStatus.BAD_REQUEST, code, Map.of("parameter", name), language);
    }

    public ProblemDetail of(Rejection rejection, Language language) {
        ProblemDetail problem =
                of(status(rejection.kind()), rejection.code(), rejection.told(), language);
        if (!rejection.details().isEmpty()) {
            problem.setProperty("values", rejection.details());
        }
        return problem;
    }

    public ProblemDetail of(RefusedFields refused, Language language) {
        ProblemDetail problem = of(refused.rejection(), language);
        String detail = String.valueOf(problem.getDetail());
        return withErrors(
                problem,
                refused.paths().stream()
                        .map(path -> new FieldProblem(path, refused.rejection().code(), detail))
                        .toList());
    }

    public ProblemDetail of(InvalidRequest invalid, Language language) {
        ProblemDetail problem = of(invalid.status(), invalid.code(), invalid.details(), language);
        return withErrors(
                problem, invalid.fields().stream().map(field -> field(field, language)).toList());
    }

    /// The words of a refusal alone.
    public String detail(InvalidRequest invalid, Language language) {
        return String.valueOf(of(invalid, language).getDetail());
    }

    /// The one form in which a problem names fields: `errors`, a list of path, code and words.
    private static ProblemDetail withErrors(ProblemDetail problem, List<FieldProblem> fields) {
        if (!fields.isEmpty()) {
            problem.setProperty("errors", fields);
        }
        return problem;
    }

    public static HttpStatus status(Rejection.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STATE -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    }

    private FieldProblem field(InvalidRequest.Field field, Language language) {
        String detail =
                texts.find(field.code(), language, field.details())
                        .orElseGet(() -> texts.get("problem.untold", language, Map.of()));
        return new FieldProblem(field.path(), field.code(), detail);
    }
}
