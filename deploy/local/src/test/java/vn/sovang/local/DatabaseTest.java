package vn.sovang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class DatabaseTest {
    private final List<String> said = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void data_outlive_the_run_and_settings_are_durable() throws Exception {
        try (var data = DataFolder.open(folder)) {
            try (var first = Database.start(data, said::add)) {
                query(first, "create table kept (word text)");
                query(first, "insert into kept values ('Sổ Vàng')");
            }
            try (var second = Database.start(data, said::add)) {
                assertThat(query(second, "select word from kept")).isEqualTo("Sổ Vàng");
                assertThat(query(second, "show fsync")).isEqualTo("on");
                assertThat(query(second, "show synchronous_commit")).isEqualTo("on");
                assertThat(query(second, "show full_page_writes")).isEqualTo("on");
                assertThat(query(second, "show server_version")).startsWith("18.");
            }
        }
        assertThat(said).isEmpty();
    }

    @Test
    void the_next_run_stops_a_postgresql_left_by_a_killed_run_and_keeps_its_data()
            throws Exception {
        Process killed = JavaProcess.start(LeavesPostgresBehind.class, folder.toString());
        assertThat(killed.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(killed.exitValue()).isEqualTo(LeavesPostgresBehind.KILLED);
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        try (var data = DataFolder.open(folder);
                var next = Database.start(data, said::add)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
            assertThat(query(next, "select word from kept")).isEqualTo("left behind");
        }
        assertThat(said).singleElement().asString().contains("pid " + orphan.pid());
    }

    @Test
    void a_pid_file_that_names_another_program_does_not_hinder() throws Exception {
        try (var data = DataFolder.open(folder)) {
            Database.start(data, said::add).close();
            Path pidFile = data.postgres().resolve("postmaster.pid");
            Files.writeString(
                    pidFile, "%d\n%s\n".formatted(ProcessHandle.current().pid(), data.postgres()));

            try (var next = Database.start(data, said::add)) {
                assertThat(query(next, "select 1")).isEqualTo("1");
            }
        }
        assertThat(said).singleElement().asString().contains("nay là chương trình khác");
    }

    @Test
    void a_pid_file_of_a_dead_process_does_not_hinder() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        try (var data = DataFolder.open(folder)) {
            Database.start(data, said::add).close();
            Files.writeString(
                    data.postgres().resolve("postmaster.pid"),
                    "%d\n%s\n".formatted(dead.pid(), data.postgres()));

            try (var next = Database.start(data, said::add)) {
                assertThat(query(next, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void a_database_whose_making_was_interrupted_is_put_aside() throws Exception {
        try (var data = DataFolder.open(folder)) {
            KeptPasswords.in(data);
            Files.createDirectories(data.postgres());
            Files.writeString(data.postgres().resolve("postgresql.conf"), "half");

            try (var next = Database.start(data, said::add)) {
                assertThat(query(next, "select 1")).isEqualTo("1");
            }
        }
        assertThat(folder.resolve("postgres.unfinished/postgresql.conf")).hasContent("half");
    }

    @Test
    void nobody_gets_in_without_the_password() throws Exception {
        try (var data = DataFolder.open(folder);
                var database = Database.start(data, said::add)) {
            String url = database.url().replace(Database.NAME, "postgres");

            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            var rights = Files.getPosixFilePermissions(data.passwords());
            assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_second_run_on_the_same_folder_is_refused() {
        try (var _ = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(folder.getFileName().toString());
        }
    }

    @Test
    void a_fresh_start_says_where_the_old_data_went() throws Exception {
        try (var data = DataFolder.open(folder)) {
            Files.writeString(data.passwords(), "old");
            data.putAside(said::add);
            assertThat(data.passwords()).doesNotExist();
        }
        assertThat(folder.resolve("previous/passwords")).hasContent("old");
        assertThat(said).singleElement().asString().contains("previous");
    }

    private ProcessHandle postmaster() throws Exception {
        String pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    static String query(Database database, String sql) throws SQLException {
        try (Connection connection = database.administrator().getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
