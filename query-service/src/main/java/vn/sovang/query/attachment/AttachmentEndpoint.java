package vn.sovang.query.attachment;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Unknown;

import java.time.Duration;

/// An uploaded file, always to be saved and never shown in place: whoever uploaded it may have
/// meant harm.
@RestController
public class AttachmentEndpoint {
    private static final String FIND =
            """
            select media_type, content from log.attachment
            where tenant_id = current_setting('sovang.tenant', true) and hash = :hash
            """;

    private static final Duration KEPT = Duration.ofDays(1);

    private final TenantTransactions transactions;

    AttachmentEndpoint(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @SuppressWarnings("ArrayRecordComponent") // exact bytes, handed on
    private record Stored(String mediaType, byte[] content) {}

    @GetMapping("/api/attachments/{hash}")
    public ResponseEntity<byte[]> get(Caller caller, @PathVariable String hash) {
        caller.mustHave(ViewTable.ATTACHMENTS.roles());
        Stored file =
                transactions
                        .read(
                                caller.tenant(),
                                db ->
                                        db.sql(FIND)
                                                .param("hash", hash)
                                                .query((row, number) ->
                                                        new Stored(
                                                                row.getString("media_type"),
                                                                row.getBytes("content")))
                                                .optional())
                        .orElseThrow(() -> Unknown.record(hash));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType))
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(hash).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.content);
    }
}
