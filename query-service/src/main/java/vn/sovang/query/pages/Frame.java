package vn.sovang.query.pages;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All that surrounds what a page shows: who reads, where, at which moment.
///
/// @param here the page's own address
/// @param title the one heading of first order
/// @param sub a line below it; blank where there is none
/// @param state before the title in the browser's tab, such as “Lỗi”; blank where there is none
/// @param reader absent on pages without a sign-in
/// @param shown the moment of what is shown; absent where nothing of a moment is read
/// @param past whether the address asks for a moment that is not now
/// @param downloads whether the page's list can be had as a file
/// @param notices news that the reader should know first, such as a filter that was left out
/// @param steps of the record that the page shows
public record Frame(
        Words words,
        Here here,
        String title,
        String sub,
        String state,
        @Nullable Reader reader,
        List<Menu.Group> menu,
        List<Crumb> crumbs,
        @Nullable Shown shown,
        boolean past,
        boolean dense,
        boolean downloads,
        @Nullable Csrf csrf,
        List<String> notices,
        Steps steps) {
    public Frame {
        menu = List.copyOf(menu);
        crumbs = List.copyOf(crumbs);
        notices = List.copyOf(notices);
    }

    /// A page above this one.
    public record Crumb(String address, String name) {}

    /// The moment of what is shown.
    public record Shown(long position, Instant at) {}

    /// Token that a form must bring back to be taken from this session.
    public record Csrf(String name, String value) {}

    /// Short for templates.
    public String t(String code, @Nullable Object... blanks) {
        return words.get(code, blanks);
    }

    /// An address within the pages, at the moment that this page shows.
    public String to(String address) {
        return here.keepingMoment(address);
    }

    /// Address of the help for the part of the pages that this one is of.
    public String help() {
        List<String> path = List.of(here.path().split("/", -1));
        return Stream.of(path.getLast(), path.get(1))
                .map(part -> part.isEmpty() ? "viec-cua-toi" : part)
                .filter(part -> words.find("help.page." + part).isPresent())
                .findFirst()
                .map(part -> "/tro-giup/" + part)
                .orElse("/tro-giup");
    }

    public String asset(String path) {
        return Assets.address(path);
    }

    /// The title in the browser's tab: what matters most comes first; a part of a record says whose
    /// it is.
    public String tab() {
        String moment = past && shown != null ? "[" + Words.time(shown.at()) + "] " : "";
        String trouble = state.isEmpty() ? "" : state + ": ";
        String whose = crumbs.size() > 1 ? " · " + crumbs.getLast().name() : "";
        return moment + trouble + title + whose + " · Sổ Vàng";
    }

    /// True when the page follows the log while it is open.
    public boolean isLive() {
        return reader != null && shown != null && !past;
    }

    /// True when the reader can begin anything here: now, for a unit that stands.
    public boolean isForActs() {
        return !past && (reader == null || !reader.isEnded());
    }

    /// The other pages of the record that this page shows.
    public List<Tab> tabs() {
        return Tab.of(this);
    }

    /// Id of the record that the page shows; blank for any other page.
    public String record() {
        return Travel.record(here.path());
    }

    /// Address that leads to the steps of the record.
    public String stepping() {
        return "/buoc/" + record();
    }

    /// Travel in time: how pages can be had as of other moments.
    public Travel travel() {
        return Travel.from(this);
    }

    /// Number that the menu shows beside a place of it; 0 where it shows none, one more than
    /// [MenuCount#MOST] for whatever is more.
    public long waiting(String address) {
        return menu.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.address().equals(address))
                .mapToLong(Menu.Item::waiting)
                .sum();
    }

    public Frame withSub(String line) {
        return new Frame(
                words, here, title, line, state, reader, menu, crumbs, shown, past, dense,
                downloads, csrf, notices, steps);
    }

    public Frame withState(String trouble) {
        return new Frame(
                words, here, title, sub, trouble, reader, menu, crumbs, shown, past, dense,
                downloads, csrf, notices, steps);
    }

    public Frame under(Crumb... above) {
        return new Frame(
                words,
                here,
                title,
                sub,
                state,
                reader,
                menu,
                List.of(above),
                shown,
                past,
                dense,
                downloads,
                csrf,
                notices,
                steps);
    }

    public Frame showing(long position, Instant at) {
        return new Frame(
                words,
                here,
                title,
                sub,
                state,
                reader,
                menu,
                crumbs,
                new Shown(position, at),
                past,
                dense,
                downloads,
                csrf,
                notices,
                steps);
    }

    public Frame showing(Answer<?> answer) {
        return showing(answer.position(), answer.asOf());
    }

    public Frame withDownloads() {
        return new Frame(
                words, here, title, sub, state, reader, menu, crumbs, shown, past, dense, true,
                csrf, notices, steps);
    }

    /// The frame with further notices.
    public Frame noting(List<String> more) {
        List<String> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Frame(
                words, here, title, sub, state, reader, menu, crumbs, shown, past, dense, downloads,
                csrf, all, steps);
    }

    /// The frame of a record with its steps.
    public Frame stepping(Steps ofRecord) {
        return new Frame(
                words, here, title, sub, state, reader, menu, crumbs, shown, past, dense, downloads,
                csrf, notices, ofRecord);
    }

    /// The frame of a record that sets limits, each a moment to look at.
    public Frame due(List<Steps.Mark> limits) {
        return stepping(Steps.due(limits));
    }
}
