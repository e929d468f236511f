package vn.sovang.query.proposalpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.history.VerdictWords;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalboard.JudgedAnew;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows the lines of a proposal judged by the rules of another day, beside their verdicts.
@Controller
class AnewController {
    private static final String DAY = "ngay";

    private final Views views;
    private final Frames frames;

    AnewController(Views views, Frames frames) {
        this.views = views;
        this.frames = frames;
    }

    @GetMapping("/de-nghi/{id:[0-9a-f]+-[0-9a-f-]+}/xet-lai")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        caller.mustHave(ViewTable.PROPOSAL_ELIGIBILITY.roles());
        Words words = frames.words(request);
        Map<String, String> on =
                Optional.ofNullable(Frames.asOf(request.getParameter(DAY)))
                        .map(day -> Map.of("on", day))
                        .orElse(Map.of());
        Single<?> found =
                new Reads(views, request, frames.moment(request))
                        .one("proposals/" + id + "/eligibility", Single.class, on);
        JudgedAnew judged = (JudgedAnew) found.record();
        Frame frame =
                frames.of(request, caller, words.get("anew.title"))
                        .under(
                                new Frame.Crumb("/de-nghi", words.get("list.proposals.title")),
                                new Frame.Crumb("/de-nghi/" + id, words.get("anew.proposal")))
                        .withSub(words.get("anew.sub", "day", Words.day(judged.on())))
                        .showing(found.position(), found.asOf());
        return new ModelAndView(
                "proposalpage/anew",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        new AnewPage(
                                "/de-nghi/" + id + "/xet-lai",
                                Words.day(judged.on()),
                                judged.source(),
                                judged.lines().stream().map(line -> line(line, words)).toList())));
    }

    private static AnewPage.Line line(JudgedAnew.Line line, Words words) {
        return new AnewPage.Line(
                line.number(),
                line.nominee(),
                "/nguoi/" + line.nomineeId(),
                Items.of(line.itemClass(), line.item(), words),
                Words.day(line.stands().judgedOn()),
                VerdictWords.tag(line.stands(), words),
                VerdictWords.lines(line.stands(), words),
                VerdictWords.tag(line.anew(), words),
                VerdictWords.lines(line.anew(), words),
                line.differences().stream().map(one -> difference(one, words)).toList(),
                notices(line, words));
    }

    private static String difference(JudgedAnew.Differing one, Words words) {
        return VerdictWords.difference(
                words.of(one.criterion()), words.of(one.cause()), one.then(), one.now(), words);
    }

    private static List<String> notices(JudgedAnew.Line line, Words words) {
        return Stream.of(
                        line.historyChanged() ? words.get("anew.history-changed") : "",
                        line.disciplineSince() ? words.get("anew.discipline-since") : "")
                .filter(notice -> !notice.isEmpty())
                .toList();
    }
}
