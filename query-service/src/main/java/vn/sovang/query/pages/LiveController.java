package vn.sovang.query.pages;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Moments;

/// Tells open pages how far the province's log has come, so that they ask for their figures again
/// only when something happened.
@Controller
class LiveController {
    private final Moments moments;

    LiveController(Moments moments) {
        this.moments = moments;
    }

    @GetMapping("/moi")
    ResponseEntity<String> head(Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Long.toString(moments.ofLog(caller.tenant(), Ask.now()).position()));
    }
}
