package vn.sovang.kernel;

import java.util.Map;

/// A value that can never be right, whatever the state: thrown by the constructors of values.
public final class InvalidValue extends IllegalArgumentException {
    private final String code;
    private final Map<String, String> details;

    public InvalidValue(String code, String detail, String value) {
        this(code, Map.of(detail, value));
    }

    public InvalidValue(String code, Map<String, String> details) {
        super(code + " " + details);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }
}
