package vn.sovang.command.automation.lateaccount;

import org.springframework.stereotype.Component;

import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.WrittenName;
import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.dispatch.Mentions;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.ReceiveNomineeAccounts;
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
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ReceiveOwnAct;
import vn.sovang.proposal.UnderCampaign;
import vn.sovang.proposal.UnderYearReview;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.text.Phrase;
import vn.sovang.time.VietnamTime;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at what an account did before the register named it for a nominee (rule 44), here and, by
/// a message both ways, at the bodies to which a proposal went (ADR 0020); and at who voted under a
/// name that is perhaps the nominee's. The finding names no nominee: findings are read by more
/// people than proposals are.
@Component
class WhenAccountAppearsThenOpenFinding implements Automation {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final EventLog log;
    private final Mentions mentions;

    WhenAccountAppearsThenOpenFinding(EventLog log, Mentions mentions) {
        this.log = log;
        this.mentions = mentions;
    }

    @Override
    public String name() {
        return "tai-khoan-xuat-hien-sau";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return switch (event.payload()) {
            case NomineeCorrected e -> {
                String account = e.nominee().account();
                yield named(
                        event,
                        e.nomineeId(),
                        account == null ? List.of() : List.of(account),
                        e.nominee().kind() == SubjectKind.INDIVIDUAL
                                ? List.of(e.nominee().name())
                                : List.of());
            }
            case NomineeAccountsReceived e -> named(event, e.nomineeId(), e.accounts(), List.of());
            case OwnActReported e -> told(event, e.proposalId(), e.nomineeId()).stream().toList();
            case VoteMinutesRecorded e -> voted(event, e);
            default -> List.of(); // nothing else names anybody
        };
    }

    private List<Reaction> named(
            RecordedEvent event, NomineeId nominee, List<String> accounts, List<String> names) {
        List<RecordedEvent> before =
                read(event, nominee.value()).stream()
                        .filter(one -> one.sequence() < event.sequence())
                        .toList();
        Nominees register = new Nominees(_ -> Facts.recorded(before));
        Appeared appeared =
                new Appeared(
                        appeared(accounts, register.accounts(nominee)),
                        appeared(names, register.names(nominee)));
        return appeared.isNothing()
                ? List.of()
                : mentions.find(event.tenant(), Mentions.PROPOSING, nominee.value()).stream()
                        .map(ProposalId::new)
                        .flatMap(
                                proposal -> reactions(event, proposal, nominee, accounts, appeared))
                        .toList();
    }

    /// Findings on nominees whose name is perhaps that of a member who voted on their line, or
    /// whose account the council names for one: it can be known only since the session.
    private List<Reaction> voted(RecordedEvent event, VoteMinutesRecorded recorded) {
        VoteMinutes minutes = recorded.minutes();
        Nominees register = new Nominees(record -> Facts.recorded(read(event, record)));
        return lines(Facts.recorded(read(event, recorded.proposalId().value())))
                .filter(line -> isVotedOn(line.number(), minutes))
                .filter(line ->
                        isNamedLike(line, minutes)
                                || accounts(event, recorded, line.number())
                                        .anyMatch(register.accounts(line.nominee())::contains))
                .map(line -> line.nominee().nomineeId())
                .distinct()
                .flatMap(nominee -> told(event, recorded.proposalId(), nominee).stream())
                .toList();
    }

    /// True when a member voted on the line whose name is perhaps its nominee's.
    private static boolean isNamedLike(ProposalLine line, VoteMinutes minutes) {
        return line.nominee().kind() == SubjectKind.INDIVIDUAL
                && minutes.voters(line.number()).stream()
                        .anyMatch(voter -> WrittenName.isAlike(voter, line.nominee().name()));
    }

    /// Accounts of those who voted on a line, as the council of the session names them; none where
    /// the minutes are on paper. Each is as [Nominees#comparable] has it.
    private Stream<String> accounts(RecordedEvent event, VoteMinutesRecorded vote, int line) {
        CouncilSessionId session = vote.session();
        if (session == null) {
            return Stream.empty();
        }
        List<String> voters = vote.minutes().voters(line);
        return Facts.recorded(read(event, session.value())).last(AttendanceRecorded.class).stream()
                .flatMap(attendance -> attendance.members().stream())
                .map(SittingMember::member)
                .filter(member -> voters.contains(member.name()))
                .flatMap(member -> Stream.ofNullable(member.account()))
                .map(Nominees::comparable);
    }

    private static Stream<Integer> votedOn(VoteMinutes minutes, Set<Integer> lines) {
        return minutes.votes().stream().map(VoteMinutes.LineVote::line).filter(lines::contains);
    }

    private static boolean isVotedOn(int line, VoteMinutes minutes) {
        return minutes.votes().stream().anyMatch(vote -> vote.line() == line);
    }

    private static Stream<ProposalLine> lines(Facts proposal) {
        return Stream.concat(
                proposal.all(AwardProposed.class).stream().flatMap(e -> e.lines().stream()),
                proposal.all(ProposalReceived.class).stream().flatMap(e -> e.lines().stream()));
    }

    private static Set<String> appeared(List<String> now, Stream<String> before) {
        Set<String> known = before.map(Nominees::comparable).collect(Collectors.toSet());
        return now.stream()
                .map(Nominees::comparable)
                .filter(some -> !known.contains(some))
                .collect(Collectors.toSet());
    }

