package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;

import java.util.Map;

/// Page on how pages are used, in a few words.
@Controller
class HelpController {
    private final Frames frames;

    HelpController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/tro-giup")
    ModelAndView show(Caller caller, HttpServletRequest request) {
        String title = frames.words(request).get("help.title");
        return new ModelAndView("help", Map.of("frame", frames.of(request, caller, title)));
    }
}
