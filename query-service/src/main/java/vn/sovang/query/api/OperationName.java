package vn.sovang.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Name of an operation, as its address says it: `/api/plans/{id}/summary` is `PlanSummary`.
///
/// @param collection first part of the address
/// @param parts in capitals, those before an id in the singular
record OperationName(String collection, List<String> parts) {
    OperationName {
        parts = List.copyOf(parts);
    }

    static OperationName of(String path) {
        String[] steps = path.substring("/api/".length()).split("/", -1);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            if (!steps[i].startsWith("{")) {
                boolean isOne = i + 1 < steps.length && steps[i + 1].startsWith("{");
                parts.add(isOne ? singular(steps[i]) : steps[i]);
            }
        }
        return new OperationName(steps[0], parts.stream().map(OperationName::camel).toList());
    }

    String read(boolean isList) {
        return (isList ? "list" : "get") + String.join("", parts);
    }

    /// The verb comes last in the address.
    String act() {
        return parts.getLast().toLowerCase(Locale.ROOT)
                + String.join("", parts.subList(0, parts.size() - 1));
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
    }

    private static String camel(String kebab) {
        return List.of(kebab.split("-", -1)).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
