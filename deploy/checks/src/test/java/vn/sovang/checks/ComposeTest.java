package vn.sovang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// No container engine is needed to see that these hold.
class ComposeTest {
    private static final Path FOLDER = Repository.ROOT.resolve("deploy/compose");
    private static final List<String> ONCE = List.of("bootstrap", "migrator");

    private final Map<String, Object> compose =
            new Yaml().load(Repository.text(FOLDER.resolve("compose.yaml")));

    @Test
    void all_parts_are_there() {
        assertThat(services().keySet())
                .containsExactlyInAnyOrder(
                        "postgres",
                        "bootstrap",
                        "migrator",
                        "sign-in",
                        "command-service",
                        "query-service");
    }

    @Test
    void every_part_is_hardened() {
        services()
                .forEach((name, service) ->
                        assertThat(service)
                                .as(name)
                                .containsEntry("read_only", true)
                                .containsEntry("cap_drop", List.of("ALL"))
                                .containsEntry("security_opt", List.of("no-new-privileges:true")));
    }

    @Test
    void everything_that_keeps_running_says_whether_it_works() {
        services()
                .forEach((name, service) -> {
                    if (!ONCE.contains(name)) {
                        assertThat(map(service, "healthcheck")).as(name).containsKey("test");
                    }
                });
    }

    /// A container is killed after ten seconds otherwise.
    @Test
    void a_service_is_killed_only_after_the_time_that_its_stop_may_take() {
        assertThat(services().get("command-service")).containsEntry("stop_grace_period", "70s");
        assertThat(services().get("query-service")).containsEntry("stop_grace_period", "40s");
    }

    @Test
    void the_sample_sign_in_is_local_only() {
        assertThat(services().get("sign-in")).containsEntry("profiles", List.of("local"));
    }

    @Test
    void every_port_is_published_on_this_machine_only() {
        services()
                .forEach((name, service) -> {
                    if (service.containsKey("ports")) {
                        assertThat((List<?>) service.get("ports"))
                                .as(name)
                                .allMatch(port -> port.toString().startsWith("127.0.0.1:"));
                    }
                });
    }

    @Test
    void no_password_stands_in_the_file() {
        services()
                .forEach((name, service) ->
                        assertThat(map(service, "environment").keySet())
                                .as(name)
                                .noneMatch(key -> key.endsWith("PASSWORD")));
        assertThat(map(compose, "secrets").values())
                .allSatisfy(secret -> assertThat(secret).asString().contains("file=./secrets/"));
    }

    @Test
    void what_routing_takes_is_handed_on_and_stands_in_the_guide() {
        Path settings =
                Repository.ROOT.resolve(
                        "command-service/src/main/resources/application-axon-server.yml");
        String guide = Repository.text(Repository.ROOT.resolve("docs/guide/several-machines.md"));
        List<String> variables =
                Pattern.compile("\\$\\{(SOVANG_AXON_[A-Z]+):")
                        .matcher(Repository.text(settings))
                        .results()
                        .map(variable -> variable.group(1))
                        .toList();

        assertThat(variables).hasSizeGreaterThan(5);
        assertThat(map(services().get("command-service"), "environment"))
                .containsKeys(variables.toArray(String[]::new));
        assertThat(guide).contains(variables);
    }

    @Test
    void no_port_of_a_router_is_published() {
        assertThat(services())
                .allSatisfy((_, service) ->
                        assertThat(String.valueOf(service.get("ports")))
                                .doesNotContain("8024", "8124", "8224"));
    }

    @Test
    void every_image_that_is_built_names_a_module_of_this_repository() {
        services()
                .forEach((name, service) -> {
                    if (service.containsKey("build")) {
                        Map<String, Object> arguments = map(map(service, "build"), "args");
                        Path module = Repository.ROOT.resolve(arguments.get("MODULE").toString());
                        assertThat(module.resolve("pom.xml")).as(name).exists();
                    }
                });
    }

    @Test
    void the_image_runs_as_an_ordinary_user() {
        String dockerfile = Repository.text(FOLDER.resolve("Dockerfile"));

        assertThat(dockerfile).contains("\nUSER sovang\n").doesNotContain(":latest");
        assertThat(Files.isExecutable(FOLDER.resolve("start"))).isTrue();
        assertThat(Files.isExecutable(FOLDER.resolve("is-ready"))).isTrue();
    }

    private Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        map(compose, "services")
                .keySet()
                .forEach(name -> services.put(name, map(map(compose, "services"), name)));
        return services;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.getOrDefault(name, Map.of());
    }
}
