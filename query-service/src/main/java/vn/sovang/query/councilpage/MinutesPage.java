package vn.sovang.query.councilpage;

import org.jspecify.annotations.Nullable;

import vn.sovang.councilsession.SessionRecord.Stage;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.query.councilsession.CouncilSession;
import vn.sovang.query.councilsession.CouncilSession.Counted;
import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalpage.Items;

import java.util.List;
import java.util.stream.Stream;

/// The minutes of a session as a paper.
///
/// @param isDraft whether the session is not over yet
/// @param quorum measured, in the paper's own words
public record MinutesPage(
        String id,
        boolean isDraft,
        String organisation,
        String council,
        String date,
        String place,
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
            String unit,
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

    static MinutesPage of(CouncilSession session, Words words) {
        return new MinutesPage(
                session.id(),
                session.stage() != Stage.CLOSED,
                session.organisationName(),
                session.councilName(),
                Words.written(session.heldOn()),
                session.venue(),
                session.attendees().size(),
                those(session, Attendance.PRESENT, words),
                those(session, Attendance.ABSENT_IN_WRITING, words),
                those(session, Attendance.ABSENT, words),
                quorum(session),
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

    private static String quorum(CouncilSession session) {
        CouncilSession.ShownQuorum quorum = session.quorum();
        if (quorum == null) {
            return "";
        }
        return "Có mặt %d/%d thành viên; %s %s tổng số thành viên (%s)."
                .formatted(
                        session.present(),
                        session.memberCount(),
                        quorum.met() ? "đủ" : "chưa đủ",
                        quorum.required(),
                        quorum.source());
    }

    private static Stream<Item> item(CouncilSession.Item item, Words words) {
        List<CouncilSession.Line> voted =
                item.lines().stream().filter(line -> line.counted() != null).toList();
        return voted.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Item(
                                item.unitName(),
                                item.secret(),
                                text(item.tellers()),
                                voted.stream()
                                        .filter(line -> !line.aside().isEmpty())
                                        .map(line ->
                                                "Dòng %d: %s"
                                                        .formatted(
                                                                line.line(),
                                                                String.join(", ", line.aside())))
                                        .toList(),
                                voted.stream().flatMap(line -> named(line, words)).toList(),
                                voted.stream().flatMap(line -> line(line, words)).toList()));
    }

    private static Stream<String> named(CouncilSession.Line line, Words words) {
        Counted counted = line.counted();
        return counted == null || counted.named().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "Dòng %d: %s".formatted(line.line(), SessionWriter.named(counted, words)));
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
                                words.number(counted.percent()) + " %",
                                line.required(),
                                counted.reached()));
    }
}
