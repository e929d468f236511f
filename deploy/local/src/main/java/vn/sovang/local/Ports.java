package vn.sovang.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// Ports on which the programs listen on this machine; 0 stands for any free port.
public record Ports(int signIn, int command, int query) {
    private static final int SIGN_IN = 9000;
    private static final int COMMAND = 8081;
    private static final int QUERY = 8080;

    /// Bound below the ports that Linux and macOS hand out by themselves: minutes can pass until
    /// the program listens, and no connection of another program may have got the port until then.
    private static final int FIRST_FREE = 20_000;

    private static final int BEYOND_FREE = 32_768;

    /// Any free ports, for tests that run beside each other.
    public static Ports any() {
        return new Ports(0, 0, 0);
    }

    /// The usual ports, unless `SOVANG_SIGNIN_PORT`, `SOVANG_COMMAND_PORT` or `SOVANG_QUERY_PORT`
    /// say otherwise.
    public static Ports fromEnvironment() {
        return new Ports(
                fromEnvironment("SOVANG_SIGNIN_PORT", SIGN_IN),
                fromEnvironment("SOVANG_COMMAND_PORT", COMMAND),
                fromEnvironment("SOVANG_QUERY_PORT", QUERY));
    }

    /// The same with every 0 replaced, after a check that each port is free and no two are the
    /// same.
    Ports chosen() {
        Map<Integer, String> taken = new HashMap<>();
        return new Ports(
                chosen(signIn, "sign-in", "SOVANG_SIGNIN_PORT", taken),
                chosen(command, "command-service", "SOVANG_COMMAND_PORT", taken),
                chosen(query, "query-service", "SOVANG_QUERY_PORT", taken));
    }

    static int anyFree() {
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(FIRST_FREE, BEYOND_FREE);
        } while (!isFree(port));
        return port;
    }

    /// Free for all addresses: a program that listens on one of them already takes it.
    static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address, 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int chosen(
            int wanted, String program, String variable, Map<Integer, String> taken) {
        int port = wanted;
        while (port == 0 || (wanted == 0 && taken.containsKey(port))) {
            port = anyFree();
        }
        String other = taken.putIfAbsent(port, program);
        if (other != null || !isFree(port)) {
            throw new CannotStart(
                    "Cổng %d (%s) đang bị %s dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác, ví dụ: %s=%d (port in use)"
                            .formatted(
                                    port,
                                    program,
                                    other == null ? "chương trình khác" : other,
                                    variable,
                                    port + 10_000));
        }
        return port;
    }

    private static int fromEnvironment(String variable, int usual) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new CannotStart(variable + " phải là một số cổng, không phải " + value, e);
        }
    }
}
