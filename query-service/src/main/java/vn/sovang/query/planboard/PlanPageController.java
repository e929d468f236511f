package vn.sovang.query.planboard;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.catalogue.CommandTable;
import vn.sovang.plan.SettleFinding;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.findings.FindingEndpoint;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.reading.Ask;

import java.util.List;
import java.util.Map;

/// The page of one plan.
@Controller
class PlanPageController {
    /// More findings than any paper so far has had; the list shows them all.
    private static final String MOST_FINDINGS = "200";

    private final PlanEndpoint plans;
    private final FindingEndpoint findings;
    private final Frames frames;

    PlanPageController(PlanEndpoint plans, FindingEndpoint findings, Frames frames) {
        this.plans = plans;
        this.findings = findings;
        this.frames = frames;
    }

    @GetMapping("/ke-hoach/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request) {
        Map<String, String> moment = frames.moment(request);
        Ask ask = new Ask(moment.get("asOf"), moment.get("atLeast"), null, MOST_FINDINGS);
        Plan plan = plans.get(caller, id, ask);
        Written.reached(request, plan.position());
        Words words = frames.words(request);
        Frame frame =
                frames.of(request, caller, plan.head().title())
                        .withSub(
                                words.get(
                                        "plan.sub",
                                        "code",
                                        plan.code(),
                                        "stage",
                                        words.of(plan.stage()),
                                        "year",
                                        Integer.toString(plan.year())))
                        .under(new Frame.Crumb("/ke-hoach", words.get("list.plans.title")))
                        .showing(plan.position(), plan.asOf());
        return new ModelAndView(
                "planboard/plan",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        new PlanPage(
                                plan,
                                findings.list(caller, ask, id, null, "ALL", null).items(),
                                frame.past() ? List.of() : Acts.on("plans", id, caller, words),
                                !frame.past() && maySettle(caller),
                                words)));
    }

    private static boolean maySettle(Caller caller) {
        return CommandTable.ROUTES.stream()
                .filter(route -> route.command() == SettleFinding.class)
                .anyMatch(route -> Acts.isOpenTo(caller, route));
    }
}
