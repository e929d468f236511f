package vn.sovang.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/// Ids that stay the same on every machine: a UUID of version 7 form whose random part comes from a
/// name.
public final class SampleIds {
    private static final long MADE_AT = Instant.parse("2021-01-01T00:00:00Z").toEpochMilli();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private SampleIds() {}

    public static UUID of(String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(name));
        long high = (MADE_AT << 16) | VERSION_7 | (hash.getShort(6) & 0xfffL);
        long low = (hash.getLong(8) & ~(3L << 62)) | VARIANT;
        return new UUID(high, low);
    }

    /// The id of a unit, such as `phong-qlcn.ha-tinh`; the sign-in's posts carry the same.
    public static UUID ofUnit(String name) {
        return of("unit:" + name);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
