package vn.sovang.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The public key of checkpoints, written as the notes of transparency logs write it (C2SP
/// `signed-note`): `name+id+key`, where `id` are the first four bytes of the hash of name and key
/// in hexadecimal, and `key` is 01 and the 32 bytes of the Ed25519 key in base64.
///
/// @param name name of it in signatures; without `+` and spaces
@SuppressWarnings("ArrayRecordComponent") // a key
public record VerifyingKey(String name, byte[] raw) {
    private static final byte ED25519 = 1;
    private static final String SIGNED_BY = "— ";

    /// The bytes before the raw key in its X.509 form (RFC 8410).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifyingKey {
        if (name.isBlank()
                || name.contains("+")
                || name.chars().anyMatch(Character::isWhitespace)) {
            throw new Malformed("a key's name has no + and no spaces");
        }
        if (raw.length != Sha256.LENGTH) {
            throw new Malformed("an Ed25519 key has 32 bytes");
        }
    }

    static VerifyingKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifyingKey(name, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws Malformed when it is anything else
    public static VerifyingKey of(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("a key is name+id+base64");
        }
        try {
            byte[] key = Base64.getDecoder().decode(parts[2]);
            VerifyingKey read =
                    new VerifyingKey(parts[0], Arrays.copyOfRange(key, 1, Math.max(1, key.length)));
            if (!read.text().equals(text.strip())) {
                throw new Malformed("the id of the key is not that of its bytes");
            }
            return read;
        } catch (IllegalArgumentException broken) {
            throw new Malformed("a key is name+id+base64", broken);
        }
    }

    /// The key as one line.
    public String text() {
        return name
                + "+"
                + HexFormat.of().formatHex(id())
                + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /// The checkpoint in a signed note.
    ///
    /// @throws Malformed when it is none, or this key did not sign it
    public Checkpoint open(String note) {
        int end = note.indexOf("\n\n" + SIGNED_BY);
        if (end < 0) {
            throw new Malformed("no signed checkpoint");
        }
        String text = note.substring(0, end + 1);
        for (String line : note.substring(end + 2).lines().toList()) {
            if (line.startsWith(SIGNED_BY + name + " ") && isSigned(text, line)) {
                return Checkpoint.of(text);
            }
        }
        throw new Malformed("not signed by " + name);
    }

    String line(byte[] signature) {
        byte[] both = ByteBuffer.allocate(4 + signature.length).put(id()).put(signature).array();
        return SIGNED_BY + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }

    private boolean isSigned(String text, String line) {
        try {
            byte[] both =
                    Base64.getDecoder().decode(line.substring((SIGNED_BY + name + " ").length()));
            if (both.length < 4 || !Arrays.equals(Arrays.copyOf(both, 4), id())) {
                return false;
            }
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            ByteBuffer.allocate(X509.length + raw.length)
                                                    .put(X509)
                                                    .put(raw)
                                                    .array())));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Arrays.copyOfRange(both, 4, both.length));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    private byte[] id() {
        return Arrays.copyOf(Sha256.of((name + "\n").getBytes(StandardCharsets.UTF_8), typed()), 4);
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + raw.length).put(ED25519).put(raw).array();
    }
}
