package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Every folder of migrations is part of one history, so two builders can take the same version
/// unseen.
class MigrationTest {
    private static final List<Path> MIGRATIONS =
            Repository.files(".sql").stream()
                    .filter(file -> file.toString().contains("/db/migration/"))
                    .toList();

    @Test
    void every_migration_has_a_version_of_its_own() {
        Map<String, List<String>> byVersion =
                MIGRATIONS.stream()
                        .filter(file -> !isRepeatable(file))
                        .collect(
                                groupingBy(
                                        MigrationTest::version,
                                        mapping(Repository::nameOf, toList())));

        assertThat(MIGRATIONS).isNotEmpty();
        assertThat(byVersion.values())
                .as("give one a later version")
                .allMatch(all -> all.size() == 1);
    }

    /// Functions, which are run again whenever their text changes, so that a change has a diff.
    @Test
    void a_repeatable_migration_has_a_telling_name_and_nothing_but_functions() {
        assertThat(MIGRATIONS)
                .filteredOn(MigrationTest::isRepeatable)
                .isNotEmpty()
                .allSatisfy(file -> {
                    assertThat(file.getFileName().toString())
                            .matches("R__[a-z][a-z0-9]*(_[a-z0-9]+)*\\.sql");
                    assertThat(Repository.text(file))
                            .doesNotContainPattern("(?im)^\\s*(create|alter|drop) table|^drop ");
                });
    }

    @Test
    void a_migration_is_named_by_its_time_and_what_it_does() {
        assertThat(MIGRATIONS)
                .filteredOn(file -> !isRepeatable(file))
                .extracting(file -> file.getFileName().toString())
                .allMatch(
                        name -> name.matches("V\\d{8}_\\d{4}__[a-z][a-z0-9]*(_[a-z0-9]+)+\\.sql"));
    }

    private static boolean isRepeatable(Path file) {
        return file.getFileName().toString().startsWith("R__");
    }

    private static String version(Path file) {
        return file.getFileName().toString().split("__")[0];
    }
}
