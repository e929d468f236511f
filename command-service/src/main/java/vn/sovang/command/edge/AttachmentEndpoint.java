package vn.sovang.command.edge;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.catalogue.CommandTable;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;

import java.io.IOException;

/// Takes files for dossiers and reports; commands then name them by their hash.
@RestController
class AttachmentEndpoint {
    private static final int LARGEST = 20 << 20;

    private final Attachments attachments;

    AttachmentEndpoint(Attachments attachments) {
        this.attachments = attachments;
    }

    /// What was kept.
    ///
    /// @param hash SHA-256 in hexadecimal: the file's name from now on
    record Uploaded(String hash, String mediaType, long size) {}

    @PostMapping("/api/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(HttpServletRequest request, Caller caller) throws IOException {
        caller.mustHave(CommandTable.ATTACHMENTS);
        String type = mediaType(request);
        byte[] content = request.getInputStream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new InvalidRequest(HttpStatus.CONTENT_TOO_LARGE, "attachment.too-large");
        }
        if (!Attachments.fits(type, content)) {
            throw new InvalidRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT, "attachment.content-differs");
        }
        return new Uploaded(attachments.keep(caller, type, content), type, content.length);
    }

    private static String mediaType(HttpServletRequest request) {
        try {
            String given = String.valueOf(request.getContentType());
            MediaType type = MediaType.valueOf(given);
            String plain = type.getType() + "/" + type.getSubtype();
            if (Attachments.isAllowed(plain)) {
                return plain;
            }
        } catch (InvalidMediaTypeException notAType) {
            throw new InvalidRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "attachment.media-type");
        }
        throw new InvalidRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "attachment.media-type");
    }
}
