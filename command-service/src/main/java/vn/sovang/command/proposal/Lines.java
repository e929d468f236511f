package vn.sovang.command.proposal;

import static vn.sovang.command.proposal.ProposalRejection.AUTHORITIES_MIXED;
import static vn.sovang.command.proposal.ProposalRejection.LINES_EMPTY;
import static vn.sovang.command.proposal.ProposalRejection.LINE_TWICE;
import static vn.sovang.command.proposal.ProposalRejection.MOVEMENT_TOO_SHORT;
import static vn.sovang.command.proposal.ProposalRejection.NOMINEE_TWICE;
import static vn.sovang.command.proposal.ProposalRejection.NOT_OFFERED;
import static vn.sovang.command.proposal.ProposalRejection.OUT_OF_SCOPE;
import static vn.sovang.command.proposal.ProposalRejection.OWN;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.FlagYears;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Nominees;
import vn.sovang.kernel.Closed;
import vn.sovang.proposal.ProposalLine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Demands on the lines of a proposal, by themselves and in their campaign.
final class Lines {
    private Lines() {}

    /// R2: in a campaign.
    static void requireProposable(List<ProposalLine> lines, CampaignText campaign, Act act) {
        requireDistinct(lines);
        for (ProposalLine line : lines) {
            if (!campaign.takesIn(line.nominee().unit(), act.organisations())) {
                throw OUT_OF_SCOPE.because("unit", line.nominee().unit());
            }
            requireOffered(line, campaign.content().awards());
        }
    }

    /// R2: at least one, each number and each nominee's item once, all for one authority.
    static void requireDistinct(List<ProposalLine> lines) {
        if (lines.isEmpty()) {
            throw LINES_EMPTY.because("field", "lines");
        }
        Set<Integer> numbers = new HashSet<>();
        Set<Object> subjects = new HashSet<>();
        for (ProposalLine line : lines) {
            if (!numbers.add(line.number())) {
                throw LINE_TWICE.because("line", line.number());
            }
            if (!subjects.add(List.of(line.nominee().nomineeId(), line.item()))) {
                throw NOMINEE_TWICE.because("name", line.nominee().name());
            }
            requireDecidedBy(lines.getFirst().item().decidedBy(), line);
        }
    }

    /// A proposal goes to one authority, with one letter.
    private static void requireDecidedBy(DecidingAuthority authority, ProposalLine line) {
        if (line.item().decidedBy() != authority) {
            throw AUTHORITIES_MIXED.because(
                    Map.of(
                            "line", Integer.toString(line.number()),
                            "decidedBy", Closed.code(line.item().decidedBy()),
                            "others", Closed.code(authority)));
        }
    }

    /// A plan that announces no awards leaves them open (seed S0); one that does, offers those
    /// only.
    private static void requireOffered(ProposalLine line, List<AwardOffer> offers) {
        boolean isOffered =
                offers.stream()
                        .anyMatch(offer ->
                                offer.item().equals(line.item())
                                        && offer.subjects().contains(line.nominee().kind()));
        if (!offers.isEmpty() && !isOffered) {
            throw NOT_OFFERED.because("line", line.number());
        }
    }

    /// R20: a flag of a movement by theme needs a movement that lasts as long as the law says.
    static void requireLasting(List<ProposalLine> lines, CampaignText campaign, LocalDate day) {
        for (ProposalLine line : lines) {
            FlagYears.missedBy(campaign, line.item(), day)
                    .ifPresent(flag -> {
                        throw MOVEMENT_TOO_SHORT.because(flag.details(campaign, line.number()));
                    });
        }
    }

    /// R10: nobody certifies, assesses, records or refuses their own.
    static void requireNotOwn(List<ProposalLine> lines, Act act, Nominees nominees) {
        String account = Nominees.comparable(act.actor().id());
        for (ProposalLine line : lines) {
            if (nominees.accounts(line.nominee()).contains(account)) {
                throw OWN.because("line", line.number());
            }
        }
    }

    static Set<Integer> numbers(List<ProposalLine> lines) {
        return lines.stream().map(ProposalLine::number).collect(Collectors.toSet());
    }

    static List<ProposalLine> those(Set<Integer> numbers, List<ProposalLine> lines) {
        return lines.stream().filter(line -> numbers.contains(line.number())).toList();
    }
}
