package vn.sovang.command.edge;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.catalogue.CommandTable;
import vn.sovang.platform.limit.Transfers;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;

/// Takes files for dossiers and reports; commands then name them by their hash.
@RestController
class AttachmentEndpoint {
    private static final int LARGEST = 20 << 20;

    private final Attachments attachments;
    private final LoggedUnits units;
    private final FileLooks looks;
    private final VirusScanner scanner;
    private final Transfers transfers;

    AttachmentEndpoint(
            Attachments attachments,
            LoggedUnits units,
            FileLooks looks,
            VirusScanner scanner,
            Transfers transfers) {
        this.attachments = attachments;
        this.units = units;
        this.looks = looks;
        this.scanner = scanner;
        this.transfers = transfers;
    }

    @PostMapping("/api/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(HttpServletRequest request, Caller caller) throws IOException {
        caller.mustHave(CommandTable.ATTACHMENTS);
        CommandRequest.requireNoParameters(request);
        FileKind kind = kind(request);
        long length = length(request);
        try (Transfers.Room _ = transfers.reserve(caller.tenant(), caller.id(), length);
                Spool file = received(request, caller, length)) {
            looks.take(() -> kind.require(file.path()));
            scanner.require(file.path());
            int _ = transfers.inTurn(() -> attachments.keep(caller, kind.mediaType(), file));
            return new Uploaded(file.hash(), kind.mediaType(), file.size());
        }
    }

    /// Takes the file in, once the database has been asked whether there is anybody and any room
    /// for it: who sends too many at once has been refused before.
    private Spool received(HttpServletRequest request, Caller caller, long length)
            throws IOException {
        units.requireStanding(caller);
        attachments.requireRoom(caller, length);
        return Spool.of(request.getInputStream(), LARGEST);
    }

    /// Length that the request states, else the largest.
    private static long length(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        if (told > LARGEST) {
            throw new InvalidRequest(HttpStatus.CONTENT_TOO_LARGE, "attachment.too-large");
        }
        return told < 0 ? LARGEST : told;
    }

    private static FileKind kind(HttpServletRequest request) {
        try {
            MediaType type = MediaType.valueOf(String.valueOf(request.getContentType()));
            return FileKind.of(type.getType() + "/" + type.getSubtype())
                    .orElseThrow(AttachmentEndpoint::notTaken);
        } catch (InvalidMediaTypeException notAType) {
            throw notTaken();
        }
    }

    private static InvalidRequest notTaken() {
        return new InvalidRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "attachment.media-type");
    }
}
