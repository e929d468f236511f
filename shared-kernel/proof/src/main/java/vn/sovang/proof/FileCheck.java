package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A check of an exported [ProvinceFile], in one pass: its chain, its checkpoints and those that
/// were kept elsewhere, its files.
final class FileCheck {
    private final @Nullable VerifyingKey key;
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private @Nullable ChainWalk walk;
    private @Nullable Checkpoint last;
    private boolean isBroken;
    private int fitting;
    private int files;

    /// A check that is about to begin.
    ///
    /// @param key that must have signed the checkpoints; null where signatures are not checked
    /// @param kept checkpoints that were kept elsewhere, which the file must still agree with
    FileCheck(@Nullable VerifyingKey key, List<Checkpoint> kept) {
        this.key = key;
        this.checkpoints.addAll(kept);
    }

    /// Faults in the order in which they were found; empty when all fits.
    List<String> faults() {
        return faults;
    }

    ChainWalk walk() {
        if (walk == null) {
            throw new Malformed("no " + ProvinceFile.EVENTS);
        }
        return walk;
    }

    /// Number of checkpoints that the log agrees with.
    int fitting() {
        return fitting;
    }

    int files() {
        return files;
    }

    FileCheck read(InputStream file) throws IOException {
        ZipInputStream zip = new ZipInputStream(file, StandardCharsets.UTF_8);
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(ProvinceFile.ABOUT)) {
            throw new Malformed("no exported province");
        }
        String[] about = text(zip).split("\n", -1);
        if (about.length != 3 || !about[0].equals(ProvinceFile.VERSION)) {
            throw new Malformed("an export of another version");
        }
        walk = new ChainWalk(about[1]);
        for (entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith(ProvinceFile.CHECKPOINTS)) {
                checkpoint(name, text(zip));
            } else if (name.equals(ProvinceFile.EVENTS)) {
                events(zip);
            } else if (name.startsWith(ProvinceFile.FILES)) {
                file(name.substring(ProvinceFile.FILES.length()), zip);
            } else {
                throw new Malformed("unknown part " + name);
            }
        }
        checkpoints.stream()
                .filter(checkpoint -> !isBroken && checkpoint.size() > walk().position())
                .forEach(checkpoint ->
                        faults.add(
                                "%d events, but there were %d at %s"
                                        .formatted(
                                                walk().position(),
                                                checkpoint.size(),
                                                checkpoint.at())));
        return this;
    }

    private void checkpoint(String name, String note) {
        try {
            Checkpoint checkpoint =
                    key == null
                            ? Checkpoint.of(note.substring(0, note.indexOf("\n\n") + 1))
                            : key.open(note);
            Checkpoint before = last;
            if (before != null
                    && (checkpoint.previous() == null
                            || !Arrays.equals(checkpoint.previous(), before.id()))) {
                faults.add(name + " does not name the checkpoint before it");
            }
            last = checkpoint;
            checkpoints.add(checkpoint);
        } catch (Malformed | IndexOutOfBoundsException broken) {
            faults.add(name + ": " + broken.getMessage());
        }
    }

    private void events(InputStream in) throws IOException {
        ChainWalk chain = walk();
        compare(chain);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<Misfit> misfit = chain.next(EventLine.read(chain.tenant(), line));
            if (misfit.isPresent()) {
                isBroken = true;
                faults.add("event %d: %s".formatted(misfit.get().position(), misfit.get().kind()));
                while (lines.readLine() != null) {
                    // nothing behind the first misfit can be told from it
                }
                return;
            }
            compare(chain);
        }
    }

    /// Compares with the checkpoints of just this many events.
    private void compare(ChainWalk chain) {
        for (Checkpoint checkpoint : checkpoints) {
            if (checkpoint.size() == chain.position()) {
                boolean fits =
                        checkpoint.tenant().equals(chain.tenant())
                                && Arrays.equals(checkpoint.head(), chain.hash())
                                && Arrays.equals(checkpoint.root(), chain.root());
                if (fits) {
                    fitting++;
                } else {
                    faults.add(
                            "the first %d events are not those of the checkpoint of %s"
                                    .formatted(chain.position(), checkpoint.at()));
                }
            }
        }
    }

    private void file(String hash, InputStream content) throws IOException {
        DigestInputStream digested = new DigestInputStream(content, Sha256.digest());
        digested.transferTo(OutputStream.nullOutputStream());
        files++;
        if (!HexFormat.of().formatHex(digested.getMessageDigest().digest()).equals(hash)) {
            faults.add("file " + hash + " has other content");
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
