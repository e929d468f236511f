package vn.sovang.query.attachment;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.reading.Unknown;

import java.time.Duration;

/// An uploaded file, for who uploaded it and for who reads a record that names it; for anybody else
/// there is none, whoever knows its hash. Always to be saved and never shown in place: whoever
/// uploaded it may have meant harm.
@RestController
public class AttachmentEndpoint {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Pieces pieces;
    private final NamedFiles named;
    private final Transfers transfers;

    AttachmentEndpoint(Pieces pieces, NamedFiles named, Transfers transfers) {
        this.pieces = pieces;
        this.named = named;
        this.transfers = transfers;
    }

    @GetMapping("/api/attachments/{hash}")
    public ResponseEntity<Resource> get(Caller caller, @PathVariable String hash) {
        caller.mustHave(ViewTable.ATTACHMENTS.roles());
        Pieces.Head file =
                pieces.find(caller.tenant(), hash)
                        .filter(_ -> named.isFor(caller, hash))
                        .orElseThrow(() -> Unknown.record(hash));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(hash).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new StoredFile(pieces, transfers, caller, hash, file.size()));
    }
}
