package vn.sovang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The database's passwords and the master key of sealed texts, made at the first start and
/// readable by their owner only.
record KeptPasswords(Map<String, String> byRole) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "sovang_owner";
    static final String COMMAND = "sovang_command";
    static final String QUERY = "sovang_query";

    /// Wraps the keys of persons; as precious as the data itself.
    static final String MASTER_KEY = "master_key";

    private static final List<String> ROLES = List.of(SUPERUSER, OWNER, COMMAND, QUERY);
    private static final int BYTES = 24;
    private static final int MASTER_KEY_BYTES = 32;

    static KeptPasswords in(DataFolder data) {
        try {
            if (Files.exists(data.passwords())) {
                return withMasterKey(read(data.passwords()), data);
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
        made.put(MASTER_KEY, masterKey(random));
        return new KeptPasswords(made);
    }

    /// Data of an earlier version has nothing sealed and no master key yet.
    private static KeptPasswords withMasterKey(KeptPasswords kept, DataFolder data)
            throws IOException {
        if (kept.byRole.containsKey(MASTER_KEY)) {
            return kept;
        }
        Map<String, String> all = new LinkedHashMap<>(kept.byRole);
        all.put(MASTER_KEY, masterKey(new SecureRandom()));
        KeptPasswords grown = new KeptPasswords(all);
        write(data, grown);
        return grown;
    }

    private static String masterKey(SecureRandom random) {
        byte[] bytes = new byte[MASTER_KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
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
