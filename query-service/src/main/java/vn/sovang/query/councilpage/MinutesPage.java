package vn.sovang.query.councilpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.councilsession.SessionRecord.Stage;
import vn.sovang.platform.text.Language;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.councilsession.CouncilSession.Counted;
import vn.sovang.query.pages.Seat;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalpage.Items;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The minutes of a session as a paper, in the language of who reads.
///
/// @param isDraft whether the session is not over yet
/// @param day as papers write it
/// @param seat where the organisation has its seat, as the heading of a paper names it
/// @param venue where the session was held
/// @param quorum measured, in the paper's own words
public record MinutesPage(
        String id,
        boolean isDraft,
        String organisation,
        String council,
        String day,
        String seat,
        String venue,
        int members,
        List<String> present,
        List<String> inWriting,
        List<String> absent,
        String quorum,
        List<Item> items,
        String conclusion,
        List<String> entries,
        String chair,
        String secretary) {
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public MinutesPage {
        present = List.copyOf(present);
        inWriting = List.copyOf(inWriting);
        absent = List.copyOf(absent);
        items = List.copyOf(items);
        entries = List.copyOf(entries);
    }

    /// A proposal that was considered.
    ///
    /// @param aside members who took no part, with their lines
    public record Item(
            String name,
            boolean isSecret,
            String tellers,
            List<String> aside,
            List<String> named,
            List<Line> lines) {
        public Item {
            aside = List.copyOf(aside);
            named = List.copyOf(named);
            lines = List.copyOf(lines);
        }
    }

    /// A line with its vote.
    public record Line(
            int number,
            String nominee,
            String item,
            int inFavour,
            int against,
            int blank,
            String percent,
            int required,
            boolean reached) {}

    /// @param province name of the province or central body of the organisation
    static MinutesPage of(CouncilSession session, String province, Words words) {
        return new MinutesPage(
                session.id(),
                session.stage() != Stage.CLOSED,
                session.organisationName(),
                session.councilName(),
                written(session.heldOn(), words),
                Seat.of(session.organisationName(), province),
                session.venue(),
                session.attendees().size(),
                those(session, Attendance.PRESENT, words),
                those(session, Attendance.ABSENT_IN_WRITING, words),
                those(session, Attendance.ABSENT, words),
                quorum(session, words),
                session.agenda().stream().flatMap(item -> item(item, words)).toList(),
                text(session.conclusion()),
                session.entries().stream()
                        .map(entry -> Words.time(entry.at()) + ": " + entry.text())
                        .toList(),
                text(session.chair()),
                text(session.secretary()));
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    private static List<String> those(CouncilSession session, Attendance attendance, Words words) {
        return session.attendees().stream()
                .filter(one -> one.attendance() == attendance)
                .map(one ->
                        "%s, %s, %s".formatted(one.name(), one.position(), words.of(one.role())))
                .toList();
    }

    private static String written(LocalDate day, Words words) {
        return words.language() == Language.VI ? Words.written(day) : ENGLISH.format(day);
    }

    private static String quorum(CouncilSession session, Words words) {
        CouncilSession.ShownQuorum quorum = session.quorum();
        return quorum == null
                ? ""
                : words.get(
                        quorum.met() ? "minutes.quorum.met" : "minutes.quorum.short",
                        "present",
                        session.present(),
                        "members",
                        session.memberCount(),
                        "required",
                        quorum.required(),
                        "source",
                        quorum.source());
    }

    /// Says something of a line.
    private static String line(int number, String what, Words words) {
        return words.get("minutes.line", "line", number, "what", what);
    }

    private static Stream<Item> item(CouncilSession.Item item, Words words) {
        List<CouncilSession.Line> voted =
                item.lines().stream().filter(line -> line.counted() != null).toList();
        return voted.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Item(
                                SessionWriter.name(item, words),
                                item.secret(),
                                text(item.tellers()),
                                voted.stream()
                                        .filter(line -> !line.aside().isEmpty())
                                        .map(line ->
                                                line(
                                                        line.line(),
                                                        String.join(", ", line.aside()),
                                                        words))
                                        .toList(),
                                voted.stream().flatMap(line -> named(line, words)).toList(),
                                voted.stream().flatMap(line -> line(line, words)).toList()));
    }

    private static Stream<String> named(CouncilSession.Line line, Words words) {
        Counted counted = line.counted();
        return counted == null || counted.named().isEmpty()
                ? Stream.empty()
                : Stream.of(line(line.line(), SessionWriter.named(counted, words), words));
    }

    private static Stream<Line> line(CouncilSession.Line line, Words words) {
        Counted counted = line.counted();
        return counted == null
                ? Stream.empty()
                : Stream.of(
                        new Line(
                                line.line(),
                                line.nominee(),
                                Items.of(line.itemClass(), line.item(), words),
                                counted.inFavour(),
                                counted.against(),
                                counted.blank(),
                                SessionWriter.share(counted, words),
                                line.required(),
                                counted.reached()));
    }
}
