package vn.sovang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The database's passwords, made at the first start and readable by their owner only.
record KeptPasswords(Map<String, String> byRole) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "sovang_owner";
    static final String COMMAND = "sovang_command";
    static final String QUERY = "sovang_query";

    private static final List<String> ROLES = List.of(SUPERUSER, OWNER, COMMAND, QUERY);
    private static final int BYTES = 24;

    static KeptPasswords in(DataFolder data) {
        try {
            if (Files.exists(data.passwords())) {
                return read(data.passwords());
            }
            if (Files.exists(data.postgres())) {
                throw new CannotStart(
                        "Thiếu tệp mật khẩu %s của cơ sở dữ liệu đã có. Hãy khôi phục tệp, hoặc bắt đầu mới với -Dfresh"
                                .formatted(data.passwords()));
            }
            KeptPasswords made = make();
            write(data, made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new IllegalStateException("no password of " + role);
        }
        return password;
    }

    @Override
    public String toString() {
        return "KeptPasswords" + byRole.keySet();
    }

    private static KeptPasswords make() {
        var random = new SecureRandom();
        Map<String, String> made = new LinkedHashMap<>();
        for (String role : ROLES) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            made.put(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return new KeptPasswords(made);
    }

    private static KeptPasswords read(Path file) throws IOException {
        return new KeptPasswords(
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("="))
                        .collect(
                                Collectors.toMap(
                                        line -> line.substring(0, line.indexOf('=')),
                                        line -> line.substring(line.indexOf('=') + 1))));
    }

    private static void write(DataFolder data, KeptPasswords passwords) throws IOException {
        String lines =
                passwords.byRole.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
        Path draft = OwnerOnly.temporary(data.path(), lines);
        Files.move(draft, data.passwords(), StandardCopyOption.ATOMIC_MOVE);
    }
}
