package vn.sovang.platform.sealing;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.PersonKeys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Wraps the keys of all persons. Without it nothing that is sealed is ever read again.
public final class MasterKey {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final int KEY_BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads the key from configuration.
    ///
    /// @throws IllegalStateException which says what to do, when the key is missing or malformed
    public static MasterKey of(String configured) {
        if (!HEX.matcher(configured).matches()) {
            throw new IllegalStateException(
                    "SOVANG_MASTER_KEY is missing or is not 64 hexadecimal digits. Make it once"
                        + " with `openssl rand -hex 32`, give the same one to both services, and"
                        + " keep a copy apart from the database's backups.");
        }
        return new MasterKey(HexFormat.of().parseHex(configured));
    }

    /// A new key of a person, and how the database keeps it.
    public PersonKeys.Kept make(TenantId tenant, String person) {
        byte[] key = Gcm.random(KEY_BYTES);
        return new PersonKeys.Kept(fingerprint(key), Gcm.seal(bytes, place(tenant, person), key));
    }

    public PersonKey unwrap(TenantId tenant, String person, PersonKeys.Kept wrapped) {
        byte[] key = Gcm.open(bytes, place(tenant, person), wrapped.wrapped());
        return new PersonKey(tenant, person, wrapped.fingerprint(), key);
    }

    /// A hash that only this installation can compute: for what may hold secrets that a plain hash
    /// would let somebody guess.
    public byte[] keyedHash(byte[] hash) {
        return keyedHash("request", hash);
    }

    /// A proof that this installation gave out a text, of no use for another purpose.
    public byte[] keyedHash(String purpose, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Seals what the installation keeps for itself, with a key of that purpose.
    public byte[] seal(String purpose, byte[] plain) {
        return Gcm.seal(keyOf(purpose), purpose, plain);
    }

    /// Opens what was sealed for the purpose.
    ///
    /// @throws IllegalStateException when it was sealed otherwise, elsewhere or not at all
    public byte[] open(String purpose, byte[] sealed) {
        return Gcm.open(keyOf(purpose), purpose, sealed);
    }

    private byte[] keyOf(String purpose) {
        return keyedHash("key|", purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static String place(TenantId tenant, String person) {
        return "person-key|%s|%s".formatted(tenant, person);
    }

    private static String fingerprint(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
