package vn.sovang.log;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/// Refuses to start a service on a database of another shape than it was built for. The build
/// copies the migrator's scripts beside this class, so a new migration is known here without being
/// named anywhere.
public final class SchemaVersion {
    private static final String SCRIPTS = "classpath:vn/sovang/log/migrations/*/V*.sql";
    private static final Pattern VERSION = Pattern.compile("V(\\d+)_(\\d+)__.*\\.sql");

    private SchemaVersion() {}

    /// Verifies the schema. To be called before a service uses the database.
    ///
    /// @throws IllegalStateException when the database lacks a migration, or has one that is not
    ///   known here
    public static void verify(DataSource dataSource) {
        compare(expected(), applied(dataSource));
    }

    static void compare(Set<String> expected, Set<String> applied) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(applied);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "the database lacks migrations %s: run the migrator first".formatted(missing));
        }
        Set<String> unknown = new TreeSet<>(applied);
        unknown.removeAll(expected);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "the database has migrations %s, unknown here: start a newer service"
                            .formatted(unknown));
        }
    }

    static Set<String> expected() {
        try {
            Set<String> versions = new TreeSet<>();
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SCRIPTS))
                    .map(Resource::getFilename)
                    .forEach(name -> versions.add(version(String.valueOf(name))));
            return versions;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> applied(DataSource dataSource) {
        return new TreeSet<>(
                new Jdbc(dataSource)
                        .query(
                                "select version from log.flyway_schema_history"
                                        + " where success and version is not null",
                                row -> row.getString(1)));
    }

    private static String version(String script) {
        Matcher named = VERSION.matcher(script);
        if (!named.matches()) {
            throw new IllegalStateException("not the name of a migration: " + script);
        }
        return named.group(1) + "." + named.group(2);
    }
}
