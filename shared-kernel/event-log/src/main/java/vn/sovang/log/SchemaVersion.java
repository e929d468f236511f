package vn.sovang.log;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import javax.sql.DataSource;

/// Refuses to start a service on a database of another shape than it was built for. The build
/// copies the migrator's scripts beside this class, so a new migration is known here without being
/// named anywhere.
///
/// A versioned script is known by its version. A repeatable one (`R__…`) holds functions; it is
/// known by its name and checksum, so that a service never calls functions of another release.
public final class SchemaVersion {
    private static final String SCRIPTS = "classpath:vn/sovang/log/migrations/*/*.sql";
    private static final String APPLIED =
            """
            select version from log.flyway_schema_history where success and version is not null
            union all
            select script || ' ' || checksum
            from (select distinct on (script) script, checksum from log.flyway_schema_history
                  where success and version is null and type = 'SQL'
                  order by script, installed_rank desc) repeatable
            """;
    private static final String REPEATABLE = "R__";
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
                    .forEach(script -> versions.add(version(script)));
            return versions;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> applied(DataSource dataSource) {
        return new TreeSet<>(new Jdbc(dataSource).query(APPLIED, row -> row.getString(1)));
    }

    private static String version(Resource script) {
        String name = String.valueOf(script.getFilename());
        if (name.startsWith(REPEATABLE)) {
            return "%s %d".formatted(folderAnd(name, script), checksum(script));
        }
        Matcher named = VERSION.matcher(name);
        if (!named.matches()) {
            throw new IllegalStateException("not the name of a migration: " + name);
        }
        return named.group(1) + "." + named.group(2);
    }

    /// Name of a script in the history.
    private static String folderAnd(String name, Resource script) {
        try {
            List<String> path = List.of(script.getURL().getPath().split("/"));
            return path.get(path.size() - 2) + "/" + name;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Flyway's checksum of a script: over the lines, whatever ends them.
    private static int checksum(Resource script) {
        CRC32 checksum = new CRC32();
        try {
            script.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return (int) checksum.getValue();
    }
}
