package vn.sovang.query.titlepage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.enrolment.TitleCount;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.yearreview.YearReview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Shows what was reached of the titles that were registered in a review of a year.
@Controller
class ComparisonController {
    private final Views views;
    private final Frames frames;

    ComparisonController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(path = "/binh-xet/{id:[0-9a-f]+-[0-9a-f-]+}/so-sanh", params = "!dang")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        YearReview review = (YearReview) reads.one("reviews/" + id, Single.class).record();
        Answer<?> titles = counts(id, TitleCount.By.TITLE, reads);
        Answer<?> units = counts(id, TitleCount.By.UNIT, reads);
        Frame frame =
                frames.of(request, caller, words.get("comparison.title"))
                        .under(
                                new Frame.Crumb("/binh-xet", words.get("list.reviews.title")),
                                new Frame.Crumb("/binh-xet/" + id, review.name()))
                        .withSub(review.name())
                        .showing(titles)
                        .withDownloads();
        String lines = "/binh-xet/" + id + "/danh-hieu?";
        ComparisonPage page =
                new ComparisonPage(
                        List.of(
                                ComparisonPage.Chart.of(
                                        "by-title",
                                        named(
                                                titles,
                                                count ->
                                                        words.of(
                                                                Objects.requireNonNull(
                                                                        count.emulationTitle())),
                                                lines + "title=")),
                                ComparisonPage.Chart.of(
                                        "by-unit",
                                        named(
                                                units,
                                                count -> Objects.requireNonNull(count.unitName()),
                                                lines + "unit="))),
                        review.state() == YearReview.State.CLOSED);
        return new ModelAndView("titlepage/comparison", Map.of("frame", frame, "page", page));
    }

    private static Answer<?> counts(String id, TitleCount.By by, Reads reads) throws Exception {
        return reads.page("reviews/" + id + "/title-counts", Map.of("by", by.name(), "after", ""));
    }

    private static List<ComparisonPage.Named> named(
            Answer<?> counts, Function<TitleCount, String> words, String to) {
        return counts.items().stream()
                .map(TitleCount.class::cast)
                .map(count ->
                        new ComparisonPage.Named(
                                Words.beginning(words.apply(count)), to + count.key(), count))
                .toList();
    }
}
