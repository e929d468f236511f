package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// State of a province's log at a moment, in the text form of transparency logs (C2SP
/// `tlog-checkpoint`): origin, number of events, root in base64, and then lines of ours:
///
/// ```
/// so-vang/ha-tinh
/// 123
/// qINS1GRFhWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=
/// head 31b9429c…
/// at 2026-11-29T17:00:00Z
/// previous 5ad0…
/// witness 99fe…
/// ```
///
/// @param tenant slug of the province
/// @param size how many events there were
/// @param root of the [Tree] over their hashes
/// @param head hash of the last event
/// @param at when it was signed
/// @param previous id of the province's checkpoint before; null for the first
/// @param witnesses ids of the other provinces' newest checkpoints, so that none is replaced
///   without all of them
@SuppressWarnings("ArrayRecordComponent") // hashes
public record Checkpoint(
        String tenant,
        long size,
        byte[] root,
        byte[] head,
        Instant at,
        byte @Nullable [] previous,
        List<byte[]> witnesses) {
    private static final String ORIGIN = "so-vang/";
    private static final HexFormat HEX = HexFormat.of();

    public Checkpoint {
        witnesses = List.copyOf(witnesses);
    }

    /// Checkpoint of what a walk along a whole log has seen.
    ///
    /// @param before the checkpoint before it; null for the first
    public static Checkpoint of(
            ChainWalk walk, Instant at, @Nullable Checkpoint before, List<byte[]> witnesses) {
        return new Checkpoint(
                walk.tenant(),
                walk.position(),
                walk.root(),
                walk.hash(),
                at,
                before == null ? null : before.id(),
                witnesses);
    }

    /// The text that is signed; each line ends with a line feed.
    public String text() {
        StringBuilder text =
                new StringBuilder(ORIGIN + tenant + "\n" + size + "\n")
                        .append(Base64.getEncoder().encodeToString(root))
                        .append('\n');
        text.append("head ").append(HEX.formatHex(head)).append('\n');
        text.append("at ").append(at).append('\n');
        if (previous != null) {
            text.append("previous ").append(HEX.formatHex(previous)).append('\n');
        }
        witnesses.forEach(id -> text.append("witness ").append(HEX.formatHex(id)).append('\n'));
        return text.toString();
    }

    /// SHA-256 of the text, by which other checkpoints name it.
    public byte[] id() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws Malformed when it is anything else
    public static Checkpoint of(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 6
                || !lines[0].startsWith(ORIGIN)
                || !lines[lines.length - 1].isEmpty()) {
            throw new Malformed("no checkpoint");
        }
        try {
            byte[] previous = null;
            List<byte[]> witnesses = new ArrayList<>();
            for (int line = 5; line < lines.length - 1; line++) {
                if (lines[line].startsWith("previous ") && line == 5) {
                    previous = HEX.parseHex(value(lines[line], "previous "));
                } else {
                    witnesses.add(HEX.parseHex(value(lines[line], "witness ")));
                }
            }
            Checkpoint read =
                    new Checkpoint(
                            lines[0].substring(ORIGIN.length()),
                            Long.parseLong(lines[1]),
                            Base64.getDecoder().decode(lines[2]),
                            HEX.parseHex(value(lines[3], "head ")),
                            Instant.parse(value(lines[4], "at ")),
                            previous,
                            witnesses);
            if (!read.text().equals(text)) {
                throw new Malformed("no checkpoint");
            }
            return read;
        } catch (IllegalArgumentException | DateTimeParseException broken) {
            throw new Malformed("no checkpoint", broken);
        }
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name)) {
            throw new Malformed("no checkpoint: " + name + "is missing");
        }
        return line.substring(name.length());
    }
}
