package vn.sovang.query.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands where command-service stands, and answers what the test says.
public final class TestCommands {
    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "{}";

    /// A command as it came.
    public record Sent(
            String path, String key, String token, String language, String ifMatch, String body) {}

    public TestCommands() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void answer(int code, String json) {
        status = code;
        body = json;
        sent.clear();
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            sent.add(
                    new Sent(
                            exchange.getRequestURI().getPath(),
                            header(exchange, "Idempotency-Key"),
                            header(exchange, "Authorization"),
                            header(exchange, "Accept-Language"),
                            header(exchange, "If-Match"),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8)));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }
}
