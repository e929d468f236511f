package vn.sovang.local;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// PostgreSQL, the sign-in and both services, running on this machine until [#close()].
///
/// The local run and the end-to-end tests start the same thing. When the JVM ends, so does all of
/// it, in the order: query-service, command-service, sign-in, PostgreSQL.
public final class LocalPlatform implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Options options;
    private final Ports ports;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Tokens tokens;
    private final Deque<AutoCloseable> owned = new ArrayDeque<>();
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final Map<String, RunningProgram> programs = new HashMap<>();
    private final Thread closer = new Thread(this::close, "local-platform-closer");
    private boolean closed;
    private @Nullable Database database;

    private LocalPlatform(Options options, Ports ports) {
        this.options = options;
        this.ports = ports;
        this.tokens = new Tokens(http, signIn());
    }

    /// Returns when everything is ready.
    ///
    /// @throws CannotStart with the reason; whatever had been started is stopped again
    public static LocalPlatform start(Path dataFolder, Ports ports, Options options) {
        return start(dataFolder, ports, options, Programs.builtIn(options.root()));
    }

    static LocalPlatform start(Path dataFolder, Ports ports, Options options, Programs programs) {
        var platform = new LocalPlatform(options, ports.chosen());
        Runtime.getRuntime().addShutdownHook(platform.closer);
        try {
            platform.start(dataFolder, programs);
            return platform;
        } catch (RuntimeException | Error e) {
            platform.close();
            throw e;
        }
    }

    public URI query() {
        return address(ports.query());
    }

    public URI command() {
        return address(ports.command());
    }

    public URI signIn() {
        return address(ports.signIn());
    }

    /// A token of a sample post, such as `kiem-tra.ha-tinh`.
    public String token(String post) {
        return tokens.of(post);
    }

    /// The process of one program, `sign-in`, `command-service` or `query-service`, for tests that
    /// stop it on purpose.
    public ProcessHandle process(String program) {
        return program(program).handle();
    }

    /// Another instance of a service on the same data, ready to work; it may end at any time.
    public record Another(URI address, ProcessHandle process) {}

    /// Starts another instance of `command-service` or `query-service`, for tests.
    public Another another(String program) {
        RunningProgram second = own(program(program)::another);
        new Readiness(http, LONGEST_START).await(second);
        return new Another(address(second.port()), second.handle());
    }

    private RunningProgram program(String name) {
        RunningProgram running = programs.get(name);
        if (running == null) {
            throw new IllegalArgumentException("no program " + name + " in " + programs.keySet());
        }
        return running;
    }

    /// Completes with the reason when a program ends that nobody stopped.
    public CompletableFuture<String> failure() {
        return failure.copy();
    }

    /// Address of the database, for tests that look behind the services.
    public String databaseUrl() {
        if (database == null) {
            throw new IllegalStateException("PostgreSQL is not started");
        }
        return database.url();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!owned.isEmpty()) {
            options.say().accept("Đang dừng… (stopping)");
        }
        RuntimeException first = null;
        while (!owned.isEmpty()) {
            try {
                owned.pop().close();
            } catch (Exception e) {
                first = first == null ? new IllegalStateException(e) : first;
            }
        }
        http.shutdownNow();
        forgetCloser();
        if (first != null) {
            throw first;
        }
    }

    private void start(Path folder, Programs java) {
        DataFolder data = own(() -> DataFolder.open(folder));
        if (options.fresh()) {
            OrphanPostgres.stop(data.postgres(), options.say());
            data.putAside(options.say());
        }
        boolean loading = options.sample() && SampleRun.isNeeded(data);
        step("PostgreSQL", () -> database = own(() -> Database.start(data, options.say())));
        Database started = Objects.requireNonNull(database);
        watch(started);
        step("Lược đồ và các tỉnh mẫu (schema)", () -> Schema.prepare(started));
        List<RunningProgram> children =
                specs(data, java, started, loading).stream().map(this::run).toList();
        var readiness = new Readiness(http, LONGEST_START);
        for (RunningProgram child : children) {
            step("%s, cổng %d".formatted(child.name(), child.port()), () -> readiness.await(child));
        }
        if (options.sample()) {
            new SampleRun(this, http, data, options.say()).loadAndShow(loading);
        }
    }

    /// Programs in the order of their start; they stop the other way round.
    private List<ProgramSpec> specs(
            DataFolder data, Programs java, Database started, boolean loading) {
        Map<String, String> forSignIn = environment(ports.signIn());
        forSignIn.put("SOVANG_WEB", withoutSlash(query()));
        forSignIn.put("SOVANG_DATA", data.path().toString());
        // Both programs start together, so nobody has to keep it.
        String webSecret = UUID.randomUUID().toString();
        forSignIn.put("SOVANG_WEB_SECRET", webSecret);
        Map<String, String> forCommand =
                withDatabase(ports.command(), started, KeptPasswords.COMMAND);
        if (loading) {
            forCommand.put("SOVANG_SAMPLE", "loading");
        }
        Map<String, String> forQuery = withDatabase(ports.query(), started, KeptPasswords.QUERY);
        forQuery.put("SOVANG_WEB", withoutSlash(query()));
        forQuery.put("SOVANG_WEB_SECRET", webSecret);
        forQuery.put("SOVANG_COMMAND_URL", withoutSlash(command()));
        forQuery.put("SOVANG_CHECKPOINTS", data.path().resolve("checkpoints").toString());
        return List.of(
                spec("sign-in", ports.signIn(), java.signIn(), forSignIn, data),
                spec("command-service", ports.command(), java.command(), forCommand, data),
                spec("query-service", ports.query(), java.query(), forQuery, data));
    }

    private static ProgramSpec spec(
            String name,
            int port,
            List<String> java,
            Map<String, String> environment,
            DataFolder data) {
        return new ProgramSpec(name, port, java, environment, data.log(name));
    }

    private Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "localhost");
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SOVANG_ISSUER", withoutSlash(signIn()));
        environment.put("SOVANG_AUDIENCE", "sovang");
        return environment;
    }

    private Map<String, String> withDatabase(int port, Database started, String role) {
        Map<String, String> environment = environment(port);
        environment.put("SOVANG_DB_URL", started.url());
        environment.put("SOVANG_DB_USER", role);
        environment.put("SOVANG_DB_PASSWORD", started.password(role));
        environment.put("SOVANG_MASTER_KEY", started.password(KeptPasswords.MASTER_KEY));
        return environment;
    }

    private RunningProgram run(ProgramSpec spec) {
        RunningProgram program = own(() -> RunningProgram.start(spec));
        programs.put(program.name(), program);
        var _ = program.onExit().thenRun(() -> failed(program::obituary));
        return program;
    }

    private void watch(Database postgres) {
        postgres.process()
                .ifPresent(process -> {
                    var _ = process.onExit().thenRun(() -> failed(() -> "PostgreSQL đã dừng."));
                });
    }

    private synchronized void failed(Supplier<String> obituary) {
        if (!closed) {
            failure.complete(obituary.get());
        }
    }

    /// Owns what a starter starts. Whoever closes waits until the start in progress has ended, so
    /// nothing is started behind its back.
    private synchronized <T extends AutoCloseable> T own(Supplier<T> starter) {
        if (closed) {
            throw new CannotStart("Đã được yêu cầu dừng khi đang khởi động");
        }
        T resource = starter.get();
        owned.push(resource);
        return resource;
    }

    private void step(String what, Runnable work) {
        long begin = System.nanoTime();
        try {
            work.run();
        } catch (CannotStart e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CannotStart("%s: %s".formatted(what, e.getMessage()), e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        options.say().accept(String.format(Locale.ROOT, "  ✓ %s (%.1f s)", what, seconds));
    }

    private void forgetCloser() {
        try {
            Runtime.getRuntime().removeShutdownHook(closer);
        } catch (IllegalStateException e) {
            // The JVM is shutting down, and this may be the hook itself.
        }
    }

    private static URI address(int port) {
        return URI.create("http://localhost:%d/".formatted(port));
    }

    private static String withoutSlash(URI address) {
        String text = address.toString();
        return text.substring(0, text.length() - 1);
    }
}
