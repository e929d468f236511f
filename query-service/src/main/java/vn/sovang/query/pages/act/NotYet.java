package vn.sovang.query.pages.act;

import vn.sovang.query.pages.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// An act of the reader's roles that is not possible on a record as it stands, and why.
public record NotYet(String act, String why) {
    /// Selects those of some acts.
    ///
    /// @param why reason against an act, after `not-yet.` in the texts; empty for none
    public static List<NotYet> of(
            List<Acts.Link> acts,
            Function<Acts.Link, Optional<String>> why,
            Words words,
            Object... blanks) {
        return acts.stream()
                .flatMap(act ->
                        why.apply(act).stream()
                                .map(code ->
                                        new NotYet(
                                                act.words(), words.get("not-yet." + code, blanks))))
                .toList();
    }

    /// Acts that are possible.
    ///
    /// @param why reason against an act
    public static Stream<Acts.Link> without(
            List<Acts.Link> acts, Function<Acts.Link, Optional<String>> why) {
        return acts.stream().filter(act -> why.apply(act).isEmpty());
    }
}
