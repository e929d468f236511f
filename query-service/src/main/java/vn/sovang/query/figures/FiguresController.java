package vn.sovang.query.figures;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.query.awardregister.AwardFigures;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalboard.Holder;
import vn.sovang.query.proposalboard.ProposalCount;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Views;

import java.util.List;
import java.util.Map;

/// Shows the figures; their files are those of the list.
@Controller
class FiguresController {
    private static final String MOST = "200";

    private final Views views;
    private final Frames frames;
    private final FiguresEndpoint figures;

    FiguresController(Views views, Frames frames, FiguresEndpoint figures) {
        this.views = views;
        this.frames = frames;
        this.figures = figures;
    }

    @GetMapping(path = "/so-lieu", params = "!dang")
    ModelAndView show(
            Caller caller, HttpServletRequest request, @ModelAttribute Narrowing narrowing)
            throws Exception {
        Words words = frames.words(request);
        Map<String, String> moment = frames.moment(request);
        Reads reads = new Reads(views, request, moment);
        Answer<?> whole = reads.page("figures", Map.of("by", "PROVINCE", "after", ""));
        SubjectFigures province = (SubjectFigures) whole.items().getFirst();
        Frame frame =
                frames.of(request, caller, words.get("list.figures.title"))
                        .withSub(words.get("figures.sub", "province", province.name()))
                        .showing(whole)
                        .withDownloads();
        Ask ask = new Ask(moment.get("asOf"), moment.get("atLeast"), null, MOST);
        ChartedReports reports = figures.reports(caller, ask, narrowing);
        List<BarChart> charts =
                List.of(
                        chart("organisation", reports.organisations(), "/bao-cao?organisation="),
                        chart("campaign", reports.campaigns(), "/bao-cao?campaign="));
        return new ModelAndView(
                "figures/figures", Map.of("frame", frame, "page", page(province, charts, words)));
    }

    private static FiguresPage page(SubjectFigures province, List<BarChart> charts, Words words) {
        return new FiguresPage(
                stats(province, words),
                charts,
                List.of(
                        share(
                                NomineeTrait.SMALL_COLLECTIVE,
                                "small",
                                province.awards().smallCollectives(),
                                words),
                        share(
                                NomineeTrait.DIRECT_WORKER,
                                "direct",
                                province.awards().directWorkers(),
                                words),
                        share(
                                NomineeTrait.WITHOUT_LEADERSHIP_POST,
                                "without-post",
                                province.awards().withoutLeadershipPost(),
                                words)),
                held(province.proposals(), words),
                province.proposals() == null);
    }

    /// Each counts just what its list shows.
    private static List<FiguresPage.Stat> stats(SubjectFigures of, Words words) {
        Stats stats = new Stats(words);
        return List.of(
                stats.of(
                        "registered",
                        of.registrations().registered(),
                        of.registrations().registrable() - of.registrations().registered(),
                        "/dang-ky",
                        "/chua-dang-ky"),
                stats.stat(
                        "due",
                        of.reports().due(),
                        of.reports().missing(),
                        "/bao-cao?state=DUE",
                        "/bao-cao?timeliness=MISSING",
                        of.reports().missing() > 0),
                stats.of(
                        "submitted",
                        of.reports().submitted(),
                        of.reports().accepted(),
                        "/bao-cao?state=SUBMITTED",
                        "/bao-cao?state=ACCEPTED"),
                stats.of(
                        "awards",
                        of.awards().total(),
                        of.awards().byItem().size(),
                        "/so-khen-thuong?state=VALID",
                        ""),
                stats.late(
                        "duties",
                        of.duties().late(),
                        of.duties().total(),
                        "/nhiem-vu?state=LATE",
                        "/nhiem-vu"),
                stats.late(
                        "difficulties",
                        of.difficulties().open(),
                        of.difficulties().total(),
                        "/vuong-mac?stage=OPEN",
                        "/vuong-mac"));
    }

    private record Stats(Words words) {
        private FiguresPage.Stat of(String name, int number, int other, String to, String more) {
            return stat(name, number, other, to, more, false);
        }

        private FiguresPage.Stat late(String name, int number, int other, String to, String more) {
            return stat(name, number, other, to, more, number > 0);
        }

        private FiguresPage.Stat stat(
                String name, int number, int other, String to, String more, boolean isLate) {
            return new FiguresPage.Stat(
                    number,
                    words.get("figures." + name),
                    words.get("figures." + name + ".about", "number", other),
                    to,
                    other > 0 ? more : "",
                    isLate);
        }
    }

    private static BarChart chart(String name, List<SubjectReports> counted, String to) {
        return BarChart.of(
                name,
                counted.stream()
                        .map(subject ->
                                new BarChart.Subject(
                                        Words.beginning(subject.name()),
                                        to + subject.id(),
                                        subject.reports()))
                        .toList());
    }

    private static FiguresPage.Share share(
            NomineeTrait trait, String name, AwardFigures.Share share, Words words) {
        return new FiguresPage.Share(
                words.get("figures.share." + name),
                share.count(),
                share.of(),
                "/so-khen-thuong?trait=" + trait,
                "/so-khen-thuong?subject=" + trait.kind());
    }

    private static List<FiguresPage.Held> held(@Nullable ProposalCount count, Words words) {
        if (count == null) {
            return List.of();
        }
        ProposalCount.Holders holders = count.holders();
        return List.of(
                held(Holder.UNIT, holders.unit(), words),
                held(Holder.OFFICE, holders.office(), words),
                held(Holder.COUNCIL, holders.council(), words),
                held(Holder.LEADER, holders.leader(), words),
                held(Holder.RECIPIENT, holders.recipient(), words));
    }

    private static FiguresPage.Held held(Holder by, int number, Words words) {
        return new FiguresPage.Held(words.of(by), number, "/de-nghi?desk=" + by);
    }
}