    private Stream<Reaction> reactions(
            RecordedEvent event,
            ProposalId proposal,
            NomineeId nominee,
            List<String> accounts,
            Appeared appeared) {
        List<RecordedEvent> events = read(event, proposal.value());
        Facts facts = Facts.recorded(events);
        Set<Integer> lines = Nominees.lines(nominee, facts).collect(Collectors.toSet());
        boolean acted =
                events.stream().anyMatch(one -> isBy(appeared.accounts(), one, event, lines))
                        || facts.all(VoteMinutesRecorded.class).stream()
                                .anyMatch(vote ->
                                        appeared.votedIn(vote.minutes(), lines)
                                                || votedOn(vote.minutes(), lines)
                                                        .flatMap(
                                                                line -> accounts(event, vote, line))
                                                        .anyMatch(appeared.accounts()::contains));
        return Stream.concat(
                accounts.isEmpty()
                        ? Stream.empty()
                        : bodies(facts)
                                .map(body ->
                                        new Reaction(
                                                body,
                                                nominee.value(),
                                                new ReceiveNomineeAccounts(
                                                        nominee, event.tenant(), accounts))),
                acted ? told(event, proposal, nominee).stream() : Stream.empty());
    }

    /// Accounts and names that a nominee has since an event, each as [Nominees#comparable] has it.
    private record Appeared(Set<String> accounts, Set<String> names) {
        boolean isNothing() {
            return accounts.isEmpty() && names.isEmpty();
        }

        /// True when one of them voted on one of the lines.
        boolean votedIn(VoteMinutes minutes, Set<Integer> lines) {
            return votedOn(minutes, lines)
                    .flatMap(line -> minutes.voters(line).stream())
                    .anyMatch(voter ->
                            accounts.contains(Nominees.comparable(voter))
                                    || names.stream()
                                            .anyMatch(name -> WrittenName.isAlike(voter, name)));
        }
    }

    /// The bodies on the platform to which the proposal ever went.
    private static Stream<TenantId> bodies(Facts proposal) {
        return proposal.all(ProposalForwarded.class).stream()
                .map(ProposalForwarded::recipient)
                .flatMap(recipient ->
                        recipient instanceof PlatformBody(_, var body)
                                ? Stream.of(body)
                                : Stream.empty())
                .distinct();
    }

    /// A finding on the plan here, where the proposal stands under one; of a proposal that came
    /// from another province, the report to it.
    private Optional<Reaction> told(RecordedEvent event, ProposalId proposal, NomineeId nominee) {
        Facts facts = Facts.recorded(read(event, proposal.value()));
        Optional<ProposalReceived> received = facts.last(ProposalReceived.class);
        return received.isPresent()
                ? received.map(from ->
                        new Reaction(
                                from.origin(),
                                proposal.value(),
                                new ReceiveOwnAct(proposal, nominee)))
                : facts.last(AwardProposed.class)
                        .flatMap(made ->
                                campaign(event, made.occasion())
                                        .map(campaign -> open(event, campaign, made)));
    }

    private Optional<CampaignText> campaign(RecordedEvent event, Occasion occasion) {
        return switch (occasion) {
            case UnderCampaign(var campaign) ->
                    CampaignText.of(Facts.recorded(read(event, campaign.value())).events());
            case UnderYearReview _, OnItsOwn _ -> Optional.empty();
        };
    }

    private boolean isBy(
            Set<String> accounts, RecordedEvent act, RecordedEvent named, Set<Integer> lines) {
        return switch (act.payload()) {
            case CriteriaAssessed e ->
                    e.lines().stream().anyMatch(lines::contains) && isActor(accounts, act);
            case LineRefused e -> lines.contains(e.line()) && isActor(accounts, act);
            case DossierCertified _, ProposalAppraised _, VoteMinutesRecorded _ ->
                    isActor(accounts, act);
            case ProposalDecided e ->
                    read(named, e.decisionId().value()).stream()
                            .limit(1)
                            .anyMatch(decision -> isActor(accounts, decision));
            default -> false; // nothing else judges a nominee
        };
    }

    private static boolean isActor(Set<String> accounts, RecordedEvent act) {
        return accounts.contains(
                Nominees.comparable(act.metadata().getOrDefault(ActMetadata.ACTOR, "")));
    }

    private Reaction open(RecordedEvent event, CampaignText campaign, AwardProposed proposal) {
        Finding finding =
                new Finding(
                        FindingCode.ACTED_ON_OWN,
                        "campaigns[%s].proposals[%s]"
                                .formatted(campaign.content().label(), proposal.proposalId()),
                        words(campaign, proposal));
        UUID plan = campaign.planId().value();
        return new Reaction(
                event.tenant(),
                plan,
                new OpenFindings(
                        campaign.planId(),
                        PlanText.code(Facts.recorded(read(event, plan)).events()).orElseThrow(),
                        List.of(new OpenedFinding(finding, null))));
    }

    /// The proposal by its day and its campaign, and not by who made it: findings are for
    /// everybody, proposals are not.
    private static Phrase words(CampaignText campaign, AwardProposed proposal) {
        return new Phrase(
                "%s: đề nghị ngày %s"
                        .formatted(
                                campaign.content().name(),
                                DAY.format(VietnamTime.day(proposal.proposedAt()))));
    }

    private List<RecordedEvent> read(RecordedEvent event, UUID record) {
        return log.readAggregate(event.tenant(), record.toString());
    }
}
