package vn.sovang.query.nomineepage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Problems;
import vn.sovang.query.ViewTable;
import vn.sovang.query.awardpage.AwardActs;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.awardregister.Standing;
import vn.sovang.query.nomineeregister.AwaitedErasure;
import vn.sovang.query.nomineeregister.Nominee;
import vn.sovang.query.nomineeregister.NomineeDetails;
import vn.sovang.query.nomineeregister.NomineeEndpoint;
import vn.sovang.query.nomineeregister.NomineeHistory;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.proposalboard.ProposalStage;
import vn.sovang.query.proposalpage.Items;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reading.Views;
import vn.sovang.query.trail.TrailPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Shows a nominee.
@Controller
class NomineeController {
    private final Views views;
    private final NomineeEndpoint nominees;
    private final Frames frames;
    private final Problems problems;

    NomineeController(Views views, NomineeEndpoint nominees, Frames frames, Problems problems) {
        this.views = views;
        this.nominees = nominees;
        this.frames = frames;
        this.problems = problems;
    }

    @GetMapping("/nguoi/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        return page(id, NomineePage.Opened.NOTHING, caller, request);
    }

    /// Opens what is sealed, for this answer only: the record of the reading keeps the reason, and
    /// no browser keeps the page.
    @PostMapping("/nguoi/{id:[0-9a-f]+-[0-9a-f-]+}/niem-phong")
    ModelAndView open(
            @PathVariable String id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Words words = frames.words(request);
        caller.mustHave(ViewTable.NOMINEE_DETAILS.roles());
        if (reason.isBlank()) {
            return again(
                    id,
                    words.get("form.required", "label", words.get("nominee.sealed.reason")),
                    caller,
                    request);
        }
        NomineeDetails details;
        try {
            details = nominees.details(caller, id, Ask.now(), reason.strip());
        } catch (InvalidValue unfit) {
            return again(
                    id,
                    problems.detail(InvalidRequest.of(unfit), words.language()),
                    caller,
                    request);
        }
        ModelAndView page =
                page(id, new NomineePage.Opened("", opened(details, words)), caller, request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page;
    }

    private ModelAndView again(String id, String why, Caller caller, HttpServletRequest request)
            throws Exception {
        ModelAndView again = page(id, new NomineePage.Opened(why, List.of()), caller, request);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static List<RecordPage.Fact> opened(NomineeDetails details, Words words) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        for (NomineeDetails.Detail detail : details.details()) {
            facts.add(
                    new RecordPage.Fact(
                            words.of(detail.field()),
                            new Cell.Text(
                                    detail.text() == null
                                            ? words.get("nominee.sealed.erased")
                                            : detail.text())));
        }
        for (NomineeDetails.Measure measure : details.disciplines()) {
            facts.add(
                    new RecordPage.Fact(
                            words.get("history.number", "number", measure.number()),
                            new Cell.Text(
                                    words.of(measure.measure())
                                            + ", "
                                            + Words.day(measure.from())
                                            + "; "
                                            + measure.basis())));
        }
        return facts;
    }

    private ModelAndView page(
            String id, NomineePage.Opened opened, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Reads reads = new Reads(views, request, frames.moment(request));
        Single<?> found = reads.one("nominees/" + id, Single.class);
        Nominee nominee = (Nominee) found.record();
        Written.reached(request, found.position());
        Frame frame =
                frames.of(request, caller, nominee.name())
                        .under(new Frame.Crumb("/nguoi", words.get("list.nominees.title")))
                        .withSub(words.of(nominee.kind()) + " · " + nominee.unitName())
                        .showing(found.position(), found.asOf());
        return new ModelAndView(
                "nomineepage/nominee",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        new NomineePage(
                                id,
                                facts(nominee, words),
                                nominee.erasedAt() == null
                                        ? ""
                                        : words.get(
                                                "nominee.erased",
                                                "time",
                                                Words.time(nominee.erasedAt())),
                                frame.past() ? null : awaited(nominee, words),
                                nominee.sealed().stream().map(words::of).toList(),
                                !frame.past()
                                        && ViewTable.NOMINEE_DETAILS.roles().stream()
                                                .anyMatch(caller.roles()::contains),
                                opened,
                                nominee.alike().stream().map(other -> "/nguoi/" + other).toList(),
                                awards(nominee, frame, caller, reads, words),
                                proposals(nominee, caller, reads, words),
                                HistoryLines.of(
                                        reads.one(
                                                "nominees/" + id + "/history",
                                                NomineeHistory.class),
                                        words),
                                !frame.isForActs() || nominee.erasedAt() != null
                                        ? List.of()
                                        : Acts.on("nominees", id, caller, words),
                                TrailPage.of(reads, id, "/nguoi/" + id, words))));
    }

