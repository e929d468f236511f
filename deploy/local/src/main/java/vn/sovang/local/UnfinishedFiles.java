package vn.sovang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Remains of a first start that was killed while unpacking or initialising: they look complete to
/// the next start but are not. A mark inside each folder tells which is.
final class UnfinishedFiles {
    private static final String DATABASE_MARK = "sovang-initialised";
    private static final String UNPACKED_MARK = ".exists";

    private UnfinishedFiles() {}

    static void putAside(DataFolder data, Consumer<String> say) {
        try {
            Path postgres = data.postgres();
            if (Files.exists(postgres) && !Files.exists(postgres.resolve(DATABASE_MARK))) {
                Path aside = data.path().resolve("postgres.unfinished");
                say.accept("Cơ sở dữ liệu tạo dở được chuyển vào " + aside);
                Folders.delete(aside);
                Files.move(postgres, aside);
            }
            for (Path unpacked : unpacked(data.binaries())) {
                if (!Files.exists(unpacked.resolve(UNPACKED_MARK))) {
                    Folders.delete(unpacked);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void markFinished(DataFolder data) throws IOException {
        Files.writeString(data.postgres().resolve(DATABASE_MARK), "");
    }

    private static List<Path> unpacked(Path binaries) throws IOException {
        if (!Files.exists(binaries)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(binaries)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }
}
