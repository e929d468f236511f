package vn.sovang.query.mywork;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.time.VietnamTime;

import java.util.Map;
import java.util.Objects;

/// The page on which everybody begins.
@Controller
class WorkController {
    private final Work work;
    private final Frames frames;

    WorkController(Work work, Frames frames) {
        this.work = work;
        this.frames = frames;
    }

    @GetMapping("/")
    ModelAndView show(Caller caller, HttpServletRequest request) throws Exception {
        Words words = frames.words(request);
        Frame frame = frames.of(request, caller, words.get("home.title"));
        Frame.Shown shown = Objects.requireNonNull(frame.shown());
        String post = Objects.requireNonNull(frame.reader()).post();
        return new ModelAndView(
                "mywork/work",
                Map.of(
                        "frame",
                        frame.withSub(words.get("home.sub", "post", post)),
                        "page",
                        work.of(
                                caller,
                                request,
                                frames.moment(request),
                                VietnamTime.day(shown.at()),
                                words)));
    }
}