    private static NomineePage.@Nullable Awaited awaited(Nominee nominee, Words words) {
        AwaitedErasure asked = nominee.awaitedErasure();
        return asked == null
                ? null
                : new NomineePage.Awaited(
                        words.get(
                                "nominee.erasure.awaited",
                                "time",
                                Words.time(asked.at()),
                                "by",
                                asked.by(),
                                "basis",
                                asked.legalBasis(),
                                "reason",
                                asked.reason()),
                        words.get(
                                asked.isOwn()
                                        ? "nominee.erasure.of-another"
                                        : "nominee.erasure.todo"),
                        asked.isOwn() ? "" : asked.form(nominee.id()));
    }

    private static List<RecordPage.Fact> facts(Nominee nominee, Words words) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        facts.add(fact("kind", words.of(nominee.kind()), words));
        facts.add(fact("unitName", nominee.unitName(), words));
        if (!nominee.traits().isEmpty()) {
            String traits =
                    nominee.traits().stream().map(words::of).collect(Collectors.joining("; "));
            facts.add(fact("traits", traits, words));
        }
        if (nominee.account() != null) {
            facts.add(fact("account", nominee.account(), words));
        }
        return facts;
    }

    private static RecordPage.Fact fact(String name, String value, Words words) {
        return new RecordPage.Fact(words.get("nominee." + name), new Cell.Text(value));
    }

    /// Those held no more too, as such.
    private static List<NomineePage.Entry> awards(
            Nominee nominee, Frame frame, Caller caller, Reads reads, Words words)
            throws Exception {
        List<NomineePage.Entry> entries = new ArrayList<>();
        for (Award award :
                reads.list(
                        "awards",
                        Award.class,
                        Map.of("nominee", nominee.id(), "state", Standing.ALL.name()))) {
            entries.add(
                    new NomineePage.Entry(
                            new Cell.Tag(
                                    award.state() == Award.State.VALID ? Tone.DONE : Tone.LATE,
                                    words.get("award." + award.state())),
                            Items.of(award.itemClass(), award.item(), words),
                            "/quyet-dinh/" + award.decisionId(),
                            words.get("decision.title", "number", award.number())
                                    + " · "
                                    + Words.day(award.decidedOn())
                                    + " · "
                                    + award.issuerName(),
                            frame.isForActs() ? AwardActs.on(award, caller, words) : List.of()));
        }
        return entries;
    }

    private static List<NomineePage.Entry> proposals(
            Nominee nominee, Caller caller, Reads reads, Words words) throws Exception {
        if (ViewTable.PROPOSAL_BOARD.roles().stream().noneMatch(caller.roles()::contains)) {
            return List.of();
        }
        List<NomineePage.Entry> entries = new ArrayList<>();
        for (Proposal proposal :
                reads.list("proposals", Proposal.class, Map.of("nominee", nominee.id()))) {
            for (Proposal.Line line : proposal.lines()) {
                if (line.nomineeId().equals(nominee.id())) {
                    entries.add(
                            new NomineePage.Entry(
                                    new Cell.Tag(
                                            proposal.stage() == ProposalStage.DECIDED
                                                    ? Tone.DONE
                                                    : Tone.OPEN,
                                            words.of(proposal.stage())),
                                    words.get(
                                            "nominee.line",
                                            "item",
                                            Items.of(line.itemClass(), line.item(), words),
                                            "unit",
                                            proposal.unitName()),
                                    "/de-nghi/" + proposal.id(),
                                    proposal.campaignName() == null
                                            ? ""
                                            : Words.beginning(proposal.campaignName()),
                                    List.of()));
                }
            }
        }
        return entries;
    }
}
