package vn.sovang.query.difference;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// Order of keys: as the database orders them, by their bytes.
final class Key {
    static final Comparator<String> ORDER =
            (one, other) ->
                    Arrays.compareUnsigned(
                            one.getBytes(StandardCharsets.UTF_8),
                            other.getBytes(StandardCharsets.UTF_8));

    /// Order in which the end, which has no key, comes last.
    static final Comparator<@Nullable String> LAST_IS_NONE = Comparator.nullsLast(ORDER);

    private Key() {}
}
