package vn.sovang.query.campaignpage;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.campaignboard.Campaign;
import vn.sovang.query.figures.BarChart;
import vn.sovang.query.figures.CampaignFigures;
import vn.sovang.query.figures.FiguresEndpoint;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Steps;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.Written;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.act.Keepers;
import vn.sovang.query.pages.act.NotYet;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.planboard.Plan;
import vn.sovang.query.planboard.PlanBody;
import vn.sovang.query.reading.Ask;
import vn.sovang.query.reading.ChangeWords;
import vn.sovang.query.reading.Views;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportCount;
import vn.sovang.query.reportboard.ReportRow;
import vn.sovang.query.targetboard.PlanTarget;
import vn.sovang.query.targetboard.TargetWords;
import vn.sovang.query.targetboard.Verdict;
import vn.sovang.time.VietnamTime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows a campaign.
@Controller
class CampaignController {
    /// Number of units up to which each has a line of its own.
    private static final int FEW = 60;

    /// Number of reports that are urged on at once.
    private static final int URGENT = 50;

    /// Number of phases beyond which acts on each are gathered under one heading.
    private static final int MANY_ROUNDS = 4;

    private static final Set<String> FOLLOWING_UP =
            Set.of("remind-unit", "record-inspection", "record-review");

    private final Views views;
    private final Frames frames;
    private final FiguresEndpoint figures;
    private final Keepers keepers;

    CampaignController(Views views, Frames frames, FiguresEndpoint figures, Keepers keepers) {
        this.views = views;
        this.frames = frames;
        this.figures = figures;
        this.keepers = keepers;
    }

    @GetMapping("/phong-trao/{id:[0-9a-f]+-[0-9a-f-]+}")
    ModelAndView show(@PathVariable String id, Caller caller, HttpServletRequest request)
            throws Exception {
        Words words = frames.words(request);
        Map<String, String> moment = frames.moment(request);
        Reads reads = new Reads(views, request, moment);
        Campaign campaign = campaign(id, reads);
        Plan plan = reads.one("plans/" + campaign.planId(), Plan.class);
        Written.reached(request, campaign.position());
        Frame frame =
                frames.of(request, caller, Words.beginning(campaign.name()))
                        .under(
                                new Frame.Crumb("/phong-trao", words.get("list.campaigns.title")),
                                new Frame.Crumb(
                                        "/ke-hoach/" + campaign.planId(), plan.head().title()))
                        .withSub(
                                words.get(
                                        "campaign.sub",
                                        "kind",
                                        words.of(campaign.kind()),
                                        "day",
                                        Words.day(campaign.launchedOn()),
                                        "units",
                                        words.number(campaign.unitCount()),
                                        "below",
                                        words.texts()
                                                .get(
                                                        campaign.onlyNamed()
                                                                ? "detail.only-named"
                                                                : "detail.with-below",
                                                        words.language(),
                                                        Map.of())))
                        .showing(campaign.position(), campaign.asOf())
                        .due(limits(campaign, words));
        Keepers.Reach reach = keepers.of(caller, "campaigns", id);
        List<Acts.Link> all =
                frame.isForActs() ? Acts.on("campaigns", id, caller, words) : List.of();
        Function<Acts.Link, Optional<String>> whyNot = act -> whyNot(act, campaign);
        List<Acts.Link> acts =
                NotYet.without(all, whyNot)
                        .flatMap(
                                act -> isAggregation(act) ? byPhase(act, campaign) : Stream.of(act))
                        .toList();
        LocalDate closedOn = campaign.closedOn();
        return new ModelAndView(
                "campaignpage/campaign",
                Map.of(
                        "frame",
                        frame.noting(reach.notice(acts, words)),
                        "notYet",
                        NotYet.of(
                                reach.left(all),
                                whyNot,
                                words,
                                "day",
                                closedOn == null ? "" : Words.day(closedOn)),
                        "page",
                        page(
                                campaign,
                                plan,
                                reads,
                                figures.ofCampaign(
                                        caller,
                                        new Ask(
                                                moment.get("asOf"),
                                                moment.get("atLeast"),
                                                null,
                                                null),
                                        id),
                                frame,
                                reach.left(acts))));
    }

    /// The campaign, with its units where they are few.
    private static Campaign campaign(String id, Reads reads) throws Exception {
        String view = "campaigns/" + id;
        Campaign campaign = reads.one(view, Campaign.class, Map.of("units", "false"));
        return campaign.unitCount() > FEW ? campaign : reads.one(view, Campaign.class);
    }

    /// Reason against an act: of a closed campaign there is only what follows up on it.
    private static Optional<String> whyNot(Acts.Link act, Campaign campaign) {
        boolean isPossible =
                campaign.closedOn() == null
                        || FOLLOWING_UP.contains(act.address().replaceFirst(".*/", ""))
                        || (act.address().startsWith("/de-nghi/")
                                && campaign.takesProposals(VietnamTime.day(campaign.asOf())));
        return isPossible ? Optional.empty() : Optional.of("campaign-closed");
    }

