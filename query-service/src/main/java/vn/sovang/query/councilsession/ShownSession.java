package vn.sovang.query.councilsession;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.council.Composition;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRecord;
import vn.sovang.councilsession.QuorumCheck;
import vn.sovang.councilsession.SessionRecord;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.law.QuorumRule;
import vn.sovang.law.VoteRule;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.councilsession.CouncilSession.Counted;
import vn.sovang.query.councilsession.CouncilSession.Item;
import vn.sovang.query.councilsession.CouncilSession.Line;
import vn.sovang.query.councilsession.CouncilSession.Recording;
import vn.sovang.query.councilsession.CouncilSession.ShownQuorum;
import vn.sovang.query.councilsession.CouncilSession.Sitting;
import vn.sovang.query.proposalboard.AgendaProposals.OnAgenda;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts together what is shown of a session.
///
/// @param council of which it is a session
/// @param proposals of its agenda, by their ids; one that is not there is left out
record ShownSession(
        SessionRecord session,
        CouncilRecord council,
        Map<String, OnAgenda> proposals,
        UnitNames names,
        Moment moment) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    ShownSession {
        proposals = Map.copyOf(proposals);
    }

    CouncilSession shown() {
        List<Item> agenda = session.agenda().stream().flatMap(this::item).toList();
        return new CouncilSession(
                session.id().toString(),
                "Phiên họp ngày " + DAY.format(session.heldOn()),
                council.id().toString(),
                council.name(),
                names.on(moment.day(), session.organisation()),
                session.heldOn(),
                session.place(),
                session.stage(),
                session.agenda().size(),
                session.members().size(),
                session.number(Attendance.PRESENT),
                session.number(Attendance.ABSENT_IN_WRITING),
                session.number(Attendance.ABSENT),
                session.members().isEmpty() ? null : quorum(),
                session.presiding().map(CouncilMember::name).orElse(null),
                session.secretary().map(CouncilMember::name).orElse(null),
                attendees(),
                agenda,
                (int) agenda.stream().filter(Item::awaitsRecording).count(),
                session.closed() == null ? null : session.closed().conclusion(),
                session.corrections().stream()
                        .map(entry -> new CouncilSession.Entry(entry.text(), entry.correctedAt()))
                        .toList(),
                session.closed() == null ? null : session.closed().closedAt());
    }

    /// Quorum as it was when the session was closed; before that as it would be now.
    private ShownQuorum quorum() {
        QuorumCheck check = session.closed() == null ? check() : session.closed().quorum();
        return new ShownQuorum(
                check.suffices(),
                check.part() + "/" + check.whole(),
                check.source(),
                Certainty.ofMark(check.certainty()));
    }

    private QuorumCheck check() {
        LocalDate day = session.heldOn();
        int present = session.number(Attendance.PRESENT);
        int all = session.members().size();
        QuorumRule rule = QuorumRule.on(day);
        return council.quorum(day)
                .map(own ->
                        new QuorumCheck(
                                present,
                                all,
                                own.part(),
                                own.whole(),
                                own.source(),
                                Certainty.READ.mark()))
                .orElseGet(() ->
                        new QuorumCheck(
                                present,
                                all,
                                rule.part(),
                                rule.whole(),
                                rule.source(),
                                rule.certainty().mark()));
    }

    private List<Sitting> attendees() {
        if (!session.members().isEmpty()) {
            return session.members().stream().map(ShownSession::sitting).toList();
        }
        return council.on(session.heldOn()).map(Composition::members).orElse(List.of()).stream()
                .map(member ->
                        new Sitting(
                                member.name(),
                                member.position(),
                                member.role(),
                                member.account(),
                                null))
                .toList();
    }

    private static Sitting sitting(SittingMember one) {
        return new Sitting(
                one.member().name(),
                one.member().position(),
                one.member().role(),
                one.member().account(),
                one.attendance());
    }

    private Stream<Item> item(ProposalId id) {
        OnAgenda proposal = proposals.get(id.toString());
        if (proposal == null) {
            return Stream.empty();
        }
        List<SessionRecord.CountedLine> counted =
                session.ballots().stream().filter(line -> line.proposalId().equals(id)).toList();
        List<Line> lines =
                proposal.lines().stream()
                        .filter(line ->
                                !proposal.refused().contains(line.number())
                                        || session.counted(id, line.number()).isPresent())
                        .map(line -> line(id, line))
                        .toList();
        return Stream.of(
                new Item(
                        id.toString(),
                        names.on(moment.day(), proposal.unit()),
                        proposal.stage(),
                        counted.isEmpty()
                                ? lines.stream().anyMatch(Line::mustBeSecret)
                                : counted.getFirst().isSecret(),
                        counted.stream()
                                .map(line -> line.tellers())
                                .filter(tellers -> tellers != null)
                                .findFirst()
                                .orElse(null),
                        recording(id, proposal),
                        lines));
    }

    private Recording recording(ProposalId id, OnAgenda proposal) {
        VoteMinutes minutes = session.minutes(id).orElse(null);
        if (minutes == null) {
            return Recording.NOT_VOTED;
        }
        return proposal.votes().stream()
                .filter(vote -> session.id().equals(vote.session()))
                .reduce((_, later) -> later)
                .map(VoteMinutesRecorded::minutes)
                .map(recorded ->
                        same(recorded, minutes, proposal.refused())
                                ? Recording.RECORDED
                                : Recording.DIFFERS)
                .orElse(Recording.WAITING);
    }

    /// True for the same votes on the lines that stand.
    private static boolean same(VoteMinutes recorded, VoteMinutes minutes, Set<Integer> refused) {
        return recorded.without(refused).equals(minutes.without(refused));
    }

    private Line line(ProposalId id, ProposalLine line) {
        AwardItem item = line.item();
        VoteRule rule = VoteRule.inForceOn(session.heldOn(), item);
        return new Line(
                line.number(),
                line.nominee().nomineeId().toString(),
                line.nominee().name(),
                line.nominee().kind(),
                item instanceof TitleItem ? ItemClass.TITLE : ItemClass.FORM,
                switch (item) {
                    case TitleItem(var title, _) -> title.name();
                    case FormItem(var form, _) -> form.name();
                },
                line.achievement(),
                session.aside(id, line.number()),
                session.voters(id, line.number()).size(),
                rule.isHigh(),
                rule.percent(),
                rule.source(),
                rule.certainty(),
                session.cast(id, line.number()),
                session.counted(id, line.number()).map(this::counted).orElse(null));
    }

    private Counted counted(SessionRecord.CountedLine line) {
        int all = session.members().size();
        int inFavour = line.ballot().inFavour();
        return new Counted(
                inFavour,
                line.ballot().against(),
                line.ballot().blank(),
                all == 0 ? 0 : Math.floorDiv(inFavour * 1000, all) / 10.0,
                line.threshold().isReachedBy(inFavour, all),
                line.ballot().named());
    }

    /// Ids of the proposals of some sessions.
    static Set<String> agendas(List<SessionRow> rows) {
        return rows.stream()
                .flatMap(row -> row.session().agenda().stream())
                .map(ProposalId::toString)
                .collect(Collectors.toSet());
    }
}
