package vn.sovang.command.automation.lateaccount;

import org.springframework.stereotype.Component;

import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.dispatch.ProposalPlaces;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.OpenFindings;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanText;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.Occasion;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.UnderCampaign;
import vn.sovang.proposal.UnderYearReview;
import vn.sovang.proposal.VoteMinutesRecorded;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at what an account did before a correction named it for a nominee (rule 44). The finding
/// names no nominee: findings are read by more people than proposals are.
@Component
class WhenAccountAppearsThenOpenFinding implements Automation {
    private final EventLog log;
    private final ProposalPlaces proposals;

    WhenAccountAppearsThenOpenFinding(EventLog log, ProposalPlaces proposals) {
        this.log = log;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "tai-khoan-xuat-hien-sau";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return event.payload() instanceof NomineeCorrected e && e.nominee().account() != null
                ? named(event, e.nomineeId(), Nominees.comparable(e.nominee().account()))
                : List.of();
    }

    private List<Reaction> named(RecordedEvent event, NomineeId nominee, String account) {
        List<RecordedEvent> before =
                read(event, nominee.value()).stream()
                        .filter(one -> one.sequence() < event.sequence())
                        .toList();
        return accounts(nominee, before).contains(account)
                ? List.of()
                : proposals.find(event.tenant(), nominee).stream()
                        .flatMap(proposal -> finding(event, proposal, nominee, account))
                        .toList();
    }

    private static Set<String> accounts(NomineeId nominee, List<RecordedEvent> before) {
        Nominees register = new Nominees(_ -> facts(before));
        return register.find(nominee).map(register::accounts).orElseGet(Set::of);
    }

    /// Absent for a proposal of another province, whose plan is not here, and for one that stands
    /// under no campaign: a finding is a plan's.
    private Stream<Reaction> finding(
            RecordedEvent event, ProposalId proposal, NomineeId nominee, String account) {
        List<RecordedEvent> events = read(event, proposal.value());
        Facts facts = facts(events);
        Set<Integer> lines = Nominees.lines(nominee, facts).collect(Collectors.toSet());
        boolean acted =
                events.stream().anyMatch(one -> isBy(account, one, event, lines))
                        || facts.all(VoteMinutesRecorded.class).stream()
                                .flatMap(vote -> vote.minutes().members().stream())
                                .anyMatch(one -> Nominees.comparable(one.name()).equals(account));
        return acted
                ? facts.last(AwardProposed.class).stream()
                        .flatMap(made -> campaign(event, made.occasion()))
                        .map(campaign -> open(event, campaign, proposal))
                : Stream.empty();
    }

    private Stream<CampaignText> campaign(RecordedEvent event, Occasion occasion) {
        return switch (occasion) {
            case UnderCampaign(var campaign) ->
                    CampaignText.of(facts(read(event, campaign.value())).events()).stream();
            case UnderYearReview _, OnItsOwn _ -> Stream.empty();
        };
    }

    private boolean isBy(
            String account, RecordedEvent act, RecordedEvent named, Set<Integer> lines) {
        return switch (act.payload()) {
            case CriteriaAssessed e -> lines.contains(e.line()) && isActor(account, act);
            case LineRefused e -> lines.contains(e.line()) && isActor(account, act);
            case DossierCertified _, ProposalAppraised _, VoteMinutesRecorded _ ->
                    isActor(account, act);
            case ProposalDecided e ->
                    read(named, e.decisionId().value()).stream()
                            .limit(1)
                            .anyMatch(decision -> isActor(account, decision));
            default -> false; // nothing else judges a nominee
        };
    }

    private static boolean isActor(String account, RecordedEvent act) {
        return Nominees.comparable(act.metadata().getOrDefault(ActMetadata.ACTOR, ""))
                .equals(account);
    }

    private Reaction open(RecordedEvent event, CampaignText campaign, ProposalId proposal) {
        Finding finding =
                new Finding(
                        FindingCode.ACTED_ON_OWN,
                        "campaigns[%s].proposals[%s]"
                                .formatted(campaign.content().label(), proposal),
                        campaign.content().name());
        UUID plan = campaign.planId().value();
        return new Reaction(
                event.tenant(),
                plan,
                new OpenFindings(
                        campaign.planId(),
                        PlanText.code(facts(read(event, plan)).events()).orElseThrow(),
                        List.of(new OpenedFinding(finding, null))));
    }

    private List<RecordedEvent> read(RecordedEvent event, UUID record) {
        return log.readAggregate(event.tenant(), record.toString());
    }

    private static Facts facts(List<RecordedEvent> events) {
        return new Facts(events.stream().<Object>map(RecordedEvent::payload).toList());
    }
}