    private static boolean isAggregation(Acts.Link act) {
        return act.address().startsWith("/tong-hop/");
    }

    /// Reports are put together phase by phase.
    private static Stream<Acts.Link> byPhase(Acts.Link act, Campaign campaign) {
        return campaign.reportPhases().stream()
                .map(phase ->
                        new Acts.Link(
                                act.address()
                                        + "&phase="
                                        + UriUtils.encode(phase.label(), StandardCharsets.UTF_8),
                                act.words() + ": " + phase.name(),
                                act.isGrave(),
                                act.remit()));
    }

    private static CampaignPage page(
            Campaign campaign,
            Plan plan,
            Reads reads,
            CampaignFigures figures,
            Frame frame,
            List<Acts.Link> acts)
            throws Exception {
        Words words = frame.words();
        LocalDate today = VietnamTime.day(campaign.asOf());
        Map<String, String> ofIt = Map.of("campaign", campaign.id());
        boolean isWhole = campaign.unitCount() <= FEW;
        boolean isMany = campaign.reportPhases().size() > MANY_ROUNDS;
        List<Acts.Link> aggregations =
                isMany
                        ? acts.stream().filter(CampaignController::isAggregation).toList()
                        : List.of();
        return new CampaignPage(
                campaign.id(),
                campaign.planId(),
                state(campaign, words),
                TimeLine.of(campaign, remembered(plan, campaign), today, frame.past(), words),
                campaign.phases().stream().map(phase -> phase(phase, words)).toList(),
                counts(campaign.id(), figures.reports(), words),
                campaign.reportPhases().stream().map(phase -> heading(phase, words)).toList(),
                isWhole ? rows(campaign, reads, today, words) : List.of(),
                isWhole ? null : urged(campaign, figures, reads, acts, today, words),
                reads.list("targets", PlanTarget.class, ofIt).stream()
                        .map(target ->
                                new CampaignPage.Target(
                                        target.words(),
                                        TargetWords.leaves(target, words),
                                        verdict(target.verdict(), words)))
                        .toList(),
                figures.registrations().registrable() - figures.registrations().registered(),
                odd(campaign, words),
                changed(campaign, words),
                acts.stream().filter(act -> !aggregations.contains(act)).toList(),
                aggregations);
    }

    private static List<CampaignPage.Row> rows(
            Campaign campaign, Reads reads, LocalDate today, Words words) throws Exception {
        List<Report> reports =
                reads.whole("reports", Map.of("campaign", campaign.id())).items().stream()
                        .map(Report.class::cast)
                        .toList();
        return new Matrix(campaign, reports, today, words).rows();
    }

    private static CampaignPage.Urged urged(
            Campaign campaign,
            CampaignFigures figures,
            Reads reads,
            List<Acts.Link> acts,
            LocalDate today,
            Words words)
            throws Exception {
        ReportCount all = figures.reports();
        List<Report> urgent =
                new ArrayList<>(urgent(campaign, reads, URGENT, "timeliness", "MISSING"));
        if (urgent.size() < URGENT) {
            urgent.addAll(urgent(campaign, reads, URGENT - urgent.size(), "state", "RETURNED"));
        }
        boolean reminds = acts.stream().anyMatch(act -> act.address().endsWith("/remind-unit"));
        Matrix matrix = new Matrix(campaign, urgent, today, words);
        return new CampaignPage.Urged(
                BarChart.inOrder(
                        "phase",
                        campaign.reportPhases().stream()
                                .map(phase ->
                                        new BarChart.Subject(
                                                heading(phase, words),
                                                "/bao-cao?campaign=%s&phase=%s"
                                                        .formatted(
                                                                campaign.id(),
                                                                UriUtils.encode(
                                                                        phase.label(),
                                                                        StandardCharsets.UTF_8)),
                                                figures.byPhase()
                                                        .getOrDefault(
                                                                phase.label(), ReportCount.NONE)))
                                .toList()),
                campaign.unitCount(),
                all.missing(),
                all.returned(),
                urgent.stream().map(report -> matrix.urgent(report, reminds)).toList());
    }

    private static List<Report> urgent(
            Campaign campaign, Reads reads, int most, String by, String value) throws Exception {
        return reads.list(
                "reports",
                Report.class,
                Map.of("campaign", campaign.id(), by, value, "limit", Integer.toString(most)));
    }

    /// Amendments and extensions, the newest first.
    private static List<CampaignPage.Amendment> changed(Campaign campaign, Words words) {
        SortedMap<Instant, CampaignPage.Amendment> changed =
                new TreeMap<>(Comparator.reverseOrder());
        campaign.extensions()
                .forEach(extended -> changed.put(extended.at(), extension(extended, words)));
        campaign.amendments()
                .forEach(amended -> changed.put(amended.at(), amendment(amended, words)));
        return List.copyOf(changed.values());
    }

