package vn.sovang.kernel;

import java.util.Map;

/// The only exception a rule throws: the request was understood and is refused, for a reason with a stable code.
/// The texts for people are found by the code; the details fill their blanks.
public final class Rejection extends RuntimeException {
    private final String code;
    private final Map<String, String> details;

    public Rejection(String code, Map<String, String> details) {
        super(code + " " + details, null, false, false);
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
