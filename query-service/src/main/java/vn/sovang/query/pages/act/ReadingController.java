package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frames;

import java.nio.charset.StandardCharsets;

/// Reads typed words back while they are typed. A form without script says the same when it comes
/// again.
@RestController
class ReadingController {
    private final Frames frames;

    ReadingController(Frames frames) {
        this.frames = frames;
    }

    /// A sentence; empty where nothing is read.
    ///
    /// @param kind of words, as a form names it: a limit, a day, a quantity
    /// @param year to which days without a year belong
    @GetMapping("/doc-lai")
    ResponseEntity<byte[]> read(
            @RequestParam("loai") String kind,
            @RequestParam("chu") String typed,
            @RequestParam(name = "nam", defaultValue = "-1") int year,
            Caller caller,
            HttpServletRequest request) {
        String sentence = Readings.read(kind, typed, year, frames.words(request)).orElse("");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence.getBytes(StandardCharsets.UTF_8));
    }
}
