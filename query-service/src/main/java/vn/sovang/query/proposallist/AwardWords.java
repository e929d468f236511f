package vn.sovang.query.proposallist;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.TitleItem;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.table.Column;
import vn.sovang.query.pages.table.TypedTable;
import vn.sovang.text.SearchText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Titles and forms by their words, in either language, with or without their marks.
public record AwardWords(Words words) {
    /// All titles and forms, titles first.
    public static List<Enum<?>> all() {
        return Stream.<Enum<?>>concat(
                        Arrays.stream(EmulationTitle.values()),
                        Arrays.stream(CommendationForm.values()))
                .toList();
    }

    /// The title or form that the words name.
    public Optional<Enum<?>> named(String typed) {
        String wanted = SearchText.fold(typed);
        return all().stream()
                .filter(one ->
                        SearchText.fold(words.of(one)).equals(wanted) || one.name().equals(typed))
                .findFirst();
    }

    /// The title or form that a row names.
    ///
    /// @param otherwise the one of all rows that name none
    public @Nullable Enum<?> of(TypedTable.Row row, String otherwise, List<String> faults) {
        String typed = row.cell(Column.ITEM).isEmpty() ? otherwise : row.cell(Column.ITEM);
        Optional<Enum<?>> named = named(typed);
        if (named.isEmpty()) {
            faults.add(words.get("proposal-list.fault.item", "typed", typed));
        }
        return named.orElse(null);
    }

    public static AwardItem decidedBy(Enum<?> named, DecidingAuthority authority) {
        return named instanceof EmulationTitle title
                ? new TitleItem(title, authority)
                : new FormItem((CommendationForm) named, authority);
    }
}
