package vn.sovang.command.automation.forwardedproposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.nominee.ReceiveNomineeAccounts;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierFile;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.NamedUnit;
import vn.sovang.proposal.Occasion;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.UnderCampaign;
import vn.sovang.proposal.UnderYearReview;
import vn.sovang.text.Phrase;
import vn.sovang.time.VietnamTime;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dossier that goes along with a forwarded proposal, taken from the log of its sender as it
/// stood at that moment.
final class ForwardedDossier {
    private final EventLog log;
    private final RecordedEvent event;
    private final ProposalForwarded forwarded;
    private final Facts proposal;

    ForwardedDossier(EventLog log, RecordedEvent event, ProposalForwarded forwarded) {
        this.log = log;
        this.event = event;
        this.forwarded = forwarded;
        this.proposal = facts(forwarded.proposalId());
    }

    ProposalReceived received() {
        AwardProposed proposed = proposal.last(AwardProposed.class).orElseThrow();
        Optional<PlannedCampaign> campaign = campaign(proposed.occasion());
        List<ProposalLine> lines = standing(proposed);
        return new ProposalReceived(
                forwarded.proposalId(),
                event.tenant(),
                forwarded.recipient().unit(),
                forwarded.sender(),
                proposed.proposingUnit(),
                units(proposed, lines),
                proposed.campaignId(),
                campaign.map(PlannedCampaign::name).or(() -> yearReview(proposed)).orElse(null),
                campaign.map(PlannedCampaign::criteria).orElse(List.of()),
                lines,
                proposed.checklist(),
                proposed.checklistSource(),
                dossier(lines),
                proposal.all(DossierCertified.class).stream()
                        .map(DossierCertified::certifiedBy)
                        .toList(),
                forwarded.submission(),
                forwarded.opinion(),
                forwarded.forwardedAt(),
                proposed.onItsOwn(),
                proposed.reviewId());
    }

    private Optional<Phrase> yearReview(AwardProposed proposed) {
        return Optional.ofNullable(proposed.reviewId())
                .flatMap(review -> facts(review).last(YearReviewOpened.class))
                .map(opened -> new Phrase("Bình xét " + opened.reviewYear().words()));
    }

    private Optional<PlannedCampaign> campaign(Occasion occasion) {
        return switch (occasion) {
            case UnderCampaign(var campaign) ->
                    Optional.of(CampaignText.of(facts(campaign).events()).orElseThrow().content());
            case UnderYearReview _, OnItsOwn _ -> Optional.empty();
        };
    }

    /// The accounts that the register named for nominees of lines that still stand.
    Stream<ReceiveNomineeAccounts> accounts() {
        Nominees register = new Nominees(this::facts);
        return standing(proposal.last(AwardProposed.class).orElseThrow()).stream()
                .map(line -> line.nominee().nomineeId())
                .distinct()
                .map(nominee ->
                        new ReceiveNomineeAccounts(
                                nominee, event.tenant(), register.accounts(nominee).toList()))
                .filter(known -> !known.accounts().isEmpty());
    }

    private List<ProposalLine> standing(AwardProposed proposed) {
        Set<Integer> refused =
                proposal.all(LineRefused.class).stream()
                        .map(LineRefused::line)
                        .collect(Collectors.toSet());
        return proposed.lines().stream().filter(line -> !refused.contains(line.number())).toList();
    }

    /// The newest file of each place.
    private List<DossierFile> dossier(List<ProposalLine> lines) {
        Set<Integer> numbers = lines.stream().map(ProposalLine::number).collect(Collectors.toSet());
        Map<List<Object>, DossierFile> files = new LinkedHashMap<>();
        for (DossierItemAdded item : proposal.all(DossierItemAdded.class)) {
            if (item.belongsToEveryLine()) {
                lines.forEach(line -> put(files, item, line.number()));
            } else if (item.line() == null || numbers.contains(item.line())) {
                put(files, item, item.line());
            }
        }
        return List.copyOf(files.values());
    }

    private static void put(
            Map<List<Object>, DossierFile> files, DossierItemAdded item, @Nullable Integer line) {
        files.put(
                line == null ? List.of(item.component()) : List.of(item.component(), line),
                new DossierFile(item.component(), line, item.attachment(), item.fileName()));
    }

    /// Units under their names of the day on which the proposal was forwarded (rule 52).
    private List<NamedUnit> units(AwardProposed proposed, List<ProposalLine> lines) {
        UnitFacts register = new UnitFacts(this::facts);
        LocalDate day = VietnamTime.day(forwarded.forwardedAt());
        return Stream.concat(
                        Stream.of(forwarded.sender(), proposed.proposingUnit()),
                        lines.stream().map(line -> line.nominee().unit()))
                .distinct()
                .map(unit -> new NamedUnit(unit, register.name(unit, day), event.tenant()))
                .toList();
    }

    private Facts facts(Object id) {
        return Facts.recorded(
                log.readAggregate(event.tenant(), id.toString()).stream()
                        .filter(recorded -> recorded.position() <= event.position())
                        .toList());
    }
}