    private static CampaignPage.Amendment extension(Campaign.Extension done, Words words) {
        ChangeWords changes = new ChangeWords(words.texts(), words.language());
        return new CampaignPage.Amendment(
                words.get("campaign.extended", "phase", done.phase(), "basis", done.basis()),
                done.changes().stream().map(changes::of).map(Words::beginning).toList());
    }

    private static CampaignPage.Amendment amendment(Campaign.Amendment done, Words words) {
        ChangeWords changes = new ChangeWords(words.texts(), words.language());
        return new CampaignPage.Amendment(
                words.get(
                        "campaign.amended",
                        "day",
                        Words.day(done.effectiveOn()),
                        "basis",
                        done.basis(),
                        "reason",
                        done.reason()),
                Stream.of(
                                done.changes().stream().map(changes::of),
                                units("campaign.units-added", done.addedUnits(), words),
                                units("campaign.units-removed", done.removedUnits(), words))
                        .flatMap(lines -> lines)
                        .map(Words::beginning)
                        .toList());
    }

    private static Stream<String> units(String code, List<Campaign.Unit> units, Words words) {
        return units.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        words.get(
                                code,
                                "units",
                                units.stream()
                                        .map(Campaign.Unit::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static Cell.Tag state(Campaign campaign, Words words) {
        return campaign.closedOn() == null
                ? new Cell.Tag(Tone.OPEN, words.get("campaign.running"))
                : new Cell.Tag(
                        Tone.DONE,
                        words.get("campaign.closed", "day", Words.day(campaign.closedOn())));
    }

    private static List<PlanBody.Remembrance> remembered(Plan plan, Campaign campaign) {
        return plan.campaigns().stream()
                .filter(planned -> planned.label().equals(campaign.label()))
                .flatMap(planned ->
                        Stream.concat(
                                planned.commemorations().stream(),
                                planned.phases().stream()
                                        .flatMap(phase -> phase.commemorations().stream())))
                .toList();
    }

    private static CampaignPage.Phase phase(Campaign.Phase phase, Words words) {
        Tone tone =
                switch (phase.state()) {
                    case NOT_STARTED -> Tone.DUE;
                    case RUNNING -> Tone.OPEN;
                    case ENDED -> Tone.DONE;
                    case UNRESOLVED -> Tone.UNKNOWN;
                };
        return new CampaignPage.Phase(
                phase.name(),
                Cell.of(phase.start(), words),
                Cell.of(phase.end(), words),
                Cell.of(phase.report(), words),
                Cell.of(phase.wrapUp(), words),
                new Cell.Tag(tone, words.of(phase.state())));
    }

    /// Days after which each phase shows who was late.
    private static List<Steps.Mark> limits(Campaign campaign, Words words) {
        return campaign.phases().stream()
                .flatMap(phase -> Steps.Mark.limit(phase.name(), phase.report(), words).stream())
                .toList();
    }

    private static String heading(Campaign.Phase phase, Words words) {
        return phase.report() == null
                ? phase.name()
                : words.get(
                        "campaign.phase", "phase", phase.name(), "words", phase.report().words());
    }

    /// Counts by the states of the list of reports, so that each number is the length of its list.
    private static List<CampaignPage.Count> counts(String id, ReportCount count, Words words) {
        return Stream.of(
                        count(id, ReportRow.State.DUE, count.due(), count.missing() > 0, words),
                        count(id, ReportRow.State.SUBMITTED, count.submitted(), false, words),
                        count(id, ReportRow.State.RETURNED, count.returned(), true, words),
                        count(id, ReportRow.State.ACCEPTED, count.accepted(), false, words),
                        count(id, ReportRow.State.IN_LIEU, count.inLieu(), false, words))
                .filter(one -> one.number() > 0)
                .toList();
    }

    private static CampaignPage.Count count(
            String id, ReportRow.State state, int number, boolean isLate, Words words) {
        return new CampaignPage.Count(
                number, words.of(state), "/bao-cao?campaign=" + id + "&state=" + state, isLate);
    }

    private static Cell.Tag verdict(Verdict verdict, Words words) {
        Tone tone =
                switch (verdict) {
                    case MET -> Tone.DONE;
                    case NOT_MET -> Tone.LATE;
                    case UNKNOWN -> Tone.UNKNOWN;
                };
        return new Cell.Tag(tone, words.of(verdict));
    }

    private static List<String> odd(Campaign campaign, Words words) {
        return Stream.concat(
                        campaign.phases().stream()
                                .flatMap(phase ->
                                        odd(
                                                phase,
                                                Stream.of(
                                                        phase.start(), phase.end(), phase.wrapUp()),
                                                words)),
                        campaign.reportPhases().stream()
                                .flatMap(phase -> odd(phase, Stream.of(phase.report()), words)))
                .distinct()
                .toList();
    }

    private static Stream<String> odd(
            Campaign.Phase phase, Stream<@Nullable WrittenDate> dates, Words words) {
        return dates.filter(date -> date != null && date.last() == null)
                .map(date ->
                        words.get("campaign.odd", "phase", phase.name(), "words", date.words()));
    }
}
