package vn.sovang.query.planpaper;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.findings.ListedFinding;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.Keepers;
import vn.sovang.query.pages.act.NotYet;
import vn.sovang.query.planboard.Plan;
import vn.sovang.query.planboard.PlanChanges;
import vn.sovang.query.planboard.PlanRow;
import vn.sovang.query.reading.Views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Shows a plan as a paper.
@Controller
class PaperController {
    private final Views views;
    private final Frames frames;
    private final Keepers keepers;

    PaperController(Views views, Frames frames, Keepers keepers) {
        this.views = views;
        this.frames = frames;
        this.keepers = keepers;
    }

    @GetMapping("/ke-hoach/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Plan plan = reads.one("plans/" + id, Plan.class);
        List<ListedFinding> findings =
                reads.list("findings", ListedFinding.class, Map.of("plan", id, "state", "ALL"));
        Written.reached(request, plan.position());
        Frame frame =
                frames.of(request, caller, plan.head().title())
                        .under(new Frame.Crumb("/ke-hoach", words.get("list.plans.title")))
                        .withSub(sub(plan, words))
                        .noting(changes(plan.changes(), words))
                        .showing(plan.position(), plan.asOf());
        Keepers.Reach reach = keepers.of(caller, "plans", id);
        List<Acts.Link> all = frame.isForActs() ? Acts.on("plans", id, caller, words) : List.of();
        Function<Acts.Link, Optional<String>> whyNot = act -> PlanActs.whyNot(act, plan.stage());
        List<Acts.Link> acts = NotYet.without(all, whyNot).toList();
        return new ModelAndView(
                "planpaper/paper",
                Map.of(
                        "frame",
                        frame.noting(reach.notice(acts, words)),
                        "notYet",
                        NotYet.of(reach.left(all), whyNot, words),
                        "page",
                        PaperWriter.write(plan, findings, reach.left(acts), words)));
    }

    private static String sub(Plan plan, Words words) {
        String number =
                plan.number() == null
                        ? words.get("paper.no-number")
                        : words.get("paper.number", "number", plan.number());
        return words.get(
                plan.source() == null ? "paper.sub" : "paper.sub.imported",
                "type",
                plan.head().documentType(),
                "code",
                plan.code(),
                "number",
                number,
                "stage",
                words.of(plan.stage()));
    }

    private static List<String> changes(PlanChanges changes, Words words) {
        List<String> lines = new ArrayList<>();
        for (PlanRow.Amendment amendment : changes.amendments()) {
            lines.add(
                    words.get(
                            "paper.amended",
                            "document",
                            amendment.document(),
                            "day",
                            Words.day(amendment.issuedOn()),
                            "summary",
                            amendment.summary()));
        }
        if (changes.replacedBy() != null) {
            lines.add(words.get("paper.replaced"));
        }
        PlanRow.Withdrawal withdrawal = changes.withdrawal();
        if (withdrawal != null) {
            lines.add(
                    words.get(
                            "paper.withdrawn",
                            "document",
                            withdrawal.document(),
                            "day",
                            Words.day(withdrawal.on()),
                            "reason",
                            withdrawal.reason()));
        }
        return lines;
    }
}
