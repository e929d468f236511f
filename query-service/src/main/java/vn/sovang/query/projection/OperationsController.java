package vn.sovang.query.projection;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.platform.security.Caller;
import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Shows whether the boards follow the log, and lets one be made anew.
@Controller
class OperationsController {
    private static final String ADDRESS = "/van-hanh";
    private static final String PROVINCE = "tinh";

    private final ProjectionEndpoint projections;
    private final AutomationEndpoint automations;
    private final Provinces provinces;
    private final Frames frames;

    OperationsController(
            ProjectionEndpoint projections,
            AutomationEndpoint automations,
            Provinces provinces,
            Frames frames) {
        this.projections = projections;
        this.automations = automations;
        this.provinces = provinces;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(name = PROVINCE, defaultValue = "") String asked,
            Caller caller,
            HttpServletRequest request) {
        boolean operates = caller.roles().contains(Role.PLATFORM_OPERATOR);
        List<Provinces.Province> all = operates ? provinces.all() : List.of();
        TenantId tenant =
                all.stream()
                        .map(Provinces.Province::tenant)
                        .filter(one -> one.value().equals(asked))
                        .findFirst()
                        .orElse(caller.tenant());
        boolean isOwn = tenant.equals(caller.tenant());
        List<ProjectionStatus> statuses =
                (isOwn ? projections.list(caller) : projections.of(caller, tenant)).items();
        Words words = frames.words(request);
        long head = statuses.stream().mapToLong(ProjectionStatus::head).max().orElse(0);
        List<OperationsPage.Line> boards =
                troubledFirst(statuses.stream().map(status -> board(status, isOwn, words)));
        List<AutomationStatus> automated =
                (isOwn ? automations.list(caller) : automations.of(caller, tenant)).items();
        List<OperationsPage.Line> followers =
                troubledFirst(automated.stream().map(status -> automation(status, isOwn, words)));
        int behind =
                (int)
                        Stream.concat(boards.stream(), followers.stream())
                                .filter(line -> line.lag() > 0)
                                .count();
        OperationsPage page =
                new OperationsPage(
                        head,
                        behind,
                        statuses.stream().mapToLong(ProjectionStatus::parked).sum()
                                + automated.stream().mapToLong(AutomationStatus::waiting).sum(),
                        boards,
                        followers,
                        all.stream().map(one -> province(one, tenant, words)).toList(),
                        ViewTable.PROJECTION_REBUILD.roles().stream()
                                .anyMatch(caller.roles()::contains));
        Frame frame = frames.of(request, caller, words.get("ops.title"));
        return new ModelAndView(
                "projection/operations",
                Map.of("frame", frame.withSub(sub(all, tenant, head, words)), "page", page));
    }

    /// Lines that need somebody before those that follow.
    private static List<OperationsPage.Line> troubledFirst(Stream<OperationsPage.Line> lines) {
        return lines.sorted(Comparator.comparing(line -> line.state().tone() != Tone.LATE))
                .toList();
    }

    private static String sub(
            List<Provinces.Province> all, TenantId tenant, long head, Words words) {
        return all.stream()
                .filter(one -> one.tenant().equals(tenant))
                .findFirst()
                .map(one -> words.get("ops.sub.of", "province", one.name(), "head", head))
                .orElseGet(() -> words.get("ops.sub", "head", head));
    }

    private static OperationsPage.Province province(
            Provinces.Province one, TenantId shown, Words words) {
        Cell.Tag state =
                one.parked() > 0
                        ? new Cell.Tag(Tone.LATE, words.get("ops.parked", "count", one.parked()))
                        : one.building() > 0
                                ? new Cell.Tag(Tone.OPEN, words.get("ops.rebuilding"))
                                : follows(one.lag(), words);
        return new OperationsPage.Province(
                one.name(),
                ADDRESS + "?" + PROVINCE + "=" + one.tenant().value(),
                one.tenant().equals(shown),
                state,
                one.head(),
                one.lag());
    }

