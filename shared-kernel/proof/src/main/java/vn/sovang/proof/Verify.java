package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// The stand-alone verifier:
///
/// ```
/// java -jar so-vang-verify.jar [--key KEYFILE] [--checkpoint NOTE]… FILE
/// ```
///
/// FILE is an exported province (ZIP) or an inclusion proof. KEYFILE holds the public key of the
/// checkpoints in one line; NOTE is a signed checkpoint that was kept elsewhere and that the file
/// must still agree with. Ends with 0 when all fits, with 1 and the first difference when not, and
/// with 2 when something cannot be read.
public final class Verify {
    private static final int FITS = 0;
    private static final int DIFFERS = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;

    private Verify(PrintStream out) {
        this.out = out;
    }

    /// Checks what the arguments name and ends the JVM with the outcome.
    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    /// Checks what the arguments name.
    ///
    /// @return 0 when all fits, 1 when something differs, 2 when something cannot be read
    public static int run(PrintStream out, String... arguments) {
        try {
            return new Verify(out).check(arguments);
        } catch (Malformed | IOException unreadable) {
            out.println("Không đọc được (cannot be read): " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private int check(String... arguments) throws IOException {
        @Nullable VerifyingKey key = null;
        List<String> notes = new ArrayList<>();
        @Nullable Path file = null;
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--key" -> key = VerifyingKey.of(Files.readString(next(arguments, ++at)));
                case "--checkpoint" -> notes.add(Files.readString(next(arguments, ++at)));
                default -> file = Path.of(arguments[at]);
            }
        }
        if (file == null) {
            throw new Malformed("[--key KEYFILE] [--checkpoint NOTE]… FILE");
        }
        if (key == null && !notes.isEmpty()) {
            throw new Malformed("--checkpoint needs --key");
        }
        return isProof(file) ? proof(file, key) : province(file, key, notes);
    }

    private static Path next(String[] arguments, int at) {
        if (at == arguments.length) {
            throw new Malformed("nothing behind " + arguments[at - 1]);
        }
        return Path.of(arguments[at]);
    }

    private static boolean isProof(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.US_ASCII)
                    .startsWith("so-vang-proof ");
        }
    }

    private int province(Path file, @Nullable VerifyingKey key, List<String> notes)
            throws IOException {
        List<Checkpoint> kept = new ArrayList<>();
        if (key != null) {
            notes.forEach(note -> kept.add(key.open(note)));
        }
        FileCheck check;
        try (InputStream in = Files.newInputStream(file)) {
            check = new FileCheck(key, kept).read(in);
        }
        ChainWalk walk = check.walk();
        out.printf(
                Locale.ROOT,
                "%s: %d sự kiện khớp (events fit), %d không mở nội dung (withheld)%n",
                walk.tenant(),
                walk.position(),
                walk.withheld());
        out.println("  hash " + HexFormat.of().formatHex(walk.hash()));
        out.println("  root " + HexFormat.of().formatHex(walk.root()));
        out.printf(
                Locale.ROOT,
                "  %d mốc khớp (checkpoints fit)%s%n",
                check.fitting(),
                key == null ? ", không kiểm tra chữ ký (signatures not checked: no --key)" : "");
        out.printf(Locale.ROOT, "  %d tệp (files)%n", check.files());
        if (check.faults().isEmpty()) {
            out.println("ĐÚNG (equal)");
            return FITS;
        }
        check.faults().forEach(fault -> out.println("SAI (differs): " + fault));
        return DIFFERS;
    }

    private int proof(Path file, @Nullable VerifyingKey key) throws IOException {
        if (key == null) {
            throw new Malformed("a proof needs --key");
        }
        InclusionProof proof = InclusionProof.of(Files.readString(file), key);
        LoggedEvent event = proof.event();
        out.printf(
                Locale.ROOT,
                "%s: sự kiện (event) %d, %s%n",
                event.tenant(),
                event.position(),
                event.name());
        if (proof.holds(key)) {
            out.println("ĐÚNG (equal)");
            return FITS;
        }
        out.println("SAI (differs): the event does not stand below the checkpoint's root");
        return DIFFERS;
    }
}
