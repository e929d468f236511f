package vn.sovang.command.edge;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Keeps uploaded files by their content: the same file twice is one file.
@Component
public class Attachments {
    /// What may be uploaded, by the first bytes that such a file has.
    private static final Map<String, List<byte[]>> TYPES =
            Map.of(
                    "application/pdf", List.of(bytes(0x25, 0x50, 0x44, 0x46)),
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            List.of(bytes(0x50, 0x4b, 0x03, 0x04)),
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            List.of(bytes(0x50, 0x4b, 0x03, 0x04)),
                    "image/png", List.of(bytes(0x89, 0x50, 0x4e, 0x47)),
                    "image/jpeg", List.of(bytes(0xff, 0xd8, 0xff)));

    private static final String INSERT =
            """
            insert into log.attachment (tenant_id, hash, media_type, size, content, uploaded_at, uploaded_by)
            values (:tenant, :hash, :type, :size, :content, :at, :by)
            on conflict do nothing
            """;

    private static final String READ =
            """
            select media_type, size, content, uploaded_at, uploaded_by
            from log.attachment where hash = :hash
            """;

    private final TenantTransactions transactions;

    private final Clock clock;

    Attachments(TenantTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    static boolean isAllowed(String mediaType) {
        return TYPES.containsKey(mediaType);
    }

    /// Whether the content begins as files of that type do.
    static boolean fits(String mediaType, byte[] content) {
        return TYPES.getOrDefault(mediaType, List.of()).stream()
                .anyMatch(start ->
                        content.length >= start.length
                                && MessageDigest.isEqual(
                                        start, Arrays.copyOf(content, start.length)));
    }

    /// Keeps a file of one province in another one too, with who uploaded it there and when.
    public void copy(TenantId from, TenantId to, String hash) {
        Kept file =
                transactions.read(
                        from,
                        jdbc -> jdbc.sql(READ).param("hash", hash).query(Kept.class).single());
        keep(to, hash, file);
    }

    /// SHA-256 of the content, in hexadecimal.
    String keep(Caller caller, String mediaType, byte[] content) {
        String hash = hash(content);
        keep(
                caller.tenant(),
                hash,
                new Kept(
                        mediaType,
                        content.length,
                        content,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        caller.id()));
        return hash;
    }

    private void keep(TenantId tenant, String hash, Kept file) {
        transactions.write(
                tenant,
                jdbc ->
                        jdbc.sql(INSERT)
                                .param("tenant", tenant.value())
                                .param("hash", hash)
                                .param("type", file.mediaType())
                                .param("size", file.size())
                                .param("content", file.content())
                                .param("at", file.uploadedAt())
                                .param("by", file.uploadedBy())
                                .update());
    }

    /// A file as it lies in the database.
    @SuppressWarnings("ArrayRecordComponent") // read and written at once, never compared
    private record Kept(
            String mediaType,
            int size,
            byte[] content,
            OffsetDateTime uploadedAt,
            String uploadedBy) {}

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