    /// A rebuild tries every event again, those set aside among them.
    @PostMapping(ADDRESS + "/{name:[a-z-]+}/dung-lai")
    RedirectView rebuild(@PathVariable String name, Caller caller) {
        var _ = projections.rebuild(caller, name);
        return back(name);
    }

    @PostMapping(ADDRESS + "/{name:[a-z-]+}/{position:\\d+}/thu-lai")
    RedirectView retry(@PathVariable String name, @PathVariable String position, Caller caller) {
        var _ = automations.retry(caller, name, position);
        return back(name);
    }

    @PostMapping(ADDRESS + "/{name:[a-z-]+}/{position:\\d+}/bo-qua")
    RedirectView skip(
            @PathVariable String name,
            @PathVariable String position,
            @RequestParam String reason,
            Caller caller) {
        var _ = automations.skip(caller, name, position, reason);
        return back(name);
    }

    private static RedirectView back(String line) {
        RedirectView view = new RedirectView(ADDRESS + "#" + line);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    private static OperationsPage.Line board(ProjectionStatus status, boolean isOwn, Words words) {
        ProjectionStatus.Progress rebuild = status.rebuild();
        RebuildReports.Report last = status.lastReport();
        return new OperationsPage.Line(
                status.name(),
                words.find("ops.board." + status.name()).orElse(status.name()),
                state(status, words),
                status.position(),
                status.lag(),
                last == null
                        ? ""
                        : words.get(
                                "ops.rebuilt",
                                "time",
                                Words.time(last.finishedAt()),
                                "old",
                                last.differences().onlyOld().count(),
                                "new",
                                last.differences().onlyNew().count()),
                rebuild == null ? -1 : rebuild.position(),
                rebuild == null ? 0 : rebuild.of(),
                status.parked(),
                status.parkedFirst().stream()
                        .map(event ->
                                new OperationsPage.Parked(
                                        event.position(),
                                        event.name(),
                                        isOwn ? "/dien-bien?record=" + event.aggregateId() : "",
                                        event.reason(),
                                        ""))
                        .toList());
    }

    private static Cell.Tag state(ProjectionStatus status, Words words) {
        if (status.parked() > 0) {
            return new Cell.Tag(Tone.LATE, words.get("ops.parked", "count", status.parked()));
        }
        if (status.rebuild() != null) {
            return new Cell.Tag(Tone.OPEN, words.get("ops.rebuilding"));
        }
        return follows(status.lag(), words);
    }

    private static Cell.Tag follows(long lag, Words words) {
        return lag == 0
                ? new Cell.Tag(Tone.DONE, words.get("ops.follows"))
                : new Cell.Tag(Tone.DUE, words.get("ops.behind", "lag", lag));
    }

    private static OperationsPage.Line automation(
            AutomationStatus status, boolean isOwn, Words words) {
        long waiting = status.waiting();
        return new OperationsPage.Line(
                status.name(),
                words.find("ops.automation." + status.name()).orElse(status.name()),
                waiting > 0
                        ? new Cell.Tag(Tone.LATE, words.get("ops.parked", "count", waiting))
                        : follows(status.lag(), words),
                status.position(),
                status.lag(),
                "",
                -1,
                0,
                status.parked().size(),
                status.parked().stream().map(event -> parked(event, isOwn, words)).toList());
    }

    private static OperationsPage.Parked parked(
            AutomationStatus.ParkedReaction event, boolean isOwn, Words words) {
        AutomationStatus.Skip skipped = event.skipped();
        return new OperationsPage.Parked(
                event.position(),
                event.name(),
                isOwn ? "/dien-bien?record=" + event.aggregateId() : "",
                event.reason(),
                skipped == null
                        ? ""
                        : words.get(
                                "ops.skipped",
                                "by",
                                skipped.by(),
                                "time",
                                Words.time(skipped.at()),
                                "reason",
                                skipped.because()));
    }
}
