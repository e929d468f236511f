package vn.sovang.local;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Stands in for a service: says that it is ready, writes down when it is stopped, ends when its
/// stdin does.
///
/// Arguments: its name, the file to write to, and optionally `never-ready` or `dies`.
final class FakeProgram {
    private FakeProgram() {}

    public static void main(String[] args) throws Exception {
        String name = args[0];
        Path diary = Path.of(args[1]);
        String fault = args.length > 2 ? args[2] : "";
        write(diary, name + " started with profile " + System.getenv("SPRING_PROFILES_ACTIVE"));
        if (fault.equals("dies")) {
            System.out.println("a very clear reason");
            System.exit(3);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(diary, name + " stopped")));
        listen(fault.equals("never-ready") ? 503 : 200);
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static void listen(int status) throws Exception {
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                "/actuator/health/readiness",
                call -> {
                    call.getResponseHeaders().set("Server", System.getenv("SERVER_SERVER_HEADER"));
                    call.sendResponseHeaders(status, -1);
                    call.close();
                });
        server.start();
    }

    private static void write(Path diary, String line) {
        try {
            Files.writeString(
                    diary, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
