package vn.sovang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that no other account of the machine may read, not even for a moment.
final class OwnerOnly {
    private OwnerOnly() {}

    static Path temporary(Path folder, String line) throws IOException {
        var rights =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path file = Files.createTempFile(folder, "secret", ".tmp", rights);
        return Files.writeString(file, line + "\n");
    }
}
