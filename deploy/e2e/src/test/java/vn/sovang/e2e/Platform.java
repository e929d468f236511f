package vn.sovang.e2e;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.local.LocalPlatform;
import vn.sovang.local.Options;
import vn.sovang.local.Ports;
import vn.sovang.local.Tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/// The whole platform as the run command starts it, on free ports, and how people talk to it. It
/// ends with the JVM. With `-Dsovang.running=<reads>,<commands>,<sign-in>` it is one that runs
/// already.
final class Platform implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    static final Path DATA = Path.of("target", "data").toAbsolutePath();

    private static @Nullable Platform running;
    private static boolean wasStarted;

    private final List<String> said = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final @Nullable LocalPlatform local;
    private final URI query;
    private final URI command;
    private final Function<String, String> tokens;

    record Reply(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    private Platform(boolean fresh) {
        Path root = Path.of("").toAbsolutePath().getParent().getParent();
        LocalPlatform started =
                LocalPlatform.start(DATA, Ports.any(), new Options(root, fresh, true, said::add));
        local = started;
        query = started.query();
        command = started.command();
        tokens = started::token;
    }

    private Platform(String[] running) {
        local = null;
        query = URI.create(running[0]);
        command = URI.create(running[1]);
        tokens = new Tokens(http, URI.create(running[2]))::of;
    }

    /// The one that all tests share, as to load the sample takes long. Once closed it starts again,
    /// on the data that it had.
    static synchronized Platform shared() {
        if (running == null) {
            String addresses = System.getProperty("sovang.running", "");
            running =
                    addresses.isEmpty()
                            ? new Platform(!wasStarted)
                            : new Platform(addresses.split(","));
            wasStarted = true;
        }
        return running;
    }

    /// Another one on a freshly loaded sample, in place of the one that ran.
    static synchronized Platform anew() {
        if (running != null) {
            running.close();
        }
        wasStarted = false;
        return shared();
    }

    LocalPlatform local() {
        return Objects.requireNonNull(local, "a platform that somebody else started");
    }

    URI query() {
        return query;
    }

    /// The line that the run prints for a plan.
    String line(String code) {
        return said.stream().filter(line -> line.startsWith(code + " ")).findFirst().orElse("");
    }

    Reply get(String post, String path) {
        return get(post, query, path);
    }

    Reply get(String post, URI service, String path) {
        return send(request(post, service, path).build());
    }

    Reply post(String post, String path, String body) {
        return post(post, path, body, UUID.randomUUID().toString());
    }

    Reply post(String post, String path, String body, String key) {
        return post(post, command, path, body, key);
    }

    Reply post(String post, URI service, String path, String body, String key) {
        return send(
                request(post, service, path)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    Reply upload(String post, byte[] content) {
        return send(
                request(post, command, "/api/attachments")
                        .header("Content-Type", "application/pdf")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build());
    }

    /// Asks query-service to rebuild a projection.
    Reply rebuild(String post, String path) {
        return send(request(post, query, path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    Reply open(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    @Override
    public void close() {
        forget();
        http.close();
        if (local != null) {
            local.close();
        }
    }

    private static synchronized void forget() {
        running = null;
    }

    private HttpRequest.Builder request(String post, URI service, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + tokens.apply(post));
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
