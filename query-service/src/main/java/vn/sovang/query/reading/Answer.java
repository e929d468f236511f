package vn.sovang.query.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// A page of a list.
///
/// @param next value of `after` for the next page; null on the last one
/// @param position as of which the items are shown
/// @param asOf the moment by which they are shown
/// @param total number of all rows of all pages, one more than [Ask#MOST_COUNTED] for whatever is
///   more; null where it was not asked for, or would cost as much as the list
/// @param keys of the items, in their order, for readers of whole lists; not part of answers to
///   clients
public record Answer<T>(
        List<T> items,
        @Nullable String next,
        long position,
        Instant asOf,
        @Nullable Long total,
        @JsonIgnore List<String> keys) {
    public Answer {
        items = List.copyOf(items);
        keys = List.copyOf(keys);
    }

    public Answer(
            List<T> items, @Nullable String next, long position, Instant asOf, List<String> keys) {
        this(items, next, position, asOf, null, keys);
    }

    /// The same page, with the number of all rows where it is known.
    public Answer<T> counted(@Nullable Long all) {
        return new Answer<>(items, next, position, asOf, all, keys);
    }

    /// Value to give as `asOf` to read on at just this moment.
    public String moment() {
        return Moments.exactly(new Moment(position, asOf));
    }

    /// A page of whatever was found.
    ///
    /// @param found up to one more than the page holds
    public static <R, T> Answer<T> paged(
            List<R> found,
            Ask ask,
            Moment moment,
            Function<R, String> key,
            Function<List<R>, List<T>> items) {
        boolean more = found.size() > ask.size();
        List<R> page = more ? found.subList(0, ask.size()) : found;
        return new Answer<>(
                items.apply(page),
                more ? key.apply(page.getLast()) : null,
                moment.position(),
                moment.at(),
                page.stream().map(key).toList());
    }

    /// A page of what was gathered by looking through rows that are not all wanted.
    ///
    /// @param found more than the page holds, or all that was found so far
    /// @param lookedUpTo key of the last row looked at where there are more; null at the end
    public static <R, T> Answer<T> gathered(
            List<R> found,
            Ask ask,
            Moment moment,
            Function<R, String> key,
            @Nullable String lookedUpTo,
            Function<List<R>, List<T>> items) {
        return found.size() > ask.size()
                ? paged(found.subList(0, ask.size() + 1), ask, moment, key, items)
                : new Answer<>(
                        items.apply(found),
                        lookedUpTo,
                        moment.position(),
                        moment.at(),
                        found.stream().map(key).toList());
    }

    /// A page of what is known as a whole.
    ///
    /// @param whole in any order
    public static <R, T> Answer<T> ofWhole(
            List<R> whole,
            Ask ask,
            Moment moment,
            Function<R, String> key,
            Function<List<R>, List<T>> items) {
        List<R> found =
                whole.stream()
                        .filter(row -> key.apply(row).compareTo(ask.afterKey()) > 0)
                        .sorted(Comparator.comparing(key))
                        .limit(ask.size() + 1L)
                        .toList();
        return paged(found, ask, moment, key, items);
    }

    /// An unpaged answer in its own order, such as a ranking; it has no second page.
    public static <T> Answer<T> whole(
            List<T> items, Ask ask, Moment moment, Function<T, String> key) {
        ask.requireOnlyPage();
        return new Answer<>(
                items, null, moment.position(), moment.at(), items.stream().map(key).toList());
    }

    /// A page of a board.
    public static <R extends Record, T> Answer<T> of(
            List<BoardReader.Keyed<R>> found,
            Ask ask,
            Moment moment,
            Function<List<R>, List<T>> items) {
        return paged(
                found,
                ask,
                moment,
                BoardReader.Keyed::key,
                page -> items.apply(page.stream().map(BoardReader.Keyed::row).toList()));
    }
}
