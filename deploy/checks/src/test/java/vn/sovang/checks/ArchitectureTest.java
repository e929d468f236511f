package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

class ArchitectureTest {

    private static final String COMMAND = "vn.sovang.command";
    private static final String PLANTED = "vn.sovang.checks.planted";
    private static final String PLATFORM = "vn.sovang.platform";
    private static final String ROOT = "";
    private static final Set<String> KNOWN_TO_ALL =
            Set.of(ROOT, "act", "dispatch", "edge", "sample");
    private static final Set<String> KNOWING_ALL = Set.of(ROOT, "dispatch", "automation");

    private static final List<String> FRAMEWORKS =
            List.of("org.axonframework.", "org.springframework.", "java.sql.", "javax.sql.");
    private static final List<String> CONNECTOR =
            List.of("org.axonframework.axonserver.", "io.axoniq.", "io.grpc.");
    private static final List<String> RUNTIME_MODULES =
            List.of(
                    "language",
                    "event-log",
                    "service-platform",
                    "command-service",
                    "query-service");

    private static Modules modules;

    @BeforeAll
    static void importClasses() {
        modules = Modules.imported();
    }

    @Test
    void every_module_was_looked_at() {
        List<String> empty = modules.empty();

        assertThat(empty).as("modules without classes").isEmpty();
        Assumptions.assumeTrue(empty.isEmpty(), () -> "not built yet, so not checked: " + empty);
    }

    @Test
    void the_language_depends_on_the_jdk_and_jspecify_only() {
        Set<JavaClass> language = new HashSet<>(modules.of("language"));

        assertThat(language).isNotEmpty();
        assertNone(
                "the published language needs nothing but the JDK",
                dependencies(
                        language.stream(),
                        target ->
                                !language.contains(target)
                                        && !isJdk(target)
                                        && !target.getPackageName().startsWith("org.jspecify")));
    }

    @Test
    void states_and_rejections_know_no_framework() {
        Stream<JavaClass> rules =
                modules.of(List.of("language", "command-service"))
                        .filter(type ->
                                outermost(type).getSimpleName().endsWith("State")
                                        || outermost(type).getSimpleName().endsWith("Rejection"));

        assertNone(
                "rules are pure: no Axon, no Spring, no SQL",
                dependencies(
                        rules,
                        target -> FRAMEWORKS.stream().anyMatch(target.getName()::startsWith)));
    }

    /// The wiring knows all features, and an automation answers one's events with another's
    /// commands; no feature knows an automation.
    @Test
    void features_of_command_service_do_not_depend_on_each_other() {
        assertNone(
                "a feature reaches another through the shared kernel only",
                crossings(modules.of("command-service"), COMMAND));
    }

    @Test
    void the_two_services_never_depend_on_each_other() {
        assertNone(
                "command-service knows query-service", between("command-service", "query-service"));
        assertNone(
                "query-service knows command-service", between("query-service", "command-service"));
    }

    @Test
    void the_event_log_and_the_platform_know_no_service() {
        for (String service : List.of("command-service", "query-service")) {
            assertNone("the event log knows " + service, between("event-log", service));
            assertNone("the platform knows " + service, between("service-platform", service));
        }
    }

    /// The desk asks for the role of a view before it says at which moment its boards are read.
    @Test
    void endpoints_read_through_the_desk() {
        Stream<JavaClass> endpoints =
                modules.of("query-service").stream()
                        .filter(type -> outermost(type).getSimpleName().endsWith("Endpoint"));

        assertNone(
                "an endpoint finds its moment by itself",
                dependencies(endpoints, target -> target.getSimpleName().equals("Moments")));
    }

    @Test
    void only_routing_knows_the_connector_of_axon_server() {
        assertNone(
                "domain, rules and edges are the same with and without Axon Server",
                dependencies(
                        modules.of(RUNTIME_MODULES)
                                .filter(type -> !isIn(type, COMMAND + ".routing")),
                        target -> CONNECTOR.stream().anyMatch(target.getName()::startsWith)));
    }

    @Test
    void only_the_platform_reads_the_clock_of_the_machine() {
        assertNone(
                "take the time from the Clock that is handed in",
                clockReadings(modules.of(RUNTIME_MODULES).filter(type -> !isIn(type, PLATFORM))));
    }

    @Test
    void the_rules_find_what_breaks_them() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        assertThat(clockReadings(planted.stream())).hasSize(3);
        assertThat(crossings(List.copyOf(planted), PLANTED))
                .singleElement()
                .asString()
                .contains("planted.one.ReadsTheClock", "planted.two.IsCalled");
        assertThat(dependencies(planted.stream(), target -> !isJdk(target)))
                .anyMatch(found -> found.contains("org.assertj"));
    }

    private static List<String> clockReadings(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(ArchitectureTest::readsTheClock)
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    private static List<String> crossings(List<JavaClass> types, String root) {
        Set<JavaClass> all = new HashSet<>(types);
        return types.stream()
                .filter(type -> isBound(featureOf(type, root)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> crossesFeatures(dependency, all, root))
                .map(ArchitectureTest::inShort)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> between(String from, String to) {
        Set<JavaClass> forbidden = new HashSet<>(modules.of(to));
        return dependencies(modules.of(from).stream(), forbidden::contains);
    }

    private static List<String> dependencies(
            Stream<JavaClass> from, Predicate<JavaClass> isForbidden) {
        return from.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        isForbidden.test(dependency.getTargetClass().getBaseComponentType()))
                .map(ArchitectureTest::inShort)
                .distinct()
                .sorted()
                .toList();
    }

    private static String inShort(Dependency dependency) {
        return "%s → %s %s"
                .formatted(
                        dependency.getOriginClass().getName(),
                        dependency.getTargetClass().getBaseComponentType().getName(),
                        dependency.getSourceCodeLocation());
    }

    private static boolean crossesFeatures(
            Dependency dependency, Set<JavaClass> classes, String root) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = featureOf(dependency.getOriginClass(), root);
        String to = featureOf(target, root);
        return classes.contains(target) && !KNOWN_TO_ALL.contains(to) && !to.equals(from);
    }

    private static boolean isBound(String part) {
        return !KNOWING_ALL.contains(part);
    }

    /// `campaign` for `vn.sovang.command.campaign.anything`, empty for the root package.
    private static String featureOf(JavaClass type, String root) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return ROOT;
        }
        return name.substring(root.length() + 1).split("\\.")[0];
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String method = access.getTarget().getName();
        boolean isHandedAClock = access.getTarget().getFullName().contains("java.time.Clock)");
        return switch (method) {
            case "now" -> owner.startsWith("java.time.") && !isHandedAClock;
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> access.getTarget().getFullName().equals("java.util.Date.<init>()");
            default -> owner.equals("java.time.Clock") && method.startsWith("system");
        };
    }

    private static boolean isJdk(JavaClass type) {
        return type.isPrimitive()
                || ClassLoader.getPlatformClassLoader()
                                .getResource(type.getName().replace('.', '/') + ".class")
                        != null;
    }

    private static boolean isIn(JavaClass type, String packageName) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static void assertNone(String rule, List<String> found) {
        assertThat(found).as(rule).isEmpty();
    }
}
