package vn.sovang.query.attachment;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.sovang.platform.security.Caller;

/// Hands an uploaded file to whoever is signed in at the pages and may have it.
@Controller
class FileController {
    private final AttachmentEndpoint attachments;

    FileController(AttachmentEndpoint attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/tep/{hash:[0-9a-f]{64}}")
    ResponseEntity<Resource> get(Caller caller, @PathVariable String hash) {
        return attachments.get(caller, hash);
    }
}
