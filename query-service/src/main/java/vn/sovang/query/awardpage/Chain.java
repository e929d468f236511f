package vn.sovang.query.awardpage;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.history.ShownVerdict;
import vn.sovang.query.history.VerdictWords;
import vn.sovang.query.pages.Reads;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.reading.Single;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.trail.TrailItem;
import vn.sovang.query.trail.TrailPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Follows an award back: decision, proposal, reports, registration, launch, plan; or the review of
/// a year, or the merit that stands under nothing.
final class Chain {
    private final Award award;
    private final Reads reads;
    private final Words words;
    private final List<ChainPage.Link> links = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Chain(Award award, Reads reads, Words words) {
        this.award = award;
        this.reads = reads;
        this.words = words;
    }

    /// @param acts on the award
    ChainPage page(boolean seesProposals, List<Acts.Link> acts) throws Exception {
        add(
                "decision",
                award.number(),
                "/quyet-dinh/" + award.decisionId(),
                trail(award.decisionId(), "").reversed());
        if (seesProposals) {
            proposal(
                    (Proposal) reads.one("proposals/" + award.proposalId(), Single.class).record());
        }
        String anew =
                seesProposals && award.eligibility() != null
                        ? "/de-nghi/%s/xet-lai#dong-%d".formatted(award.proposalId(), award.line())
                        : "";
        return new ChainPage(
                stations(), links, facts(), !seesProposals, missing, checks(), anew, acts);
    }

    private void proposal(Proposal proposal) throws Exception {
        String to = "/de-nghi/" + proposal.id();
        add(
                "proposal",
                words.get("home.proposal", "unit", proposal.unitName()),
                to,
                trail(proposal.id(), "").reversed());
        OnItsOwn onItsOwn = proposal.onItsOwn();
        if (onItsOwn != null) {
            add("on-its-own", words.of(onItsOwn.simplifiedBy()), to, List.of());
            missing.add(words.get("chain.no-campaign", "head", onItsOwn.foundBy()));
            return;
        }
        String review = proposal.reviewId();
        if (review != null && proposal.reviewName() != null) {
            add(
                    "year-review",
                    proposal.reviewName(),
                    "/binh-xet/" + review,
                    trail(review, "").reversed());
            missing.add(words.get("chain.no-plan"));
            return;
        }
        String campaign = proposal.campaignId();
        if (campaign == null || proposal.planId() == null) {
            missing.add(words.get("chain.elsewhere"));
            return;
        }
        reports(campaign);
        String name = proposal.campaignName() == null ? "" : proposal.campaignName();
        List<TrailPage.Step> launch = trail(campaign, "campaign.launched");
        add("campaign", Words.beginning(name), "/phong-trao/" + campaign, launch);
        plan(proposal.planId());
    }

    /// Accepted reports of the award's unit, or of the one that proposed it.
    private void reports(String campaign) throws Exception {
        List<TrailPage.Step> steps = new ArrayList<>();
        String to = "/bao-cao?campaign=" + campaign + "&unit=" + award.unitId();
        for (Report report :
                reads.list(
                        "reports",
                        Report.class,
                        Map.of("campaign", campaign, "unit", award.unitId()))) {
            if (report.id() != null) {
                steps.addAll(trail(report.id(), "report.accepted"));
            }
        }
        if (steps.isEmpty()) {
            missing.add(words.get("chain.no-reports", "unit", award.unitName()));
        } else {
            add("reports", award.unitName(), to, steps.reversed());
        }
    }

    private void plan(String plan) throws Exception {
        List<TrailPage.Step> steps = new ArrayList<>(trail(plan, "plan.issued"));
        steps.addAll(trail(plan, "plan.parent-linked"));
        if (steps.isEmpty()) {
            missing.add(words.get("chain.not-issued"));
        }
        add("plan", words.get("chain.plan.open"), "/ke-hoach/" + plan, steps);
    }

    private void add(String name, String record, String to, List<TrailPage.Step> steps) {
        links.add(new ChainPage.Link(words.get("chain." + name), record, to, steps));
    }

    /// Events of a record, or those of one name; what a proposal notes of its decision is told by
    /// the decision.
    private List<TrailPage.Step> trail(String record, String name) throws Exception {
        Map<String, String> asked =
                name.isEmpty() ? Map.of("record", record) : Map.of("record", record, "name", name);
        Answer<?> trail = reads.whole("trail", asked);
        Set<Long> noted =
                trail.items().stream()
                        .map(TrailItem.class::cast)
                        .filter(item -> item.name().equals("proposal.decided"))
                        .map(TrailItem::position)
                        .collect(Collectors.toSet());
        return TrailPage.steps(trail, "/dien-bien?record=" + record + "&luc=", words).stream()
                .filter(step -> !noted.contains(step.position()))
                .toList();
    }

    private List<ChainPage.Station> stations() {
        return links.reversed().stream()
                .map(link ->
                        new ChainPage.Station(
                                link.name(),
                                link.steps().isEmpty()
                                        ? ""
                                        : link.steps().getFirst().time().substring(0, 10),
                                link.to()))
                .toList();
    }

    private List<RecordPage.Fact> facts() {
        List<RecordPage.Fact> facts = new ArrayList<>();
        facts.add(fact("chain.unit", award.unitName()));
        facts.add(fact("chain.issuer", award.issuerName()));
        facts.add(fact("chain.signatory", award.signatory()));
        facts.add(fact("chain.day", Words.day(award.decidedOn())));
        if (award.kind() != null) {
            facts.add(fact("chain.kind", words.of(award.kind())));
        }
        AchievementPeriod period = award.period();
        if (period != null) {
            facts.add(
                    fact(
                            "chain.period",
                            Words.day(period.from()) + " – " + Words.day(period.until())));
        }
        facts.addAll(DecisionController.grounds(award, words));
        return facts;
    }

    /// Criteria that were judged, and what came out; or why none was.
    private List<String> checks() {
        ShownVerdict verdict = award.eligibility();
        return verdict == null
                ? List.of(words.get("verdict.none"))
                : VerdictWords.lines(verdict, words);
    }

    private RecordPage.Fact fact(String label, String text) {
        return new RecordPage.Fact(words.get(label), new Cell.Text(text));
    }
}
