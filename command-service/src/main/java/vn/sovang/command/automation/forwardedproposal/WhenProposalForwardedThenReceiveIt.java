package vn.sovang.command.automation.forwardedproposal;

import org.springframework.stereotype.Component;

import vn.sovang.command.automation.Automation;
import vn.sovang.command.automation.Reaction;
import vn.sovang.command.edge.Attachments;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.proposal.DossierFile;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ReceiveProposal;

import java.util.List;
import java.util.stream.Stream;

/// The files are copied and the accounts of its nominees go first: a proposal never arrives without
/// its dossier. The body has a record of its own; the sender's stays where it was and waits.
@Component
class WhenProposalForwardedThenReceiveIt implements Automation {
    private final EventLog log;
    private final Attachments attachments;

    WhenProposalForwardedThenReceiveIt(EventLog log, Attachments attachments) {
        this.log = log;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "chuyen-de-nghi-len-tren";
    }

    @Override
    public List<Reaction> on(RecordedEvent event) {
        return event.payload() instanceof ProposalForwarded forwarded
                        && forwarded.recipient() instanceof PlatformBody(_, var body)
                ? receive(event, forwarded, body)
                : List.of();
    }

    private List<Reaction> receive(
            RecordedEvent event, ProposalForwarded forwarded, TenantId body) {
        ForwardedDossier sent = new ForwardedDossier(log, event, forwarded);
        ProposalReceived received = sent.received();
        received.dossier().stream()
                .map(DossierFile::attachment)
                .distinct()
                .forEach(file -> attachments.copy(event.tenant(), body, file));
        return Stream.concat(
                        sent.accounts()
                                .map(known -> new Reaction(body, known.nomineeId().value(), known)),
                        Stream.of(
                                new Reaction(
                                        body,
                                        forwarded.proposalId().value(),
                                        new ReceiveProposal(forwarded.proposalId(), received))))
                .toList();
    }
}
