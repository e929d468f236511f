package vn.sovang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Instance of command-service over the measured database.
final class CommandService implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Pattern DECIDED =
            Pattern.compile("(?m)^sovang_command_decided_total\\{.*on=\"(\\w+)\".*} (\\S+)$");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ServiceProcess process;
    private final String address;

    private CommandService(ServiceProcess process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Starts one and waits until it takes commands.
    ///
    /// @param more of its environment
    static CommandService start(
            BenchDatabase database, Path folder, String issuer, Map<String, String> more)
            throws IOException, InterruptedException {
        int port = ServiceProcess.freePort();
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(
                Map.of(
                        "SERVER_PORT",
                        Integer.toString(port),
                        "SOVANG_DB_URL",
                        database.url(),
                        "SOVANG_DB_PASSWORD",
                        BenchDatabase.commandPassword(),
                        "SOVANG_ISSUER",
                        issuer,
                        "SOVANG_LIMITS_CALLER_PER_SECOND",
                        "1000000",
                        "SOVANG_LIMITS_CALLER_AT_ONCE",
                        "1000000",
                        "SOVANG_LIMITS_PROVINCE_PER_SECOND",
                        "1000000",
                        "SOVANG_LIMITS_PROVINCE_AT_ONCE",
                        "1000000"));
        CommandService service =
                new CommandService(
                        ServiceProcess.start("command-service", folder, environment),
                        "http://localhost:" + port);
        while (!service.isReady()) {
            if (!service.process.isAlive()) {
                throw new IllegalStateException("command-service ended: see its log");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return service;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Sends a command under a key of its own; the status of the answer.
    int post(String token, String path, String body) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /// Adds the number of commands by what they were decided on.
    void count(Map<String, Double> decided) throws IOException, InterruptedException {
        Matcher found = DECIDED.matcher(get("/actuator/prometheus").body());
        while (found.find()) {
            decided.merge(found.group(1), Double.valueOf(found.group(2)), Double::sum);
        }
    }

    Duration cpu() {
        return process.cpu();
    }

    @Override
    public void close() {
        process.close();
        http.shutdownNow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                BodyHandlers.ofString());
    }
}
