package vn.sovang.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A plain proxy in front of several instances: each request goes to the next one, and on to
/// another where nobody listens. What breaks off on its way is answered 502: the proxy does not
/// know what became of it.
final class RoundRobin implements AutoCloseable {
    private static final List<String> PASSED =
            List.of("Authorization", "Content-Type", "Idempotency-Key", "Cookie", "Accept");

    private final List<URI> instances;
    private final AtomicInteger next = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;

    RoundRobin(URI... instances) throws IOException {
        this.instances = List.of(instances);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int first = next.getAndIncrement();
            Optional<HttpResponse<byte[]>> answer = Optional.empty();
            for (int tried = 0; tried < instances.size() && answer.isEmpty(); tried++) {
                URI instance = instances.get(Math.floorMod(first + tried, instances.size()));
                answer = ask(instance, exchange, body);
            }
            byte[] content = answer.map(HttpResponse::body).orElseGet(() -> new byte[0]);
            exchange.sendResponseHeaders(
                    answer.map(HttpResponse::statusCode).orElse(502),
                    content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        } catch (UncheckedIOException brokenOff) {
            exchange.sendResponseHeaders(502, -1);
        } finally {
            exchange.close();
        }
    }

    /// Empty where nobody listens, and for a read where the answer broke off: it may be asked
    /// again.
    private Optional<HttpResponse<byte[]>> ask(URI instance, HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(instance.resolve(exchange.getRequestURI().toString()))
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        PASSED.forEach(name ->
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                        .ifPresent(value -> request.header(name, value)));
        try {
            return Optional.of(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (ConnectException nobody) {
            return Optional.empty();
        } catch (IOException brokenOff) {
            if (exchange.getRequestMethod().equals("GET")) {
                return Optional.empty();
            }
            throw new UncheckedIOException(brokenOff);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
