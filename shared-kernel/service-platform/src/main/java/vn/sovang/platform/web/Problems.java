package vn.sovang.platform.web;

import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Rejection;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.net.URI;
import java.util.List;
import java.util.Map;

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
