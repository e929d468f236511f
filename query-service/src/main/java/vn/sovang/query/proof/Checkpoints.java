package vn.sovang.query.proof;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.proof.ChainWalk;
import vn.sovang.proof.Checkpoint;
import vn.sovang.proof.SigningKey;
import vn.sovang.proof.VerifyingKey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Signed checkpoints in a folder outside the database: `<province>/000001.txt` and on. The key is
/// made at the first start; without a folder nothing is signed.
@Component
class Checkpoints {
    private static final String SUFFIX = ".txt";

    private final Clock clock;
    private final Optional<Path> folder;
    private final Optional<SigningKey> key;

    Checkpoints(
            Clock clock,
            @Value("${sovang.checkpoints.folder:}") String folder,
            @Value("${sovang.checkpoints.key-file:}") String keyFile,
            @Value("${sovang.checkpoints.name:so-vang}") String name) {
        this.clock = clock;
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        this.key =
                this.folder.map(place ->
                        SigningKey.of(
                                name,
                                pem(
                                        keyFile.isBlank()
                                                ? place.resolveSibling("checkpoint-key.pem")
                                                : Path.of(keyFile))));
    }

    /// The public key in one line; absent where nothing is signed.
    Optional<VerifyingKey> key() {
        return key.map(SigningKey::verifyingKey);
    }

    /// The signed notes of a province, oldest first.
    List<String> notes(TenantId tenant) {
        return files(tenant).stream().map(Checkpoints::text).toList();
    }

    /// The checkpoints of a province, oldest first.
    ///
    /// @throws vn.sovang.proof.Malformed when a file is not what was signed here
    List<Checkpoint> all(TenantId tenant) {
        return key().map(opening -> notes(tenant).stream().map(opening::open).toList())
                .orElseGet(List::of);
    }

    /// Signs what a walk along the whole log of a province has seen; nothing where its newest
    /// checkpoint says the same already, or the log is empty.
    void sign(ChainWalk walk) {
        if (key.isEmpty() || walk.position() == 0) {
            return;
        }
        TenantId tenant = new TenantId(walk.tenant());
        List<Checkpoint> before = all(tenant);
        if (!before.isEmpty() && Arrays.equals(before.getLast().head(), walk.hash())) {
            return;
        }
        Checkpoint next =
                Checkpoint.of(
                        walk,
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        before.isEmpty() ? null : before.getLast(),
                        witnesses(tenant));
        write(tenant, before.size() + 1, key.get().sign(next));
    }

    /// Ids of the newest checkpoints of the other provinces; nothing else of theirs.
    private List<byte[]> witnesses(TenantId tenant) {
        List<byte[]> ids = new ArrayList<>();
        for (TenantId other : signed()) {
            if (!other.equals(tenant)) {
                ids.add(all(other).getLast().id());
            }
        }
        return ids;
    }

    private List<TenantId> signed() {
        return list(folder.orElseThrow()).stream()
                .filter(Files::isDirectory)
                .map(path -> new TenantId(path.getFileName().toString()))
                .filter(tenant -> !files(tenant).isEmpty())
                .toList();
    }

    private List<Path> files(TenantId tenant) {
        return folder.map(root -> list(root.resolve(tenant.value()))).orElseGet(List::of).stream()
                .filter(file -> file.toString().endsWith(SUFFIX))
                .toList();
    }

    /// Writes unless another instance signed meanwhile: its checkpoint is as true.
    private void write(TenantId tenant, int number, String note) {
        try {
            Path place = Files.createDirectories(folder.orElseThrow().resolve(tenant.value()));
            Files.writeString(
                    place.resolve("%06d".formatted(number) + SUFFIX),
                    note,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
        } catch (FileAlreadyExistsException signedMeanwhile) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> list(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pem(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, SigningKey.generate());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text(file);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
