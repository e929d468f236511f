package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// The bytes of an event that its hash covers, as the function `log.chained_hash` in the database
/// and `docs/chain.md` have them. SHA-256 runs over the hash of the event before (32 zero bytes
/// before the first) and then these fields, each behind its length in 4 bytes, a null as the length
/// -1 alone:
///
/// tenant, position (8 bytes), aggregate type, aggregate id, sequence (8), event id (16), name,
/// revision (4), recorded at (8: microseconds since 1970-01-01 UTC), happened at (8, same, or
/// null), payload, metadata.
///
/// Numbers are two's complement and big-endian; texts are UTF-8.
public final class ChainedBytes {
    private static final byte[] BEFORE_THE_FIRST = new byte[Sha256.LENGTH];
    private static final byte[] NULL = {-1, -1, -1, -1};

    private final MessageDigest digest;

    private ChainedBytes(MessageDigest digest) {
        this.digest = digest;
    }

    /// The hash to which the first event of a tenant is chained.
    public static byte[] beforeTheFirst() {
        return BEFORE_THE_FIRST.clone();
    }

    /// The hash of an event.
    ///
    /// @param previous hash of the event before it
    /// @throws IllegalArgumentException when the payload is withheld
    public static byte[] hash(byte[] previous, LoggedEvent event) {
        return new ChainedBytes(Sha256.digest()).of(previous, event);
    }

    private byte[] of(byte[] previous, LoggedEvent event) {
        byte[] payload = event.payload();
        if (payload == null) {
            throw new IllegalArgumentException("withheld at " + event.position());
        }
        digest.update(previous);
        text(event.tenant());
        number(event.position());
        text(event.aggregateType());
        text(event.aggregateId());
        number(event.sequence());
        uuid(event.eventId());
        text(event.name());
        field(ByteBuffer.allocate(Integer.BYTES).putInt(event.revision()).array());
        time(event.recordedAt());
        time(event.happenedAt());
        field(payload);
        field(event.metadata());
        return digest.digest();
    }

    private void text(String text) {
        field(text.getBytes(StandardCharsets.UTF_8));
    }

    private void number(long number) {
        field(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private void uuid(UUID id) {
        field(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    private void time(@Nullable Instant time) {
        if (time == null) {
            digest.update(NULL);
        } else {
            number(ChronoUnit.MICROS.between(Instant.EPOCH, time));
        }
    }

    private void field(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
