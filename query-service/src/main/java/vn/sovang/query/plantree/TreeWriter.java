package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Theme;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws a tree from its lines.
final class TreeWriter {
    private final Map<String, List<TreeRow>> hanging;
    private final TreeRow asked;
    private final List<ExpectedAnswer> answers;
    private final Map<String, ExpectedAnswer> answering;
    private final Words words;

    TreeWriter(List<TreeRow> rows, List<ExpectedAnswer> answers, Words words) {
        this.hanging =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> upTo(row.key()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        this.asked =
                rows.stream()
                        .filter(row -> row.direction() == TreeRow.Direction.ASKED)
                        .findFirst()
                        .orElseThrow();
        this.answers = answers;
        this.answering =
                answers.stream()
                        .filter(answer -> answer.plan() != null)
                        .collect(
                                Collectors.toMap(
                                        answer -> Objects.requireNonNull(answer.plan()).id(),
                                        answer -> answer,
                                        (first, _) -> first));
        this.words = words;
    }

    TreePage page() {
        return new TreePage(
                branches("above"),
                card(asked),
                branches("below"),
                answers.stream()
                        .filter(answer -> answer.plan() == null)
                        .filter(answer -> answer.words() != null || answer.unitName() != null)
                        .map(this::awaited)
                        .toList(),
                answered());
    }

    /// The key of the line on which a line hangs.
    private static String upTo(String key) {
        return key.contains("/") ? key.substring(0, key.lastIndexOf('/')) : "";
    }

    private List<TreePage.Branch> branches(String key) {
        return hanging.getOrDefault(key, List.of()).stream()
                .map(row -> new TreePage.Branch(card(row), branches(row.key())))
                .toList();
    }

    private TreePage.Card card(TreeRow row) {
        TreeRow.Document document = row.document();
        TreeRow.Link link = row.link();
        if (document == null) {
            TreeRow.Link cited = Objects.requireNonNull(link);
            return new TreePage.Card(
                    cited.issuer(),
                    cited.citation(),
                    "",
                    "",
                    words.of(cited.relation()),
                    "",
                    List.of(new Cell.Tag(Tone.UNKNOWN, words.get("tree.unlinked"))));
        }
        return new TreePage.Card(
                Objects.requireNonNullElse(document.issuer(), ""),
                document.title(),
                (document.stage() == null ? "/van-ban/" : "/ke-hoach/") + document.id(),
                heading(document),
                link == null ? "" : words.of(link.relation()),
                theme(row),
                state(row, document, link));
    }

    private List<Cell.Tag> state(
            TreeRow row, TreeRow.Document document, TreeRow.@Nullable Link link) {
        List<Cell.Tag> state = new ArrayList<>();
        if (document.stage() != null) {
            state.add(
                    new Cell.Tag(
                            Tone.of(document.stage()).orElse(Tone.OPEN),
                            words.of(document.stage())));
        }
        ExpectedAnswer answer = answering.get(document.id());
        if (answer != null && row.direction() == TreeRow.Direction.BELOW && row.level() == 1) {
            state.add(
                    new Cell.Tag(
                            Tone.DONE,
                            words.get(
                                    "tree.answers",
                                    "unit",
                                    Objects.requireNonNull(answer.unitName()))));
        }
        if (link != null && !link.linked()) {
            state.add(new Cell.Tag(Tone.UNKNOWN, words.get("tree.by-number")));
        }
        if (row.circle()) {
            state.add(new Cell.Tag(Tone.LATE, words.get("tree.circle")));
        }
        return state;
    }

    private String heading(TreeRow.Document document) {
        return Stream.of(
                        document.documentType(),
                        document.number() == null
                                ? null
                                : words.get("tree.number", "number", document.number()),
                        document.issuedOn() == null ? null : Words.day(document.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /// The theme of the document that was asked for, and what others set for themselves.
    private String theme(TreeRow row) {
        TreeRow.EffectiveTheme theme = row.theme();
        if (theme == null
                || theme.words() == null
                || (row.level() > 0 && theme.origin() != Theme.Origin.OWN)) {
            return "";
        }
        return words.get(
                "tree.theme", "theme", theme.words(), "origin", words.within(theme.origin()));
    }

    private TreePage.Awaited awaited(ExpectedAnswer answer) {
        return new TreePage.Awaited(
                Objects.requireNonNullElse(
                        answer.unitName(), Objects.requireNonNullElse(answer.words(), "")),
                new Cell.Tag(
                        Tone.of(answer.state()).orElse(Tone.UNKNOWN), words.of(answer.state())));
    }

    private String answered() {
        long units = answers.stream().filter(answer -> answer.unitId() != null).count();
        long done =
                answers.stream()
                        .filter(answer -> answer.state() == ExpectedAnswer.State.ANSWERED)
                        .count();
        return units == 0 ? "" : words.get("tree.answered", "done", done, "all", units);
    }
}
