package vn.sovang.query.pages.help;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;

import java.util.List;
import java.util.Map;

/// Help of a page, and of all pages.
@Controller
class HelpController {
    private final Frames frames;

    HelpController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/tro-giup")
    ModelAndView show(Caller caller, HttpServletRequest request) {
        Words words = frames.words(request);
        return help(frames.of(request, caller, words.get("help.title")), "", List.of());
    }

    /// @param place a line of the menu, by the name of its texts
    @GetMapping("/tro-giup/{place:[a-z-]+}")
    ModelAndView show(@PathVariable String place, Caller caller, HttpServletRequest request) {
        Words words = frames.words(request);
        String text =
                words.find("help.page." + place)
                        .orElseThrow(
                                () -> new InvalidRequest(HttpStatus.NOT_FOUND, "path.unknown"));
        String page = words.get("menu." + place);
        Frame frame =
                frames.of(request, caller, words.get("help.of", "page", page))
                        .under(new Frame.Crumb("/tro-giup", words.get("help.title")));
        return help(frame, text, Acts.offered(place, caller, words));
    }

    private static ModelAndView help(Frame frame, String text, List<Acts.Offer> acts) {
        return new ModelAndView("help", Map.of("frame", frame, "text", text, "acts", acts));
    }
}
