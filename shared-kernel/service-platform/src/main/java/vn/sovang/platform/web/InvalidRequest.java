package vn.sovang.platform.web;

import org.springframework.http.HttpStatus;

import vn.sovang.kernel.InvalidValue;

import java.util.List;
import java.util.Map;

/// A request that cannot be read, or is wrong in itself; thrown at the edge only.
public final class InvalidRequest extends RuntimeException {
    /// A field and why it is refused, before it is put into words.
    public record Field(String path, String code, Map<String, String> details) {
        public Field {
            details = Map.copyOf(details);
        }
    }

    private final HttpStatus status;
    private final String code;
    private final Map<String, String> details;
    private final transient List<Field> fields;

    public InvalidRequest(
            HttpStatus status, String code, Map<String, String> details, List<Field> fields) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.details = Map.copyOf(details);
        this.fields = List.copyOf(fields);
    }

    public InvalidRequest(HttpStatus status, String code) {
        this(status, code, Map.of(), List.of());
    }

    /// The refusal of a value, at its field where it names one.
    public static InvalidRequest of(InvalidValue invalid) {
        String field = invalid.details().get("field");
        return new InvalidRequest(
                HttpStatus.UNPROCESSABLE_CONTENT,
                invalid.code(),
                invalid.details(),
                field == null
                        ? List.of()
                        : List.of(new Field(field, invalid.code(), invalid.details())));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }

    public List<Field> fields() {
        return fields;
    }
}
