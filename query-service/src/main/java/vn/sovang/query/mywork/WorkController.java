package vn.sovang.query.mywork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.trail.News;
import vn.sovang.time.VietnamTime;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The page on which everybody begins.
@Controller
class WorkController {
    private final Work work;
    private final LastVisit lastVisit;
    private final News news;
    private final Frames frames;

    WorkController(Work work, LastVisit lastVisit, News news, Frames frames) {
        this.work = work;
        this.lastVisit = lastVisit;
        this.news = news;
        this.frames = frames;
    }

    @GetMapping("/")
    ModelAndView show(Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
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
                                frame),
                        "news",
                        frame.past()
                                ? List.of()
                                : lastVisit
                                        .ended(caller, request, response, shown.position())
                                        .map(since -> news.since(caller, since, words.language()))
                                        .orElse(List.of())));
    }
}
