package vn.sovang.query.trail;

import vn.sovang.council.CouncilChanged;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.council.CouncilEvent;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.MinutesCorrected;
import vn.sovang.councilsession.OwnVote;
import vn.sovang.councilsession.SessionClosed;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRevised;
import vn.sovang.councilsession.VotesCast;
import vn.sovang.proposal.LineNumbers;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Plain words for what happens to councils and their sessions.
final class CouncilSentences {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private CouncilSentences() {}

    static Map<String, String> of(CouncilEvent event, UnitNames names, LocalDate day) {
        return switch (event) {
            case CouncilEstablished e ->
                    Map.of(
                            "unit", names.on(day, e.organisation()),
                            "name", e.name(),
                            "basis", e.composition().basis(),
                            "count", said(e.composition().members().size()));
            case CouncilChanged e ->
                    Map.of(
                            "basis", e.composition().basis(),
                            "from", DAY.format(e.composition().from()),
                            "count", said(e.composition().members().size()));
        };
    }

    /// @param mentioned name of a proposal
    static Map<String, String> of(CouncilSessionEvent event, Function<String, String> mentioned) {
        return switch (event) {
            case SessionConvened e ->
                    Map.of(
                            "day", DAY.format(e.heldOn()),
                            "place", e.place(),
                            "agenda", named(e.agenda(), mentioned));
            case SessionRevised e ->
                    Map.of(
                            "day", DAY.format(e.heldOn()),
                            "place", e.place(),
                            "agenda", named(e.agenda(), mentioned));
            case AttendanceRecorded e ->
                    Map.of(
                            "present", counted(e, Attendance.PRESENT),
                            "writing", counted(e, Attendance.ABSENT_IN_WRITING),
                            "members", said(e.members().size()));
            case VotesCast e ->
                    Map.of(
                            "member",
                            e.member(),
                            "proposal",
                            mentioned.apply(e.proposalId().toString()),
                            "lines",
                            LineNumbers.words(e.votes().stream().map(OwnVote::line).toList()));
            case BallotsRecorded e ->
                    Map.of(
                            "proposal",
                            mentioned.apply(e.proposalId().toString()),
                            "lines",
                            LineNumbers.words(
                                    e.ballots().stream().map(ballot -> ballot.line()).toList()));
            case SessionClosed e ->
                    Map.of(
                            "present", said(e.quorum().present()),
                            "members", said(e.quorum().members()));
            case MinutesCorrected e -> Map.of("text", e.text());
        };
    }

    private static String named(List<ProposalId> agenda, Function<String, String> mentioned) {
        return agenda.stream()
                .map(proposal -> mentioned.apply(proposal.toString()))
                .collect(Collectors.joining("; "));
    }

    private static String counted(AttendanceRecorded event, Attendance attendance) {
        return said(
                (int)
                        event.members().stream()
                                .filter(one -> one.attendance() == attendance)
                                .count());
    }

    private static String said(int number) {
        return Integer.toString(number);
    }
}
