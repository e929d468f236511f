package vn.sovang.command.councilsession;

import vn.sovang.award.SubjectKind;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.command.act.WrittenName;
import vn.sovang.council.CouncilMember;
import vn.sovang.councilsession.SessionRecusal;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Proposals of an agenda as the log has them.
record Agenda(Function<UUID, Facts> log, Nominees nominees) {
    static Agenda in(Function<UUID, Facts> log) {
        return new Agenda(log, new Nominees(log));
    }

    /// True for what was handed in and waits for a decision.
    boolean isWaiting(ProposalId proposal) {
        boolean waits = false;
        for (Object event : log.apply(proposal.value()).events()) {
            if (event instanceof ProposalSubmitted || event instanceof ProposalReceived) {
                waits = true;
            } else if (event instanceof ProposalReturned
                    || event instanceof ProposalWithdrawn
                    || event instanceof ProposalDecided
                    || isGone(event)) {
                waits = false;
            }
        }
        return waits;
    }

    private static boolean isGone(Object event) {
        return event instanceof ProposalForwarded forwarded && !forwarded.recipient().staysHere();
    }

    /// Lines that stand, as the proposal has them.
    List<ProposalLine> lines(ProposalId proposal) {
        Facts facts = log.apply(proposal.value());
        Set<Integer> refused =
                facts.all(LineRefused.class).stream()
                        .map(LineRefused::line)
                        .collect(Collectors.toSet());
        return facts.all(ProposalEvent.class).stream()
                .flatMap(event ->
                        switch (event) {
                            case AwardProposed e -> Stream.of(e.lines());
                            case ProposalReceived e -> Stream.of(e.lines());
                            default -> Stream.<List<ProposalLine>>of(); // others say no lines
                        })
                .reduce((_, later) -> later)
                .orElse(List.of())
                .stream()
                .filter(line -> !refused.contains(line.number()))
                .toList();
    }

    Optional<ProposalLine> line(ProposalId proposal, int number) {
        return lines(proposal).stream().filter(line -> line.number() == number).findFirst();
    }

    /// R4: members who are the nominee of a line, by any account that the register ever named, or
    /// by name.
    Stream<SessionRecusal> own(
            ProposalId proposal, List<ProposalLine> lines, List<CouncilMember> members) {
        return lines.stream()
                .flatMap(line -> {
                    Set<String> accounts = nominees.accounts(line.nominee());
                    return members.stream()
                            .filter(member -> isNominee(member, line, accounts))
                            .map(member ->
                                    new SessionRecusal(proposal, line.number(), member.name()));
                });
    }

    private static boolean isNominee(
            CouncilMember member, ProposalLine line, Set<String> accounts) {
        boolean isByAccount =
                member.account() != null
                        && accounts.contains(Nominees.comparable(member.account()));
        return isByAccount
                || accounts.contains(Nominees.comparable(member.name()))
                || (line.nominee().kind() == SubjectKind.INDIVIDUAL
                        && WrittenName.isSame(member.name(), line.nominee().name()));
    }
}
