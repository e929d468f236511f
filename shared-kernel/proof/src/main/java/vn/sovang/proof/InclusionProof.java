package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Proof that one event stands in the log that a checkpoint names, without the rest of the log:
///
/// ```
/// so-vang-proof 1
/// before <hash of the event before it>
/// event <the event as a line of an exported file>
/// path <hash>          (as many as the tree is high)
///
/// <the signed checkpoint>
/// ```
///
/// @param before hash of the event before it, 32 zero bytes before the first
/// @param path from the event up to the root
/// @param note the signed checkpoint
@SuppressWarnings("ArrayRecordComponent") // hashes
public record InclusionProof(byte[] before, LoggedEvent event, List<byte[]> path, String note) {
    private static final String VERSION = "so-vang-proof 1";
    private static final String BEFORE = "before ";
    private static final String EVENT = "event ";
    private static final String PATH = "path ";
    private static final HexFormat HEX = HexFormat.of();

    public InclusionProof {
        path = List.copyOf(path);
    }

    public static boolean isOne(String text) {
        return text.startsWith(VERSION + "\n");
    }

    public String text() {
        StringBuilder text = new StringBuilder(VERSION + "\n");
        text.append(BEFORE).append(HEX.formatHex(before)).append('\n');
        text.append(EVENT).append(EventLine.of(event)).append('\n');
        path.forEach(hash -> text.append(PATH).append(HEX.formatHex(hash)).append('\n'));
        return text.append('\n').append(note).toString();
    }

    /// Reads what [#text] wrote.
    ///
    /// @param key that must have signed the checkpoint
    /// @throws Malformed when it is anything else, or the key did not sign
    public static InclusionProof of(String text, VerifyingKey key) {
        int end = text.indexOf("\n\n");
        if (!isOne(text) || end < 0) {
            throw new Malformed("no proof");
        }
        String note = text.substring(end + 2);
        Checkpoint checkpoint = key.open(note);
        List<byte[]> path = new ArrayList<>();
        byte @Nullable [] before = null;
        LoggedEvent event = null;
        for (String line : text.substring(VERSION.length() + 1, end).lines().toList()) {
            try {
                if (line.startsWith(BEFORE)) {
                    before = HEX.parseHex(line.substring(BEFORE.length()));
                } else if (line.startsWith(EVENT)) {
                    event = EventLine.read(checkpoint.tenant(), line.substring(EVENT.length()));
                } else if (line.startsWith(PATH)) {
                    path.add(HEX.parseHex(line.substring(PATH.length())));
                } else {
                    throw new Malformed("no proof: " + line);
                }
            } catch (IllegalArgumentException broken) {
                throw new Malformed("no proof: " + line, broken);
            }
        }
        if (before == null || event == null) {
            throw new Malformed("no proof");
        }
        return new InclusionProof(before, event, path, note);
    }

    /// True when the event has the hash of its bytes and stands below the checkpoint's root.
    public boolean holds(VerifyingKey key) {
        Checkpoint checkpoint = key.open(note);
        return event.payload() != null
                && checkpoint.tenant().equals(event.tenant())
                && Arrays.equals(event.hash(), ChainedBytes.hash(before, event))
                && Tree.leads(
                        event.hash(), event.position(), checkpoint.size(), path, checkpoint.root());
    }
}
