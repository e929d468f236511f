package vn.sovang.query.proposalpage;

import jakarta.servlet.http.HttpServletRequest;

import vn.sovang.query.pages.Words;
import vn.sovang.query.proposalboard.Proposal;
import vn.sovang.text.SearchText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lines of a long proposal that its page shows: the first of those that were looked for, and all
/// of them on demand.
///
/// @param name words of the name that is looked for; blank for any
/// @param item title or form that is proposed; blank for any
/// @param isWhole whether all are shown, however many
record ShownLines(String name, String item, boolean isWhole) {
    /// Most lines that are shown at once.
    static final int MOST = 50;

    static ShownLines of(HttpServletRequest request) {
        return new ShownLines(
                value(request, "dong-ten"),
                value(request, "dong-loai"),
                !value(request, "moi-dong").isEmpty());
    }

    private static String value(HttpServletRequest request, String field) {
        return Objects.toString(request.getParameter(field), "").strip();
    }

    /// The lines, and how the others are looked for; without a search where all fit.
    record Part(List<Proposal.Line> lines, ProposalPage.Search search) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    Part of(Proposal proposal, Words words) {
        List<Proposal.Line> all = proposal.lines();
        if (all.size() <= MOST) {
            return new Part(all, ProposalPage.Search.NONE);
        }
        Map<String, String> items = new LinkedHashMap<>();
        all.forEach(line ->
                items.putIfAbsent(line.item(), Items.of(line.itemClass(), line.item(), words)));
        Map<String, String> counted = new LinkedHashMap<>();
        items.forEach((code, item) ->
                counted.put(
                        code,
                        words.get(
                                "form.lines-of",
                                "item",
                                item,
                                "count",
                                all.stream().filter(line -> line.item().equals(code)).count())));
        List<Proposal.Line> found =
                all.stream()
                        .filter(line -> item.isEmpty() || line.item().equals(item))
                        .filter(line ->
                                SearchText.fold(line.nominee()).contains(SearchText.fold(name)))
                        .toList();
        List<Proposal.Line> shown = isWhole ? found : found.stream().limit(MOST).toList();
        return new Part(
                shown,
                new ProposalPage.Search(
                        counted,
                        name,
                        item,
                        words.get(
                                "proposal.lines.shown",
                                "shown",
                                shown.size(),
                                "found",
                                found.size(),
                                "all",
                                all.size()),
                        shown.size() < found.size()));
    }
}
