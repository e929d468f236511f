package vn.sovang.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The compiled main classes of each module, known by the folder that they come from and not by
/// their names.
record Modules(Map<String, List<JavaClass>> byModule) {
    private static final Map<String, String> FOLDERS = folders();
    private static final Modules IMPORTED = read();

    /// Read once for all tests: it takes longer than most of what they ask of it.
    static Modules imported() {
        return IMPORTED;
    }

    private static Modules read() {
        JavaClasses all =
                new ClassFileImporter()
                        .importPaths(
                                FOLDERS.values().stream()
                                        .map(Modules::classes)
                                        .filter(Files::exists)
                                        .toList());
        Map<String, List<JavaClass>> byModule = new LinkedHashMap<>();
        FOLDERS.forEach((module, folder) -> {
            String origin = classes(folder).toUri().toString();
            byModule.put(module, all.stream().filter(c -> isFrom(c, origin)).toList());
        });
        return new Modules(byModule);
    }

    List<JavaClass> of(String module) {
        return byModule.getOrDefault(module, List.of());
    }

    Stream<JavaClass> of(List<String> modules) {
        return modules.stream().flatMap(module -> of(module).stream());
    }

    List<String> empty() {
        return byModule.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isFrom(JavaClass type, String origin) {
        return type.getSource()
                .map(source -> source.getUri().toString().startsWith(origin))
                .orElse(false);
    }

    private static Path classes(String folder) {
        return Repository.ROOT.resolve(folder).resolve("target/classes");
    }

    private static Map<String, String> folders() {
        Map<String, String> folders = new LinkedHashMap<>();
        for (String folder :
                List.of(
                        "shared-kernel/language",
                        "shared-kernel/event-log",
                        "shared-kernel/service-platform",
                        "command-service",
                        "query-service",
                        "deploy/migrator",
                        "deploy/sign-in",
                        "deploy/local")) {
            folders.put(folder.substring(folder.indexOf('/') + 1), folder);
        }
        return folders;
    }
}
