package vn.sovang.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

/// PostgreSQL with durable settings on the data of earlier runs. Every connection needs a password.
final class Database implements AutoCloseable {
    static final String NAME = "sovang";

    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    private final EmbeddedPostgres postgres;
    private final KeptPasswords passwords;
    private final Path pidFile;

    private Database(EmbeddedPostgres postgres, KeptPasswords passwords, Path pidFile) {
        this.pidFile = pidFile;
        this.postgres = postgres;
        this.passwords = passwords;
    }

    static Database start(DataFolder data, Consumer<String> say) {
        KeptPasswords passwords = KeptPasswords.in(data);
        OrphanPostgres.stop(data.postgres(), say);
        UnfinishedFiles.putAside(data, say);
        try {
            Path secret = OwnerOnly.temporary(data.path(), passwords.of(KeptPasswords.SUPERUSER));
            try {
                int port = port(data.postgresPort());
                EmbeddedPostgres postgres = builder(data, passwords, secret, port).start();
                Files.writeString(data.postgresPort(), port + "\n");
                UnfinishedFiles.markFinished(data);
                return new Database(
                        postgres, passwords, data.postgres().resolve(OrphanPostgres.PID_FILE));
            } finally {
                Files.delete(secret);
            }
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "PostgreSQL không khởi động được. Xem %s (see its log)"
                            .formatted(data.log("postgres")),
                    e);
        }
    }

    /// PostgreSQL's own process, to notice when it dies.
    Optional<ProcessHandle> process() {
        return OrphanPostgres.named(pidFile);
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), NAME);
    }

    /// Connection of an administrator to the database that every server has.
    DataSource administrator() {
        return postgres.getPostgresDatabase();
    }

    DataSource connectedAs(String role) {
        return postgres.getDatabase(role, NAME, Map.of("password", passwords.of(role)));
    }

    String password(String role) {
        return passwords.of(role);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The library's defaults give up durability for speed; here data outlive the run.
    private static EmbeddedPostgres.Builder builder(
            DataFolder data, KeptPasswords passwords, Path secretFile, int port)
            throws IOException {
        Path log = data.log("postgres");
        Files.createDirectories(log.getParent());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(data.binaries().toFile())
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // Every tenant is a partition of each log table, and a plan over all locks them
                // all.
                .setServerConfig("max_locks_per_transaction", "512")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", secretFile.toString())
                .setConnectConfig("password", passwords.of(KeptPasswords.SUPERUSER))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setOutputRedirector(Redirect.appendTo(log.toFile()));
    }

    /// The port of the last run if it is free again, so that tools keep their settings.
    private static int port(Path file) throws IOException {
        if (Files.exists(file)) {
            int last = Integer.parseInt(Files.readString(file).strip());
            if (Ports.isFree(last)) {
                return last;
            }
        }
        return Ports.anyFree();
    }
}
