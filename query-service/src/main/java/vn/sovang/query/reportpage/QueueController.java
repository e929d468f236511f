package vn.sovang.query.reportpage;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.kernel.Role;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.WayBack;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.CommandDoor;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Views;
import vn.sovang.query.reportboard.Report;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lets the office accept and return one report after another: what is done leaves the list, and
/// the next one stands open in its place. After the last one it leads back to where it was begun.
@Controller
class QueueController {
    private static final String ADDRESS = "/bao-cao/xem-xet";
    private static final String NEXT = "tiep";

    /// Number of reports that stand there with their texts.
    private static final int AT_ONCE = 20;

    private final Views views;
    private final Frames frames;
    private final CommandDoor door;

    QueueController(Views views, Frames frames, CommandDoor door) {
        this.views = views;
        this.frames = frames;
        this.door = door;
    }

    /// An act that was not done.
    ///
    /// @param key to send it again under; blank: a new one
    record Failed(String id, String problem, String reason, String key) {
        static final Failed NONE = new Failed("", "", "", "");
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(name = NEXT, defaultValue = "") String next,
            @RequestParam(defaultValue = "") String campaign,
            Caller caller,
            HttpServletRequest request)
            throws Exception {
        return page(next, campaign, Failed.NONE, caller, request);
    }

    /// Accepts or returns.
    @PostMapping(ADDRESS)
    ModelAndView act(
            @RequestParam String id,
            @RequestParam int version,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "khoa") String key,
            @RequestParam(name = NEXT, defaultValue = "") String next,
            @RequestParam(defaultValue = "") String campaign,
            Caller caller,
            HttpServletRequest request)
            throws Exception {
        requireOffice(caller);
        Words words = frames.words(request);
        ObjectNode command = JsonNodeFactory.instance.objectNode().put("version", version);
        boolean returns = act.equals("return");
        if (returns) {
            if (reason.isBlank()) {
                Failed blank = new Failed(id, words.get("queue.reason.blank"), "", "");
                return failed(HttpStatus.UNPROCESSABLE_CONTENT, blank, campaign, caller, request);
            }
            command.put("reason", reason);
        }
        String address = "reports/%s/%s".formatted(id, returns ? "return" : "accept");
        return switch (door.send(address, command, key, null, words.language())) {
            case CommandDoor.Done done -> {
                Written.remember(request, done.position());
                String back = WayBack.of(request);
                yield onTo(next.isEmpty() && !back.isEmpty() ? back : stay(next, campaign, back));
            }
            case CommandDoor.Refused refused ->
                    failed(
                            HttpStatus.valueOf(refused.status()),
                            new Failed(id, refused.detail(), reason, ""),
                            campaign,
                            caller,
                            request);
            case CommandDoor.Unsure _ ->
                    failed(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            new Failed(id, words.get("form.unsure"), reason, key),
                            campaign,
                            caller,
                            request);
        };
    }

    private static void requireOffice(Caller caller) {
        caller.mustHave(EnumSet.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
    }

    private static String stay(String next, String campaign, String back) {
        return WayBack.on(
                ADDRESS
                        + "?"
                        + NEXT
                        + "="
                        + safe(next)
                        + (campaign.isEmpty() ? "" : "&campaign=" + safe(campaign))
                        + (next.isEmpty() ? "" : "#b-" + safe(next)),
                back);
    }

    private static ModelAndView onTo(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /// An id and nothing else.
    private static String safe(String id) {
        return id.replaceAll("[^0-9a-f-]", "");
    }

    private ModelAndView failed(
            HttpStatus status,
            Failed failed,
            String campaign,
            Caller caller,
            HttpServletRequest request)
            throws Exception {
        ModelAndView view = page(failed.id(), campaign, failed, caller, request);
        view.setStatus(status);
        return view;
    }

    private ModelAndView page(
            String open, String campaign, Failed failed, Caller caller, HttpServletRequest request)
            throws Exception {
        requireOffice(caller);
        Words words = frames.words(request);
        Answer<?> answer =
                new Reads(views, request, frames.moment(request))
                        .page(
                                "reports",
                                Map.of(
                                        "state",
                                        "SUBMITTED",
                                        "held",
                                        "true",
                                        "campaign",
                                        campaign,
                                        "limit",
                                        "200"));
        Written.reached(request, answer.position());
        List<Report> waiting = QueueItems.sorted(answer);
        String first =
                waiting.stream().anyMatch(report -> open.equals(report.id())) || waiting.isEmpty()
                        ? open
                        : Objects.requireNonNullElse(waiting.getFirst().id(), "");
        List<QueuePage.Item> items =
                QueueItems.around(first, waiting, AT_ONCE).stream()
                        .map(report -> QueueItems.item(report, first, failed, words))
                        .toList();
        String count = words.number(waiting.size()) + (answer.next() == null ? "" : "+");
        Frame frame =
                frames.of(request, caller, words.get("queue.title", "count", count))
                        .under(new Frame.Crumb("/bao-cao", words.get("list.reports.title")))
                        .withSub(words.get("queue.sub"))
                        .showing(answer);
        return new ModelAndView(
                "reportpage/queue",
                Map.of(
                        "frame",
                        failed.problem().isEmpty()
                                ? frame
                                : frame.withState(words.get("error.state")),
                        "page",
                        new QueuePage(
                                items,
                                safe(campaign),
                                QueueItems.campaigns(waiting),
                                waiting.size() - items.size(),
                                answer.next() != null)));
    }
}
