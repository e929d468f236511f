package vn.sovang.platform.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Codes of problems by their status.
public final class Refusals {
    private final Map<Integer, SortedSet<String>> codes = new TreeMap<>();

    private Refusals() {}

    /// Those of every operation.
    public static Refusals ofAll() {
        return new Refusals()
                .with(400, "request.malformed")
                .with(401, "caller.no-token")
                .with(
                        403,
                        "caller.claims-missing",
                        "caller.role-missing",
                        "caller.subject-unfit",
                        "caller.tenant-unknown")
                .with(404, "path.unknown")
                .with(429, "requests.too-many", "requests.too-many-of-province")
                .with(500, "record.unreadable", "server.failed")
                .with(
                        503,
                        "database.busy",
                        "database.unreachable",
                        "record.busy",
                        "server.unavailable",
                        "sign-in.unreachable");
    }

    public Refusals with(int status, String... more) {
        return with(status, List.copyOf(Arrays.asList(more)));
    }

    public Refusals with(int status, Collection<String> more) {
        codes.computeIfAbsent(status, _ -> new TreeSet<>()).addAll(more);
        return this;
    }

    public Map<Integer, SortedSet<String>> codes() {
        return codes;
    }
}
