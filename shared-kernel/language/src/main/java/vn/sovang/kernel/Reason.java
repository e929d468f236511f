package vn.sovang.kernel;

import java.util.Map;

/// A numbered reason for which an aggregate refuses; the enums that list them implement this.
public interface Reason {
    Rejection.Kind kind();

    String code();

    default Rejection because(Map<String, String> details) {
        return new Rejection(kind(), code(), details);
    }

    /// A rejection with one detail; of a closed list its code.
    default Rejection because(String name, Object value) {
        return because(
                Map.of(name, value instanceof Enum<?> one ? Closed.code(one) : value.toString()));
    }
}
