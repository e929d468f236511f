package vn.sovang.query.councilpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.councilsession.NamedVote;
import vn.sovang.councilsession.SessionRecord.Stage;
import vn.sovang.platform.security.Caller;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.councilsession.CouncilSession.Counted;
import vn.sovang.query.councilsession.CouncilSession.Recording;
import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.proposalpage.Items;
import vn.sovang.query.reading.Answer;
import vn.sovang.query.trail.TrailPage;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes the page of a session.
///
/// @param failed reasons why votes were not recorded just now, by the proposals
record SessionWriter(
        CouncilSession session,
        Caller caller,
        Answer<?> trail,
        Frame frame,
        Map<String, String> failed) {
    private static final String COLLECTION = "sessions";

    /// The act by which the vote on a proposal is recorded there.
    static final CommandRoute RECORDING = Acts.at("de-nghi", "record-session-vote").orElseThrow();

    /// Name of a session by its day.
    static String title(CouncilSession session, Words words) {
        return words.get("session.title", "day", Words.day(session.heldOn()));
    }

    SessionPage page() {
        Words words = frame.words();
        boolean isClerk = frame.isForActs() && isOpen("phien-hop", "close");
        boolean isDue = !session.heldOn().isAfter(today());
        boolean isOpen = session.stage() != Stage.CLOSED;
        boolean counts = isClerk && session.stage() == Stage.IN_SESSION;
        String address = "/phien-hop/" + session.id();
        return new SessionPage(
                session.id(),
                CouncilController.tag(session.stage(), words),
                facts(words),
                session.attendees().stream().map(one -> member(one, words)).toList(),
                aside(words),
                quorum(words),
                session.quorum() != null && !session.quorum().met(),
                session.agenda().stream().map(item -> item(item, words)).toList(),
                isClerk && isDue && isOpen,
                counts,
                session.memberCount(),
                TrailPage.steps(trail, address + "?luc=", words),
                isClerk ? acts(words) : List.of(),
                voter(),
                (int) session.agenda().stream().filter(this::isRecorded).count(),
                notNow(isClerk, isDue, words) + ownTurn(words),
                keys());
    }

    private LocalDate today() {
        Frame.Shown shown = frame.shown();
        Instant at = shown == null ? Instant.EPOCH : shown.at();
        return VietnamTime.day(at);
    }

    /// True when the caller's roles open an act of the records in a folder.
    private boolean isOpen(String folder, String verb) {
        return Acts.at(folder, verb).filter(route -> Acts.isOpenTo(caller, route)).isPresent();
    }

    /// Name by which the reader votes now; blank for others.
    private String voter() {
        return frame.isForActs() && isOpen("phien-hop", "cast-votes")
                ? session.voter(caller.id()).orElse("")
                : "";
    }

    private boolean isVotedOn(CouncilSession.Line line) {
        String voter = voter();
        return !voter.isEmpty() && line.isOpenTo(voter);
    }

    /// Tells a member that there is something to vote on.
    private String ownTurn(Words words) {
        return !voter().isEmpty() && session.awaitsVoteOf(caller.id())
                ? " " + words.get("session.own.next")
                : "";
    }

    private String notNow(boolean isClerk, boolean isDue, Words words) {
        if (frame.past()) {
            return words.get("form.past");
        }
        String next =
                switch (session.stage()) {
                    case CONVENED -> isDue ? "attend" : "await";
                    case IN_SESSION -> "count";
                    case CLOSED -> session.waiting() > 0 ? "record" : "done";
                };
        return words.get("session.next." + (isClerk ? next : "reader"), "count", session.waiting());
    }

    /// Acts that lead to a form; attendance and votes have theirs on the page.
    private List<Acts.Link> acts(Words words) {
        Set<String> open =
                switch (session.stage()) {
                    case CONVENED -> Set.of("revise");
                    case IN_SESSION ->
                            session.agenda().stream()
                                            .allMatch(
                                                    item -> item.recording() == Recording.NOT_VOTED)
                                    ? Set.of("revise", "close")
                                    : Set.of("close");
                    case CLOSED -> Set.of("correct-minutes");
                };
        return Acts.on(COLLECTION, session.id(), caller, words).stream()
                .filter(act -> open.contains(act.address().replaceFirst(".*/", "")))
                .toList();
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        keys.put("", UUID.randomUUID().toString());
        for (CouncilSession.Item item : session.agenda()) {
            keys.put(item.proposalId(), UUID.randomUUID().toString());
            keys.put("own-" + item.proposalId(), UUID.randomUUID().toString());
        }
        return keys;
    }

    private List<RecordPage.Fact> facts(Words words) {
        List<RecordPage.Fact> facts = new ArrayList<>();
        add(facts, words.get("session.day"), Words.day(session.heldOn()));
        add(facts, words.get("session.place"), session.venue());
        add(facts, words.get("session.council"), session.councilName());
        add(facts, words.get("session.chair"), session.chair());
        add(facts, words.get("session.secretary"), session.secretary());
        add(facts, words.get("session.conclusion"), session.conclusion());
        for (CouncilSession.Entry entry : session.entries()) {
            add(facts, words.get("session.entry"), Words.time(entry.at()) + ": " + entry.text());
        }
        return facts;
    }

    private static void add(List<RecordPage.Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new RecordPage.Fact(label, new Cell.Text(text)));
        }
    }

    private static SessionPage.Member member(CouncilSession.Sitting one, Words words) {
        Attendance attendance = one.attendance();
        return new SessionPage.Member(
                one.name(),
                one.position(),
                words.of(one.role()),
                attendance == null ? "" : attendance.name(),
                attendance == null ? "" : Words.beginning(words.of(attendance)));
    }

    private List<SessionPage.Aside> aside(Words words) {
        return session.agenda().stream()
                .flatMap(item ->
                        item.lines().stream()
                                .flatMap(line ->
                                        line.aside().stream()
                                                .map(member ->
                                                        new SessionPage.Aside(
                                                                item.proposalId(),
                                                                name(item, words),
                                                                line.line(),
                                                                member))))
                .toList();
    }

    /// Name of a proposal among those of a session: whose it is, and for what.
    static String name(CouncilSession.Item item, Words words) {
        return words.get(
                "session.proposal.of",
                "unit",
                item.unitName(),
                "items",
                item.lines().stream()
                        .map(line -> Items.of(line.itemClass(), line.item(), words))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private String quorum(Words words) {
        CouncilSession.ShownQuorum quorum = session.quorum();
        return quorum == null
                ? ""
                : words.get(
                        "session.quorum",
                        "present",
                        session.present(),
                        "members",
                        session.memberCount(),
                        "required",
                        quorum.required(),
                        "source",
                        quorum.source());
    }

    private SessionPage.Item item(CouncilSession.Item item, Words words) {
        boolean isFixed = item.lines().stream().anyMatch(CouncilSession.Line::mustBeSecret);
        return new SessionPage.Item(
                item.proposalId(),
                name(item, words),
                "/de-nghi/" + item.proposalId(),
                words.get(item.secret() ? "session.secret" : "session.open"),
                item.secret(),
                isFixed,
                item.tellers() == null ? "" : item.tellers(),
                item.recording() == Recording.NOT_VOTED
                        ? null
                        : CouncilController.tag(item.recording(), words),
                isRecorded(item),
                failed.getOrDefault(item.proposalId(), ""),
                item.lines().stream().map(line -> line(line, words)).toList());
    }

    /// True where the reader can record the vote now.
    private boolean isRecorded(CouncilSession.Item item) {
        return frame.isForActs()
                && session.stage() == Stage.CLOSED
                && item.awaitsRecording()
                && Acts.isOpenTo(caller, RECORDING);
    }

    private SessionPage.Line line(CouncilSession.Line line, Words words) {
        Counted counted = line.counted();
        return new SessionPage.Line(
                line.line(),
                line.nominee(),
                "/nguoi/" + line.nomineeId(),
                Items.of(line.itemClass(), line.item(), words),
                line.achievement(),
                String.join(", ", line.aside()),
                line.voters(),
                line.required(),
                line.source(),
                counted == null ? "" : Integer.toString(counted.inFavour()),
                counted == null ? "" : Integer.toString(counted.against()),
                counted == null ? "" : Integer.toString(counted.blank()),
                counted == null ? 0 : counted.percent(),
                counted == null ? "" : share(counted, words),
                counted == null ? null : outcome(counted.reached(), words),
                counted == null ? "" : named(counted, words),
                votes(line),
                isVotedOn(line),
                line.castBy(voter()).map(NamedVote.Choice::name).orElse(""),
                counted != null || line.cast().isEmpty()
                        ? ""
                        : words.get(
                                "session.cast",
                                "count",
                                line.cast().size(),
                                "voters",
                                line.voters()));
    }

    private List<SessionPage.Vote> votes(CouncilSession.Line line) {
        Map<String, String> named = new HashMap<>();
        line.cast().forEach(vote -> named.put(vote.member(), vote.choice().name()));
        if (line.counted() != null) {
            line.counted().named().forEach(vote -> named.put(vote.member(), vote.choice().name()));
        }
        return session.attendees().stream()
                .filter(one -> one.attendance() != null && one.attendance() != Attendance.ABSENT)
                .map(CouncilSession.Sitting::name)
                .filter(member -> !line.aside().contains(member))
                .map(member -> new SessionPage.Vote(member, named.getOrDefault(member, "")))
                .toList();
    }

    /// Share of all members in favour.
    static String share(Counted counted, Words words) {
        return words.get("session.share", "percent", words.number(counted.percent()));
    }

    static Cell.Tag outcome(boolean isReached, Words words) {
        return new Cell.Tag(
                isReached ? Tone.DONE : Tone.LATE,
                words.get(isReached ? "session.reached" : "session.short"));
    }

    /// Members by their vote, such as `đồng ý: A, B; không đồng ý: C`.
    static String named(Counted counted, Words words) {
        return counted.named().stream()
                .collect(
                        Collectors.groupingBy(
                                vote -> words.of(vote.choice()),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        vote -> vote.member(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(choice -> choice.getKey() + ": " + choice.getValue())
                .collect(Collectors.joining("; "));
    }
}
