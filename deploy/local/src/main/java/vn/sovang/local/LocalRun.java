package vn.sovang.local;

import java.nio.file.Path;

/// The local run from a shell: `mvn -Prun -pl deploy/local -am verify`. Runs until Ctrl-C.
public final class LocalRun {
    private LocalRun() {}

    public static void main(String[] args) {
        Path root = Path.of(System.getProperty("sovang.root", ".")).toAbsolutePath().normalize();
        Path data = root.resolve("data");
        logTo(data.resolve("logs"));
        watchParent();
        System.exit(run(root, data));
    }

    private static int run(Path root, Path data) {
        System.out.println("Sổ Vàng: khởi động trên máy này (starting)");
        var options = new Options(root, isFresh(), true, System.out::println);
        try (var platform = LocalPlatform.start(data, Ports.fromEnvironment(), options)) {
            System.out.println(addresses(platform));
            System.err.println(platform.failure().join());
            return 1;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static boolean isFresh() {
        return Boolean.getBoolean("sovang.fresh")
                || Boolean.parseBoolean(System.getenv("SOVANG_FRESH"));
    }

    static String addresses(LocalPlatform platform) {
        return """

        Sẵn sàng. Dừng bằng Ctrl-C. (Ready. Ctrl-C stops everything.)
          Trang web (pages)     %1$s  chọn một chức danh mẫu để vào
          API đọc (reads)       %1$sswagger-ui.html
          API lệnh (commands)   %2$sswagger-ui.html
          Đăng nhập (sign-in)   %3$s  mọi chức danh mẫu, mật khẩu: %4$s
          Thẻ cho curl (a token):
            curl -s -u kiem-tra.ha-tinh:%4$s -d grant_type=client_credentials %3$soauth2/token
        """
                .formatted(platform.query(), platform.command(), platform.signIn(), Tokens.SECRET);
    }

    /// Sends the log to a folder, before the first logger is made; the console belongs to people.
    private static void logTo(Path folder) {
        folder.toFile().mkdirs();
        System.setProperty(
                "org.slf4j.simpleLogger.logFile", folder.resolve("local-run.log").toString());
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
    }

    /// Maven may vanish without a word; then nobody would be left to stop us.
    private static void watchParent() {
        ProcessHandle.current().parent().ifPresent(parent -> exitAfter(parent));
    }

    private static void exitAfter(ProcessHandle parent) {
        var _ = parent.onExit().thenRun(() -> System.exit(1));
    }
}
